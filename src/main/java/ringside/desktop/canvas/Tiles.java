package ringside.desktop.canvas;

import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Which marks of a display list lie in a part of the world: a coarse grid over it.
///
/// A mark that spans many tiles is kept in a list of its own, so that one long reference does not
/// fill the grid. Law: a query gives a mark at most once, and in painting order.
final class Tiles {
    private static final double SIZE = 512;
    private static final int MANY = 16;
    private final List<Mark> marks;
    private final Map<Long, List<Integer>> tiles = new HashMap<>();
    private final List<Integer> wide = new ArrayList<>();
    private final Box[] bounds;

    Tiles(DisplayList list) {
        marks = list.marks();
        bounds = new Box[marks.size()];
        for (int place = 0; place < bounds.length; place++) enter(place);
    }

    private void enter(int place) {
        var box = marks.get(place).bounds();
        bounds[place] = box;
        var columns = tile(box.x() + box.width()) - tile(box.x()) + 1;
        var rows = tile(box.y() + box.height()) - tile(box.y()) + 1;
        if (columns * rows > MANY) {
            wide.add(place);
            return;
        }
        for (var column = tile(box.x()); column <= tile(box.x() + box.width()); column++)
            for (var row = tile(box.y()); row <= tile(box.y() + box.height()); row++)
                tiles.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(place);
    }

    /// Gives every mark that is worth painting at this zoom and touches `part`, in painting order.
    void visit(Box part, double zoom, Consumer<Mark> painter) {
        var found = candidates(part);
        for (var place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            var mark = marks.get(place);
            if (mark.shows(zoom) && touches(bounds[place], part)) painter.accept(mark);
        }
    }

    private BitSet candidates(Box part) {
        var found = new BitSet(bounds.length);
        wide.forEach(found::set);
        var columns = tile(part.x() + part.width()) - tile(part.x()) + 1;
        var rows = tile(part.y() + part.height()) - tile(part.y()) + 1;
        if (columns * rows > tiles.size()) {
            found.set(0, bounds.length);
            return found;
        }
        for (var column = tile(part.x()); column <= tile(part.x() + part.width()); column++)
            for (var row = tile(part.y()); row <= tile(part.y() + part.height()); row++)
                tiles.getOrDefault(key(column, row), List.of()).forEach(found::set);
        return found;
    }

    private static boolean touches(Box one, Box two) {
        return one.x() <= two.x() + two.width()
                && two.x() <= one.x() + one.width()
                && one.y() <= two.y() + two.height()
                && two.y() <= one.y() + one.height();
    }

    private static long tile(double world) {
        return (long) Math.floor(world / SIZE);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
