package ringside.layout;

import java.util.Arrays;
import java.util.BitSet;

/// Which units of one lane are taken: a bit a unit, so that a free cell is found without looking at
/// a single box.
final class Column {
    private final BitSet taken = new BitSet();
    /// How many boxes reach into a unit, where boxes were taken.
    private int[] boxes = new int[64];

    void take(Box box) {
        var to = Math.max(0, Metrics.unitsTo(box.bottom()));
        if (to > boxes.length) boxes = Arrays.copyOf(boxes, 2 * to);
        for (var unit = Math.max(0, Metrics.unit(box.y())); unit < to; unit++)
            if (boxes[unit]++ == 0) taken.set(unit);
    }

    /// Gives back what a box took; units into which others reach stay taken.
    void leave(Box box) {
        var to = Metrics.unitsTo(box.bottom());
        for (var unit = Math.max(0, Metrics.unit(box.y())); unit < to; unit++)
            if (--boxes[unit] == 0) taken.clear(unit);
    }

    /// Takes the units from `from` up to, not including, `to`.
    void take(int from, int to) {
        taken.set(Math.max(0, from), Math.max(0, to));
    }

    void release(int from, int to) {
        taken.clear(Math.max(0, from), Math.max(0, to));
    }

    boolean isFree(int unit, int height) {
        var next = taken.nextSetBit(Math.max(0, unit));
        return unit >= 0 && (next < 0 || next >= unit + height);
    }

    /// The first unit, from `unit` on, below which `height` units are free.
    int below(int unit, int height) {
        var at = taken.nextClearBit(Math.max(0, unit));
        for (var end = taken.nextSetBit(at); end >= 0 && end < at + height; ) {
            at = taken.nextClearBit(end);
            end = taken.nextSetBit(at);
        }
        return at;
    }

    /// The free cell nearest to the ideal one: within two rows below, else within one row above,
    /// else as far below as need be.
    int near(int ideal, int height) {
        var start = Math.max(0, ideal);
        var below = below(start, height);
        if (below <= start + 2 * Metrics.ROW) return below;
        for (var up = start - 1; up >= start - Metrics.ROW; up--) if (isFree(up, height)) return up;
        return below;
    }

    /// Free units among those from `from` up to `to`.
    int gaps(int from, int to) {
        return to <= from ? 0 : to - from - taken.get(from, to).cardinality();
    }

    /// The first unit that is free to the end.
    int end() {
        return taken.length();
    }
}
