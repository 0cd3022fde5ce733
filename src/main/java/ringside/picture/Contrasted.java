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

/// What differs from a picture beside this one, drawn over it.
///
/// Law: colour, line and word say the same. What is only here has a solid frame; where something is
/// only there, its place has an empty frame of dashes; what changed has a frame of dashes and dots.
/// Frames lie below what stands on the edges of cards, tags above all, and no frame reaches into
/// another one.
public final class Contrasted {
    private static final double SIZE = 13;

    /// Ports stand close together, and so their lines are thin.
    private static final double PORT = 1.8;

    /// From the frame to the line around what is chosen.
    private static final double LIGHT = 4;

    /// A word that waits for its place.
    private record Sign(Ref ref, List<Box> places, String word, Contrast style) {}

    private final Drawn drawn;
    private final Places here;
    private final Places there;
    private final Optional<Ref> chosen;
    private final Pen pen = new Pen();
    private final Pen ports = new Pen();
    private final List<Box> taken = new ArrayList<>();
    private final Neighbours neighbours;
    private final List<Sign> signs = new ArrayList<>();

    private Contrasted(Drawn drawn, Places here, Places there, Optional<Ref> chosen) {
        this.drawn = drawn;
        this.here = here;
        this.there = there;
        this.chosen = chosen;
        neighbours = new Neighbours(drawn, taken);
    }

