package ringside.album;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list written as its difference from the one before, so that a story's pictures cost what
/// changes in them: `n > 0` keeps the next n values of the old list, `-n` leaves n out, and `0 V`
/// brings a value.
///
/// Law: [#apply] on the old list gives the new one.
final class Splice {
    private Splice() {}

    static List<Integer> of(List<Integer> old, List<Integer> now) {
        var later = new HashMap<Integer, List<Integer>>();
        for (var i = 0; i < old.size(); i++)
            later.computeIfAbsent(old.get(i), _ -> new ArrayList<>()).add(i);
        var ops = new ArrayList<Integer>();
        var at = 0;
        for (var value : now) {
            var found = next(later, value, at);
            if (found < 0) {
                ops.add(0);
                ops.add(value);
                continue;
            }
            if (found > at) ops.add(at - found);
            keep(ops);
            at = found + 1;
        }
        return ops;
    }

    /// The first place of a value from `at` on, unless so much would be left out that bringing it
    /// again is less.
    private static int next(Map<Integer, List<Integer>> later, int value, int at) {
        for (var place : later.getOrDefault(value, List.of()))
            if (place >= at) return place - at > REACH ? -1 : place;
        return -1;
    }

    private static final int REACH = 40;

    private static void keep(List<Integer> ops) {
        var last = ops.size() - 1;
        var brought = last >= 1 && ops.get(last - 1) == 0;
        if (last >= 0 && ops.get(last) > 0 && !brought) ops.set(last, ops.get(last) + 1);
        else ops.add(1);
    }

    static List<Integer> apply(List<Integer> old, List<Integer> ops) {
        var now = new ArrayList<Integer>();
        var at = 0;
        for (var i = 0; i < ops.size(); i++) {
            int op = ops.get(i);
            if (op > 0) now.addAll(old.subList(at, at + op));
            if (op == 0) now.add(ops.get(++i));
            at += Math.abs(op);
        }
        return now;
    }
}
