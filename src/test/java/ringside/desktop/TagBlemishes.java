package ringside.desktop;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Detail;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.picture.Role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person would find wrong with what is put on a picture to point at something: a tag hides
/// a nail, a word or the edge of a neighbour, a frame strikes through a tag, a badge or a
/// neighbour's frame.
///
/// A tag is a pill that is no higher than [#TAG], a stud a small filled circle on an edge (a nail,
/// a number, a port), a frame a rounded box without a fill, a card one with a fill.
final class TagBlemishes {
    private static final double TAG = 20.5;
    private static final double STUD = 10;

    /// Less than this nobody sees.
    private static final double SLACK = 1;

    private final List<Mark> marks;
    private final double zoom;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Line> frames = new ArrayList<>();
    private final Map<Box, Integer> studs = new LinkedHashMap<>();
    private final Set<String> found = new LinkedHashSet<>();

    /// A tag with the place in the order of painting where it was painted last.
    private record Tag(Mark.Block block, int at, String text) {
        Box box() {
            return block.box();
        }

        boolean isOf(Mark mark) {
            return block.ref().isPresent() && block.ref().equals(mark.ref());
        }
    }

    private record Line(Mark.Block block, int at) {
        Box inner() {
            return block.box().grown(-reach());
        }

        Box outer() {
            return block.box().grown(reach());
        }

        double reach() {
            return block.look().width() / 2;
        }

        /// Whether the line itself, and not what it surrounds, touches a box.
        boolean crosses(Box box) {
            return outer().intersects(box) && !inner().contains(box);
        }

        boolean crosses(Line other) {
            return !block.box().equals(other.block().box())
                    && outer().intersects(other.outer())
                    && !inner().contains(other.outer())
                    && !other.inner().contains(outer());
        }
    }

    private TagBlemishes(List<Mark> marks, double zoom) {
        this.marks = marks.stream().filter(mark -> mark.shows(zoom)).toList();
        this.zoom = zoom;
        for (var at = 0; at < this.marks.size(); at++) sort(this.marks.get(at), at);
    }

    /// A sentence for each, none for a picture in which all is well.
    static List<String> of(List<Mark> marks, double zoom) {
        var all = new TagBlemishes(marks, zoom);
        all.tags.forEach(all::look);
        all.frames.forEach(all::look);
        return List.copyOf(all.found);
    }

    private void sort(Mark mark, int at) {
        if (mark instanceof Mark.Disc disc
                && disc.radius() < STUD
                && disc.tag().opacity() > 0.3
                && disc.look().fill() != Ink.NONE) studs.merge(disc.bounds(), at, Math::max);
        if (!(mark instanceof Mark.Block block)) return;
        if (isTag(block)) {
            tags.removeIf(tag -> tag.box().equals(block.box()));
            tags.add(new Tag(block, at, text(block, at)));
        } else if (block.look().fill() == Ink.NONE && block.tag().opacity() > 0.5)
            frames.add(new Line(block, at));
    }

    private static boolean isTag(Mark.Block block) {
        var detail = block.tag().detail();
        return block.box().height() <= TAG
                && (detail == Detail.PLATE || detail == Detail.SIGN)
                && block.look().fill() != Ink.NONE;
    }

    private String text(Mark.Block block, int at) {
        for (var next = at + 1; next < marks.size(); next++)
            if (marks.get(next) instanceof Mark.Words words && inside(block.box(), words))
                return words.text();
        return "";
    }

    private boolean inside(Box box, Mark.Words words) {
        var ink = ink(words);
        return box.grown(1).contains(ink.centerX(), ink.centerY());
    }

    private void look(Tag tag) {
        for (var stud : studs.keySet())
            if (stud.grown(-SLACK).intersects(tag.box())) tell(tag, "lies on a nail or a number");
        for (var at = 0; at < tag.at(); at++)
            switch (marks.get(at)) {
                case Mark.Words words -> hides(tag, words);
                case Mark.Block block -> hides(tag, block);
                case Mark.Trace _, Mark.Disc _, Mark.Head _ -> {}
            }
    }

