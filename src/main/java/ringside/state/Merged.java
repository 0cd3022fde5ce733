package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Two trees that share no number, seen as one collection in ascending order.
final class Merged<E> extends AbstractCollection<E> {
    private final RadixTree<E> one;
    private final RadixTree<E> other;

    Merged(RadixTree<E> one, RadixTree<E> other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public int size() {
        return one.size() + other.size();
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk(one.iterator(), other.iterator());
    }

    /// `left` and `right` are the next of either side, null at its end.
    private final class Walk implements Iterator<E> {
        private final Iterator<E> ones;
        private final Iterator<E> others;
        private @Nullable E left;
        private @Nullable E right;

        Walk(Iterator<E> ones, Iterator<E> others) {
            this.ones = ones;
            this.others = others;
            left = after(ones);
            right = after(others);
        }

        private @Nullable E after(Iterator<E> side) {
            return side.hasNext() ? side.next() : null;
        }

        @Override
        public boolean hasNext() {
            return left != null || right != null;
        }

        @Override
        public E next() {
            var mine = left;
            var yours = right;
            if (mine != null && (yours == null || precedes(mine, yours))) {
                left = after(ones);
                return mine;
            }
            if (yours == null) throw new NoSuchElementException();
            right = after(others);
            return yours;
        }

        private boolean precedes(E mine, E yours) {
            return Integer.compareUnsigned(one.number(mine), other.number(yours)) < 0;
        }
    }
}
