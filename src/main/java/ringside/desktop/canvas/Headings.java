package ringside.desktop.canvas;

import ringside.layout.Box;
import ringside.picture.Detail;
import ringside.picture.DisplayList;
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
    private List<Mark.Words> titles = List.of();

    /// The picture is this list now.
    void show(DisplayList list) {
        titles =
                list.marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(words -> words.ink() == Ink.HEADING && words.ref().isEmpty())
                        .toList();
    }

    /// The strip in world pixels of this camera; empty while the picture shows its own titles.
    List<Mark> over(Viewport view, double width) {
        var out = titles.stream().anyMatch(words -> view.screenY(words.baseline()) < BASELINE);
        if (!out || titles.getFirst().size() * view.scale() < Detail.READABLE) return List.of();
        var pixel = 1 / view.scale();
        var strip = new Box(view.x(), view.y(), width * pixel, HEIGHT * pixel);
        var ground = new Mark.Block(Tag.NONE.faded(0.94), strip, 0, Look.filled(Ink.PAPER));
        return Stream.concat(
                        Stream.<Mark>of(ground),
                        titles.stream().map(words -> at(words, view.worldY(BASELINE))))
                .toList();
    }

    private static Mark at(Mark.Words words, double baseline) {
        return new Mark.Words(
                words.tag(),
                words.x(),
                baseline,
                words.text(),
                words.role(),
                words.size(),
                words.anchor(),
                words.ink());
    }
}
