package ringside.picture;

import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What differs from a picture beside this one, drawn over it.
///
/// Law: colour, line and word say the same. What is only here has a solid frame; where something is
/// only there, its place has an empty frame of dashes; what changed has a frame of dashes and dots.
public final class Contrasted {
    private static final double OUT = 5;
    private static final double SIZE = 13;
    private static final double HIGH = 20;

    /// How a standing is drawn.
    private record Style(Ink ink, Dash dash, double width, Pen.Chip chip) {
        static Style of(Standing standing) {
            return switch (standing) {
                case HERE -> new Style(Ink.FRESH, Dash.SOLID, 3, FRESH);
                case THERE -> new Style(Ink.GHOST, Dash.DASHED, 1.8, Pen.Chip.GHOST);
                case CHANGED -> new Style(Ink.WARN, Dash.DASH_DOT, 2.6, Pen.Chip.WARN);
            };
        }

        Look line() {
            return Look.lined(ink, width).with(dash);
        }
    }

    private static final Pen.Chip FRESH = new Pen.Chip(Ink.FRESH_FILL, Ink.FRESH, Ink.FRESH);

    private final Function<Ref, List<Mark>> drawn;
    private final Places here;
    private final Places there;
    private final Optional<Ref> chosen;
    private final Pen pen = new Pen();
    private final List<Box> taken = new ArrayList<>();

    private Contrasted(
            Function<Ref, List<Mark>> drawn, Places here, Places there, Optional<Ref> chosen) {
        this.drawn = drawn;
        this.here = here;
        this.there = there;
        this.chosen = chosen;
    }

    /// The marks of all differences, in painting order.
    ///
    /// @param drawn the marks of this picture that belong to a thing
    /// @param there where everything stands in the other one
    /// @param chosen what is in the light
    public static List<Mark> over(
            Function<Ref, List<Mark>> drawn,
            Places here,
            Places there,
            Map<Ref, Standing> unlikes,
            Optional<Ref> chosen) {
        var contrasted = new Contrasted(drawn, here, there, chosen);
        // The bands of users lie below everything.
        unlikes.entrySet().stream()
                .sorted(Comparator.comparing(it -> !(it.getKey() instanceof Ref.OfUser)))
                .forEach(it -> contrasted.mark(it.getKey(), it.getValue()));
        return contrasted.pen.marks();
    }

    private void mark(Ref ref, Standing standing) {
        var style = Style.of(standing);
        if (ref instanceof Ref.OfLink(var ring, var key))
            link(ref, new Ref.OfKey(ring), new Ref.OfKey(key), style, standing);
        else if (standing == Standing.THERE) absent(ref, style, standing);
        else here.at(here.seen(ref)).ifPresent(box -> frame(ref, box, style, standing.word()));
    }

    private void frame(Ref ref, Box box, Style style, String word) {
        light(ref, box);
        var round = Math.min(12, box.height() / 2);
        if (ref instanceof Ref.OfUser) {
            pen.block(Tag.NONE, box.grown(-2), 8, Look.lined(style.ink(), 1.4).with(style.dash()));
            plate(ref, box.right() - 12 - wide(word), box.y() + 2, word, style);
        } else {
            pen.block(Tag.of(ref), box.grown(OUT), round + OUT, style.line());
            var port = ref instanceof Ref.OfSlot;
            var left = port ? box.x() - OUT - 4 - wide(word) : box.x() + 8;
            plate(ref, left, port ? box.centerY() : box.y() - OUT, word, style);
        }
    }

    /// The place of what is only there, unless something else stands on it here.
    private void absent(Ref ref, Style style, Standing standing) {
        var place = there.at(there.seen(ref)).filter(box -> !isTaken(box));
        if (place.isEmpty()) return;
        var box = place.get();
        taken.add(box);
        light(ref, box);
        pen.block(
                Tag.NONE,
                box,
                Math.min(12, box.height() / 2),
                Look.of(Ink.NONE, style.ink(), style.width()).with(style.dash()));
        pen.centred(
                box.centerX(),
                box.centerY() + 4,
                box.width() - 8,
                standing.word(),
                Role.ITALIC,
                SIZE,
                Ink.MUTED);
    }

