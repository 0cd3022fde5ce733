package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What differs between two versions of a [RadixTree]. What they share is not looked at, so a step
/// is compared in the time that the step took.
///
/// A side is what a place of a tree may hold: nothing, a node, or an element. The order of what is
/// told means nothing.
final class TreeChanges<E> {
    private final RadixTree<E> tree;
    private final Changes<E> told;

    private TreeChanges(RadixTree<E> tree, Changes<E> told) {
        this.tree = tree;
        this.told = told;
    }

    static <E> void tell(RadixTree<E> before, RadixTree<E> after, Changes<E> told) {
        var height = Math.max(before.shift(), after.shift());
        new TreeChanges<>(after, told).compare(before.top(height), after.top(height));
    }

    @SuppressWarnings("ReferenceEquality")
    private void compare(@Nullable Object was, @Nullable Object is) {
        if (was == is) return;
        if (was instanceof Object[] before && is instanceof Object[] after)
            for (var place = 0; place < after.length; place++) compare(before[place], after[place]);
        else match(elements(was), elements(is));
    }

    /// One side has an element at most.
    private void match(List<E> before, List<E> after) {
        for (var old : before) {
            var now = like(old, after);
            if (now == null) told.died(old);
            else if (!same(old, now)) told.changed(old, now);
        }
        for (var now : after) if (like(now, before) == null) told.born(now);
    }

    private @Nullable E like(E wanted, List<E> among) {
        for (var each : among) if (tree.number(each) == tree.number(wanted)) return each;
        return null;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private List<E> elements(@Nullable Object side) {
        var found = new ArrayList<E>();
        gather(side, found);
        return found;
    }

    private void gather(@Nullable Object side, List<E> into) {
        if (side instanceof Object[] node) for (var held : node) gather(held, into);
        else if (side != null) into.add(tree.element(side));
    }
}
