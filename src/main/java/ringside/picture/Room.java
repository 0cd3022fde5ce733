package ringside.picture;

import ringside.layout.Box;

/// The room that a name has to grow from afar, so that it is read where the line below it and the
/// plates beside it are not painted any more ([Detail#PLATE]).
///
/// @param width what the words may take, in world pixels; 0 for words that stay as they are
/// @param drop how far the baseline sinks, a pixel that the letters grow: a name above a line comes
///     to stand in the middle of its box when that line is gone
record Room(double width, double drop) {
    static final Room NONE = new Room(0, 0);

    /// How far a name sinks that leaves its second line, and letters that stay about their middle.
    static final double ALONE = 1.9;

    static final double MIDDLE = 0.34;

    /// Letters that grow are no smaller than this on screen, in pixels, nor larger than so many
    /// times their size.
    private static final double WISHED = 10;

    private static final double MOST = 1.6;

    /// The size of the letters at this zoom, in world pixels.
    double size(Mark.Words words, double zoom) {
        return size(words, zoom, words.width());
    }

    private double size(Mark.Words words, double zoom, double natural) {
        if (stays(words, zoom)) return words.size();
        var room = Math.max(1, width / Math.max(1, natural));
        return Math.min(wished(words, zoom), words.size() * room);
    }

    private boolean stays(Mark.Words words, double zoom) {
        return width == 0 || Detail.PLATE.shows(zoom) || words.size() * zoom >= WISHED;
    }

    /// What the letters would have with room enough: neighbours sink alike.
    private static double wished(Mark.Words words, double zoom) {
        return Math.clamp(WISHED / zoom, words.size(), words.size() * MOST);
    }

    Mark.Words grow(Mark.Words words, double zoom) {
        if (stays(words, zoom)) return words;
        return new Mark.Words(
                words.tag(),
                words.x(),
                words.baseline() + drop * (wished(words, zoom) - words.size()),
                words.text(),
                words.role(),
                size(words, zoom),
                words.anchor(),
                words.ink());
    }

    /// What the words cover at most, at any zoom.
    Box most(Mark.Words words) {
        var natural = words.width();
        var size = width == 0 ? words.size() : size(words, Double.MIN_NORMAL, natural);
        var wide = natural * size / words.size();
        var sunk = drop * (MOST - 1) * words.size();
        var baseline = words.baseline() + (width == 0 ? 0 : sunk);
        return new Box(words.anchor().left(words.x(), wide), baseline - size, wide, size * 1.3);
    }
}
