package ringside.state;

import java.util.Comparator;

/// What a ring finds a key by: type and description. A ring holds at most one link per label, and
/// every operation that looks into a ring goes by label, not by identity
/// (keyring_compare_object()).
public record Label(KeyType type, String description) implements Comparable<Label> {
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::description).thenComparing(Label::type);

    /// The label of a ring.
    public static Label ring(String name) {
        return new Label(KeyType.KEYRING, name);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type.text() + ":" + description;
    }
}
