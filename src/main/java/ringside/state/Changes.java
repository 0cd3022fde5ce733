package ringside.state;

/// What became of the elements of a collection between two moments.
public interface Changes<E> {
    void born(E element);

    void died(E element);

    /// Another element bears the same number.
    void changed(E before, E after);
}