    private boolean isTaken(Box box) {
        return here.boxes().values().stream().anyMatch(box::intersects)
                || taken.stream().anyMatch(box::intersects);
    }

    /// A reference: over the line where it is drawn, as a bow where it is not; one that is an entry
    /// of a list is told at the entry.
    private void link(Ref ref, Ref ring, Ref key, Style style, Standing standing) {
        var word = Words.say(standing == Standing.HERE ? "pair.link-here" : "pair.link-there");
        var trace = trace(ref);
        var held = here.at(here.seen(key));
        if (trace.isPresent()) {
            line(ref, trace.get().curve(), style);
            var middle = middle(trace.get().curve());
            plate(ref, middle.x() - wide(word) / 2, middle.y(), word, style);
        } else if (standing == Standing.THERE) {
            var from = here.at(here.seen(ring));
            if (from.isPresent() && held.isPresent()) bow(ref, from.get(), held.get(), style, word);
        } else held.ifPresent(box -> frame(ref, box, Style.of(Standing.CHANGED), word));
    }

    private Optional<Mark.Trace> trace(Ref ref) {
        return drawn.apply(ref).stream()
                .filter(Mark.Trace.class::isInstance)
                .map(Mark.Trace.class::cast)
                .filter(trace -> trace.tag().detail() == Detail.SHAPE)
                .findFirst();
    }

    private void bow(Ref ref, Box from, Box to, Style style, String word) {
        var right = to.x() > from.right();
        var start =
                new Curve.Point(
                        right ? from.right() : from.centerX(),
                        right ? from.centerY() : from.bottom());
        var end = new Curve.Point(right ? to.x() : to.centerX(), right ? to.centerY() : to.y());
        var curve = Curve.from(start.x(), start.y()).line(end.x(), end.y());
        line(ref, curve, style);
        plate(ref, (start.x() + end.x() - wide(word)) / 2, (start.y() + end.y()) / 2, word, style);
    }

    private void line(Ref ref, Curve curve, Style style) {
        if (chosen.filter(ref::equals).isPresent())
            pen.trace(
                    new Tag(Optional.empty(), Detail.SHAPE, 0.3),
                    curve,
                    Look.lined(Ink.SELECTION, 10));
        pen.trace(Tag.of(ref), curve, style.line());
    }

    private static Curve.Point middle(Curve curve) {
        var points = curve.flat();
        return points.get(points.size() / 2);
    }

    /// A user's record shows by itself that it is chosen.
    private void light(Ref ref, Box box) {
        if (chosen.filter(ref::equals).isEmpty() || ref instanceof Ref.OfUser) return;
        var round = Math.min(12, box.height() / 2);
        pen.block(
                new Tag(Optional.empty(), Detail.SHAPE, 0.9),
                box.grown(OUT + 4),
                round + OUT + 4,
                Look.lined(Ink.SELECTION, 2.4));
    }

    private static double wide(String word) {
        return Type.width(word, Role.STRONG, SIZE) + 16;
    }

    /// A word in a pill that begins at `left`, large enough for a picture that is half as wide as
    /// usual.
    private void plate(Ref ref, double left, double middle, String word, Style style) {
        var box = new Box(left, middle - HIGH / 2, wide(word), HIGH);
        var tag = Tag.of(ref).with(Detail.SIGN);
        pen.block(
                tag,
                box,
                HIGH / 2,
                Look.of(style.chip().fill(), style.ink(), 1.2).with(style.dash()));
        pen.centred(
                Tag.of(ref),
                box.centerX(),
                middle + SIZE * 0.36,
                word,
                Role.STRONG,
                SIZE,
                style.chip().text());
    }
}
