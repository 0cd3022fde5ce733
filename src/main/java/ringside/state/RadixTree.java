package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Elements by a number that each of them bears, in ascending order of it: a persistent radix tree,
/// as high as its largest number needs.
///
/// It exists because history is kept: a change copies one path of small nodes (eight places of
/// three bits, 48 bytes each) and shares the rest, which at a million keys is half of what a
/// balanced binary tree copies. A node is a bare array; its places hold nothing, a node, or an
/// element that is alone below this place, and so does the root. Numbers are read without sign.
///
/// @param <E> never an array
public final class RadixTree<E> extends AbstractCollection<E> {
    private static final int BITS = 3;
    private static final int WIDTH = 1 << BITS;

    /// Where an element bears its number.
    @FunctionalInterface
    public interface Numbering<E> {
        int of(E element);
    }

    private final Numbering<E> number;
    private final @Nullable Object root;
    private final int shift;
    private final int size;

    private RadixTree(Numbering<E> number, @Nullable Object root, int shift, int size) {
        this.number = number;
        this.root = root;
        this.shift = shift;
        this.size = size;
    }

    public static <E> RadixTree<E> empty(Numbering<E> number) {
        return new RadixTree<>(number, null, 0, 0);
    }

    /// The number under which an element is filed, whether it is in the tree or not.
    int number(E element) {
        return number.of(element);
    }

    /// The element that bears a number.
    public @Nullable E at(int wanted) {
        var level = shift;
        if (!fits(wanted, level)) return null;
        var found = root;
        while (found instanceof Object[] node) {
            found = node[place(wanted, level)];
            level -= BITS;
        }
        return found != null && number.of(element(found)) == wanted ? element(found) : null;
    }

    /// With an element, in place of the one that bears its number.
    public RadixTree<E> with(E element) {
        var key = number.of(element);
        var high = root;
        var level = shift;
        while (!fits(key, level)) {
            if (high instanceof Object[] node) high = above(node);
            level += BITS;
        }
        var more = at(key) == null ? 1 : 0;
        return new RadixTree<>(number, put(high, level, key, element), level, size + more);
    }

    /// Without the element that bears a number; the same tree if there is none.
    public RadixTree<E> without(int key) {
        if (at(key) == null) return this;
        return new RadixTree<>(number, unset(root, shift, key), shift, size - 1);
    }

    /// What differs from an earlier version of this tree.
    public void changes(RadixTree<E> before, Changes<E> told) {
        TreeChanges.tell(before, this, told);
    }

    int shift() {
        return shift;
    }

    /// The root as it is in a tree that is as high as `level`.
    @Nullable Object top(int level) {
        var high = root;
        for (var at = shift; at < level; at += BITS)
            if (high instanceof Object[] node) high = above(node);
        return high;
    }

    private static @Nullable Object[] above(@Nullable Object[] node) {
        var high = new @Nullable Object[WIDTH];
        high[0] = node;
        return high;
    }

    private @Nullable Object[] set(@Nullable Object[] node, int level, int key, E element) {
        var place = place(key, level);
        return replaced(node, place, put(node[place], level - BITS, key, element));
    }

    private static @Nullable Object[] replaced(
            @Nullable Object[] node, int place, @Nullable Object by) {
        var next = node.clone();
        next[place] = by;
        return next;
    }

    /// What a place holds once the element is there too.
    private Object put(@Nullable Object held, int level, int key, E element) {
        if (held == null) return element;
        if (held instanceof Object[] node) return set(node, level, key, element);
        var other = number.of(element(held));
        if (other == key) return element;
        var node = new @Nullable Object[WIDTH];
        node[place(other, level)] = held;
        return set(node, level, key, element);
    }

    /// What a place holds once the element is gone: an element left alone moves up.
    private @Nullable Object unset(@Nullable Object held, int level, int key) {
        if (!(held instanceof Object[] node)) return null;
        var place = place(key, level);
        var less = replaced(node, place, unset(node[place], level - BITS, key));
        var alone = alone(less);
        return alone == null ? less : alone;
    }

    /// The only thing in a node, if that is an element.
    private static @Nullable Object alone(@Nullable Object[] node) {
        Object only = null;
        for (var held : node) {
            if (held == null) continue;
            if (only != null || held instanceof Object[]) return null;
            only = held;
        }
        return only;
    }

    private static boolean fits(int key, int level) {
        return level + BITS >= Integer.SIZE || key >>> (level + BITS) == 0;
    }

    private static int place(int key, int level) {
        return (key >>> level) & (WIDTH - 1);
    }

    @SuppressWarnings("unchecked")
    E element(Object held) {
        return (E) held;
    }

    @Override
    public int size() {
        return size;
    }

    public E first() {
        return iterator().next();
    }

    /// The element with the largest number.
    public E last() {
        if (root == null) throw new NoSuchElementException();
        var at = root;
        while (at instanceof Object[] node) at = rightmost(node);
        return element(at);
    }

    private static Object rightmost(@Nullable Object[] node) {
        for (var place = WIDTH - 1; place > 0; place--) {
            var held = node[place];
            if (held != null) return held;
        }
        return java.util.Objects.requireNonNull(node[0]);
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }

    /// From left to right; `open` holds what is yet to come, the next on top.
    private final class Walk implements Iterator<E> {
        private final Deque<Object> open = new ArrayDeque<>();

        Walk() {
            if (root != null) open.push(root);
        }

        private void push(@Nullable Object[] node) {
            for (var place = WIDTH - 1; place >= 0; place--) {
                var held = node[place];
                if (held != null) open.push(held);
            }
        }

        @Override
        public boolean hasNext() {
            return !open.isEmpty();
        }

        @Override
        public E next() {
            var held = open.pop();
            while (held instanceof Object[] node) {
                push(node);
                held = open.pop();
            }
            return element(held);
        }
    }

    /// Equal trees hold equal elements in equal order.
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof RadixTree<?> that
                        && size == that.size
                        && Arrays.equals(toArray(), that.toArray()));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }
}
