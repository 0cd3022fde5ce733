package ringside.picture;

import ringside.layout.Box;

/// The room that a name has to grow from afar, so that it is read where the line below it and the
/// plates beside it are not painted any more ([Detail#PLATE]).
///
/// @param width what the words may take, in world pixels; 0 for words that stay as they are
/// @param drop how far the baseline sinks, a pixel that the letters grow: a name above a line comes
///     to stand in the middle of its box when that line is gone
/// @param push how far the words give way to the right, a pixel that the letters grow: to a number
///     before them that grows alike
/// @param afar what is written then instead, as much of it as can be read; empty for the same words
/// @param most how many times their size the letters are at most
record Room(double width, double drop, double push, String afar, double most) {
    static final Room NONE = new Room(0, 0);

    /// How far a name sinks that leaves its second line, and letters that stay about their middle.
    static final double ALONE = 1.9;

    static final double MIDDLE = 0.34;

    /// Letters that grow are no smaller than this on screen, in pixels, if they have the room.
    private static final double WISHED = 10;

    private static final double MOST = 1.6;

    Room(double width, double drop, double push, String afar) {
        this(width, drop, push, afar, MOST);
    }

    Room(double width, double drop) {
        this(width, drop, 0, "");
    }

    /// With so much room up to here, behind a number that is so wide.
    static Room behind(double number, double size, double width) {
        return new Room(width, ALONE, number / size, "");
    }

    /// Whether there is something to read at this zoom.
    boolean reads(Mark.Words words, double zoom) {
        return words.size() * most * zoom >= Detail.READABLE
                && grow(words, zoom).size() * zoom >= Detail.READABLE;
    }

    /// The words as they are painted at this zoom.
    Mark.Words grow(Mark.Words words, double zoom) {
        if (stays(words, zoom)) return words;
        return sized(words, zoom, afar.isEmpty() ? words.text() : fitting(words, zoom));
    }

    private boolean stays(Mark.Words words, double zoom) {
        return width == 0 || Detail.PLATE.shows(zoom) || words.size() * zoom >= WISHED;
    }

    /// As much as there is room for in letters that can be read.
    private String fitting(Mark.Words words, double zoom) {
        var size = Math.clamp(Detail.READABLE / zoom, words.size(), words.size() * most);
        return Type.fitNumbered(Type.visible(afar), words.role(), size, width);
    }

    private Mark.Words sized(Mark.Words words, double zoom, String text) {
        return new Mark.Words(
                words.tag(),
                words.x() + push * grown(words, zoom),
                words.baseline() + drop * grown(words, zoom),
                text,
                words.role(),
                size(words, zoom, text),
                words.anchor(),
                words.ink());
    }

    private double size(Mark.Words words, double zoom, String text) {
        var natural = Type.width(text, words.role(), words.size());
        var left = width - push * grown(words, zoom);
        var room = Math.max(1, left / Math.max(1, natural));
        return Math.min(wished(words, zoom), words.size() * room);
    }

    private double grown(Mark.Words words, double zoom) {
        return wished(words, zoom) - words.size();
    }

    /// What the letters would have with room enough: neighbours sink alike.
    private double wished(Mark.Words words, double zoom) {
        return Math.clamp(WISHED / zoom, words.size(), words.size() * most);
    }

    /// What the words cover at most, at any zoom.
    Box most(Mark.Words words) {
        if (width == 0) return new Box(words.x(), words.baseline(), 0, 0);
        var shifted = push * (most - 1) * words.size();
        var natural = Math.max(words.width(), Type.width(afar, words.role(), words.size()));
        var wide = shifted + Math.max(words.width(), Math.min(width, natural * most));
        var high = most * words.size();
        var sunk = drop * (high - words.size());
        return new Box(
                words.anchor().left(words.x(), wide),
                words.baseline() + sunk - high,
                wide,
                high * 1.3);
    }
}