    /// The marks of all differences, in painting order.
    ///
    /// @param drawn this picture
    /// @param there where everything stands in the other one
    /// @param chosen what is in the light
    public static List<Mark> over(
            Drawn drawn,
            Places here,
            Places there,
            Map<Ref, Standing> unlikes,
            Optional<Ref> chosen) {
        var contrasted = new Contrasted(drawn, here, there, chosen);
        unlikes.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> rank(it.getKey(), it.getValue())))
                .forEach(it -> contrasted.mark(it.getKey(), it.getValue()));
        return contrasted.marks();
    }

    /// The bands of users lie below everything; what is not here takes its place before others look
    /// how much room they have.
    private static int rank(Ref ref, Standing standing) {
        if (ref instanceof Ref.OfUser) return 0;
        return standing == Standing.THERE ? 1 : 2;
    }

    private List<Mark> marks() {
        var marks = new ArrayList<>(pen.marks());
        marks.addAll(Studs.above(drawn, pen.marks()));
        marks.addAll(ports.marks());
        var places = new Signs(drawn);
        taken.forEach(places::take);
        for (var mark : pen.marks())
            if (mark instanceof Mark.Block frame && frame.look().line() != Ink.SELECTION)
                places.frame(frame);
        var top = new Pen();
        for (var sign : signs) {
            var box = places.place(sign.places(), sign.ref(), ref -> isPart(sign.ref(), ref));
            plate(top, sign, box);
        }
        marks.addAll(top.marks());
        return marks;
    }

    /// Whether the tag of one thing may stand on the edge of the other.
    private static boolean isPart(Ref tagged, Ref other) {
        return switch (tagged) {
            case Ref.OfSlot _, Ref.OfTask _ -> other instanceof Ref.OfProcess;
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfLink _ -> other instanceof Ref.OfUser;
            case Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ -> other instanceof Ref.OfUser;
        };
    }

    private void mark(Ref ref, Standing standing) {
        var style = Contrast.of(standing);
        if (ref instanceof Ref.OfLink(var ring, var key))
            link(ref, new Ref.OfKey(ring), new Ref.OfKey(key), style, standing);
        else if (standing == Standing.THERE) absent(ref, style, standing);
        else here.at(here.seen(ref)).ifPresent(box -> frame(ref, box, style, standing.word()));
    }

    private void frame(Ref ref, Box box, Contrast style, String word) {
        switch (ref) {
            case Ref.OfUser _ -> band(ref, box, style, word);
            case Ref.OfSlot _ -> {
                var out = neighbours.portOut(ref, box, PORT);
                var line = Look.lined(style.ink(), PORT).with(style.dash());
                ports.block(Tag.of(ref), box.grown(out), box.height() / 2 + out, line);
                signs.add(new Sign(ref, SignPlaces.port(box, wide(word)), word, style));
            }
            case Ref.OfProcess _,
                    Ref.OfTask _,
                    Ref.OfKey _,
                    Ref.OfFile _,
                    Ref.OfNamespace _,
                    Ref.OfLink _ -> {
                var out = neighbours.out(box, style.width());
                light(ref, box, out);
                var round = Math.min(12, box.height() / 2);
                pen.block(Tag.of(ref), box.grown(out), round + out, style.line());
                signs.add(new Sign(ref, SignPlaces.card(box, out, wide(word)), word, style));
            }
        }
    }

    /// What stands across the edge of a band is painted again, above its line.
    private void band(Ref ref, Box box, Contrast style, String word) {
        var line = Look.lined(style.ink(), 1.4).with(style.dash());
        var frame = new Mark.Block(Tag.NONE, box.grown(-2), 8, line);
        pen.add(frame);
        neighbours.across(frame).forEach(pen::add);
        signs.add(new Sign(ref, SignPlaces.band(box, wide(word)), word, style));
    }

    /// The place of what is only there, unless something else stands on it here.
    private void absent(Ref ref, Contrast style, Standing standing) {
        var place = there.at(there.seen(ref)).filter(box -> !isTaken(box));
        if (place.isEmpty()) return;
        var box = place.get();
        taken.add(box);
        light(ref, box, neighbours.out(box, style.width()));
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
    private void link(Ref ref, Ref ring, Ref key, Contrast style, Standing standing) {
        var word = Words.say(standing == Standing.HERE ? "pair.link-here" : "pair.link-there");
        var trace = trace(ref);
        var held = here.at(here.seen(key));
        if (trace.isPresent()) line(ref, trace.get().curve(), style, word);
        else if (standing == Standing.THERE) {
            var from = here.at(here.seen(ring));
            if (from.isPresent() && held.isPresent())
                line(ref, bow(from.get(), held.get()), style, word);
        } else held.ifPresent(box -> frame(ref, box, Contrast.of(Standing.CHANGED), word));
    }

    private Optional<Mark.Trace> trace(Ref ref) {
        return drawn.of(ref).stream()
                .filter(Mark.Trace.class::isInstance)
                .map(Mark.Trace.class::cast)
                .filter(trace -> trace.tag().detail() == Detail.SHAPE)
                .findFirst();
    }

    private static Curve bow(Box from, Box to) {
        var right = to.x() > from.right();
        return right
                ? Curve.from(from.right(), from.centerY()).line(to.x(), to.centerY())
                : Curve.from(from.centerX(), from.bottom()).line(to.centerX(), to.y());
    }

    private void line(Ref ref, Curve curve, Contrast style, String word) {
        if (chosen.filter(ref::equals).isPresent())
            pen.trace(
                    new Tag(Optional.empty(), Detail.SHAPE, 0.3),
                    curve,
                    Look.lined(Ink.SELECTION, 10));
        pen.trace(Tag.of(ref), curve, style.line());
        signs.add(new Sign(ref, SignPlaces.line(curve, wide(word)), word, style));
    }

    /// The line around what is chosen: outside the frame, or inside where that would reach a
    /// neighbour. A user's record shows by itself that it is chosen.
    private void light(Ref ref, Box box, double out) {
        if (chosen.filter(ref::equals).isEmpty()) return;
        var off = out < Neighbours.OUT ? out - LIGHT : out + LIGHT;
        var round = Math.min(12, box.height() / 2);
        pen.block(
                new Tag(Optional.empty(), Detail.SHAPE, 0.9),
                box.grown(off),
                round + off,
                Look.lined(Ink.SELECTION, 2.4));
    }

    private static double wide(String word) {
        return Type.width(word, Role.STRONG, SIZE) + 16;
    }

    /// A word in a pill, large enough for a picture that is half as wide as usual.
    private static void plate(Pen pen, Sign sign, Box box) {
        var style = sign.style();
        pen.block(
                Tag.of(sign.ref()).with(Detail.SIGN),
                box,
                box.height() / 2,
                Look.of(style.chip().fill(), style.ink(), 1.2).with(style.dash()));
        pen.centred(
                Tag.of(sign.ref()),
                box.centerX(),
                box.centerY() + SIZE * 0.36,
                sign.word(),
                Role.STRONG,
                SIZE,
                style.chip().text());
    }
}
