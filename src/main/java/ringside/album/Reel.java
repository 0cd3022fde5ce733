package ringside.album;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All pictures of a story in one table: what is drawn alike in several is kept once, and a picture
/// is the list of its pieces, written as its difference from the one before.
///
/// Marks of one thing that follow each other are a piece, so that a thing keeps its identity from
/// picture to picture; of marks that are nobody's each is a piece of its own.
final class Reel {
    /// A stencil of one thing (empty for decoration), by the words that a screen reader says of it.
    private record Piece(String ref, String title, List<List<Object>> marks) {}

    /// Where a piece stands.
    private record Item(int piece, int x, int y) {}

    private final Stencil stencil = new Stencil();
    private final Table<Piece> pieces = new Table<>();
    private final Table<Item> items = new Table<>();
    private final List<Object> frames = new ArrayList<>();
    private List<Integer> last = List.of();
    private Optional<Box> bounds = Optional.empty();

    /// Adds a picture.
    ///
    /// @return its number
    int add(DisplayList list) {
        var now = new ArrayList<Integer>();
        var marks = list.marks();
        for (var from = 0; from < marks.size(); ) {
            var to = end(marks, from);
            now.add(item(marks.subList(from, to), list));
            from = to;
        }
        frames.add(Splice.of(last, now));
        last = now;
        bounds = Optional.of(bounds.map(list.bounds()::union).orElse(list.bounds()));
        return frames.size() - 1;
    }

    private static int end(List<Mark> marks, int from) {
        var ref = marks.get(from).ref();
        var to = from + 1;
        while (ref.isPresent() && to < marks.size() && marks.get(to).ref().equals(ref)) to++;
        return to;
    }

    private int item(List<Mark> marks, DisplayList list) {
        var corner = marks.getFirst().bounds();
        var x = (int) Math.floor(corner.x());
        var y = (int) Math.floor(corner.y());
        var ref = marks.getFirst().ref();
        var title = ref.flatMap(it -> Optional.ofNullable(list.titles().get(it))).orElse("");
        var drawn = marks.stream().map(mark -> stencil.mark(mark, x, y)).toList();
        return items.at(
                new Item(pieces.at(new Piece(ref.map(Ref::id).orElse(""), title, drawn)), x, y));
    }

    /// What every picture fits into.
    Box bounds() {
        return bounds.orElse(new Box(0, 0, 1, 1));
    }

    /// The tables, for the page's script.
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "bounds", List.of(bounds().x(), bounds().y(), bounds().width(), bounds().height()));
        json.put("looks", stencil.looks());
        json.put("faces", stencil.faces());
        json.put(
                "pieces",
                pieces.values().stream()
                        .map(piece -> List.of(piece.ref(), piece.title(), piece.marks()))
                        .toList());
        json.put(
                "items",
                items.values().stream()
                        .map(item -> List.of(item.piece(), item.x(), item.y()))
                        .toList());
        json.put("frames", frames);
        return json;
    }
}
