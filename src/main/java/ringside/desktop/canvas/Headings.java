package ringside.desktop.canvas;

import ringside.layout.Box;
import ringside.picture.Detail;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Tag;

import java.util.List;
import java.util.stream.Stream;

/// The titles of the lanes. When the picture's own have scrolled out at the upper edge, a strip
/// with the same words stays there.
final class Headings {
    private static final double HEIGHT = 26;
    private static final double BASELINE = 17;

    /// Size on screen of titles that the picture leaves away because they would be smaller than
    /// [Detail#READABLE]. What it still paints itself is never painted twice.
    private static final double READABLE = 9;

    /// Below this the titles would run into each other.
    private static final double FARTHEST = 0.38;

    private Headings() {}

    /// The strip in world pixels of this camera; empty while the picture shows its own titles so
    /// that they can be read.
    static List<Mark> over(List<Mark.Words> titles, Viewport view, double width) {
        if (titles.isEmpty() || view.scale() < FARTHEST) return List.of();
        var pixel = 1 / view.scale();
        var first = titles.getFirst();
        var own = view.screenY(first.baseline());
        var size = Math.max(first.size(), READABLE * pixel);
        if (own >= BASELINE && first.shows(view.scale())) return List.of();
        var baseline = view.worldY(Math.max(BASELINE, own));
        var top = baseline - BASELINE * pixel;
        var strip = new Box(view.x(), top, width * pixel, HEIGHT * pixel);
        var ground = new Mark.Block(Tag.NONE.faded(0.94), strip, 0, Look.filled(Ink.PAPER));
        return Stream.concat(
                        own >= BASELINE ? Stream.empty() : Stream.<Mark>of(ground),
                        titles.stream().map(words -> at(words, baseline, size)))
                .toList();
    }

    private static Mark at(Mark.Words words, double baseline, double size) {
        return new Mark.Words(
                words.tag(),
                words.x(),
                baseline,
                words.text(),
                words.role(),
                size,
                words.anchor(),
                words.ink());
    }
}
