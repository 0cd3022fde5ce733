package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What stands on the edges of cards: nails, numbers, ports, handles and the word "new".
///
/// Law: whatever is drawn around a card later goes below them; else its line would strike them
/// through.
public final class Studs {
    private static final double MOST = 9;
    private static final double LETTER = 14;

    /// What is so faint is a glow, or steps back.
    private static final double FAINT = 0.3;

    private Studs() {}

    /// The marks of a picture to be painted again, since an edge of `over` runs through them.
    public static List<Mark> above(Drawn picture, List<Mark> over) {
        var found = new LinkedHashSet<Mark>();
        for (var mark : over)
            if (mark instanceof Mark.Block block && block.tag().detail() == Detail.SHAPE)
                for (var stud : picture.within(block.bounds()))
                    if (isStud(stud) && onEdge(block, stud.bounds())) found.add(stud);
        var result = new ArrayList<Mark>();
        found.forEach(stud -> with(picture, stud, result));
        return result;
    }

    static boolean isStud(Mark mark) {
        if (mark.tag().opacity() < FAINT) return false;
        return switch (mark) {
            case Mark.Disc disc ->
                    disc.radius() <= MOST
                            && disc.look().fill() != Ink.NONE
                            && disc.tag().detail() != Detail.FINE;
            case Mark.Block block ->
                    block.tag().detail() == Detail.PLATE && block.look().fill() == Ink.FRESH_FILL;
            case Mark.Trace _, Mark.Head _, Mark.Words _ -> false;
        };
    }

    /// Whether the line around a block runs through a box.
    static boolean onEdge(Mark.Block block, Box box) {
        var outer = block.bounds();
        return outer.intersects(box) && !block.box().grown(-block.look().width() / 2).contains(box);
    }

    /// A stud and what is on it: a glyph, a number, the letter of a port.
    private static void with(Drawn picture, Mark stud, List<Mark> result) {
        result.add(stud);
        var place = stud.bounds();
        var later = false;
        for (var mark :
                picture.within(
                        place.grown(stud.ref().filter(Studs::isPort).isPresent() ? LETTER : 0))) {
            if (later && !isStud(mark) && belongs(mark, stud, place)) result.add(mark);
            later |= mark.equals(stud);
        }
    }

    private static boolean belongs(Mark mark, Mark stud, Box place) {
        return stud.ref().filter(Studs::isPort).isPresent()
                ? mark.ref().equals(stud.ref()) && mark instanceof Mark.Words
                : !(mark instanceof Mark.Block) && place.contains(mark.bounds());
    }

    private static boolean isPort(Ref ref) {
        return ref instanceof Ref.OfSlot;
    }
}