    private void hides(Tag tag, Mark.Words below) {
        // Who keeps a key is said in the place of its second line.
        if (tag.block().look().fill() == Ink.INFO_FILL && below.role() == Role.MONO) return;
        var own = below.text().equals(tag.text()) && inside(tag.box(), below);
        if (!own && !below.text().isEmpty() && ink(below).grown(-SLACK / 2).intersects(tag.box()))
            tell(tag, "hides “" + below.text() + "”");
    }

    /// The thing itself is what the tag stands on, and what is a part of it.
    private void hides(Tag tag, Mark.Block below) {
        if (below.ref().isEmpty() || tag.isOf(below) || below.ref().get() instanceof Ref.OfUser)
            return;
        if (below.box().contains(tag.box()) || below.box().equals(tag.box())) return;
        var ours = tag.block().ref().filter(ref -> parts(ref, below.ref().get())).isPresent();
        // What nobody owns stands on the lower edge of what it is about.
        if (tag.block().ref().isEmpty() && below.box().centerY() < tag.box().centerY()) return;
        if (!ours && below.box().grown(-SLACK).intersects(tag.box()))
            tell(tag, "lies on the edge of " + below.ref().get());
    }

    private static boolean parts(Ref tagged, Ref below) {
        return !(tagged instanceof Ref.OfKey || tagged instanceof Ref.OfUser)
                && !(below instanceof Ref.OfKey);
    }

    private void look(Line frame) {
        studs.forEach(
                (stud, at) -> {
                    var own = stud.contains(frame.outer().centerX(), frame.outer().centerY());
                    if (!own && at < frame.at() && frame.crosses(stud.grown(-SLACK)))
                        tell(frame, "strikes through a nail or a number");
                });
        for (var tag : tags)
            if (tag.at() < frame.at() && frame.crosses(tag.box().grown(-SLACK)))
                tell(frame, "strikes through “" + tag.text() + "”");
        for (var other : frames)
            if (!other.block().ref().equals(frame.block().ref())
                    && !parted(frame, other)
                    && isThing(other)
                    && isThing(frame)
                    && frame.crosses(other))
                tell(frame, "runs into the one of " + other.block().ref());
        for (var at = 0; at < frame.at(); at++) strikes(frame, at);
    }

    /// A port stands on the edge of its process.
    private static boolean parted(Line one, Line two) {
        return one.block().ref().filter(Ref.OfSlot.class::isInstance).isPresent()
                ^ two.block().ref().filter(Ref.OfSlot.class::isInstance).isPresent();
    }

    private static boolean isThing(Line frame) {
        return frame.block().ref().isPresent();
    }

    /// A card or a word that the line crosses, unless it is painted again above it.
    private void strikes(Line frame, int at) {
        var mark = marks.get(at);
        if (mark instanceof Mark.Words words
                && words.ref().filter(Ref.OfUser.class::isInstance).isEmpty()
                && frame.crosses(ink(words).grown(-SLACK)))
            if (!again(mark, frame.at())) tell(frame, "strikes through “" + words.text() + "”");
        if (mark instanceof Mark.Block card
                && card.ref().isPresent()
                && !card.ref().equals(frame.block().ref())
                && card.look().fill() == Ink.PANEL
                && frame.crosses(card.box())
                && isThing(frame)
                && !parts(frame.block().ref().get(), card.ref().get())
                && !again(mark, frame.at())) tell(frame, "cuts " + card.ref().get());
    }

    private boolean again(Mark mark, int after) {
        return marks.subList(after, marks.size()).contains(mark);
    }

    /// From the top of a capital to the baseline.
    private Box ink(Mark.Words words) {
        var it = words.at(zoom);
        return new Box(
                it.left() + 1,
                it.baseline() - 0.7 * it.size(),
                Math.max(0, it.width() - 2),
                0.7 * it.size());
    }

    private void tell(Tag tag, String what) {
        var where = tag.block().ref().map(Ref::toString).orElse("");
        found.add("tag “" + tag.text() + "” of " + where + " " + what);
    }

    private void tell(Line frame, String what) {
        var where = frame.block().ref().map(Ref::toString).orElse("somebody");
        found.add("the frame of " + where + " " + what);
    }
}
