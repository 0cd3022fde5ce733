package ringside.desktop.outline;

import ringside.graph.Entry;
import ringside.graph.Entry.Thing;
import ringside.graph.Ref;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;

/// A column of the outline: what it says of a line, and how it sorts.
enum Facet {
    NAME(236, RowWords::name),
    CHANGE(130, RowWords::change),
    KIND(158, RowWords::kind),
    SERIAL(92, RowWords::serial),
    STATE(250, RowWords::state),
    REFS(48, RowWords::refs),
    PERMISSIONS(190, RowWords::permissions),
    OWNER(102, RowWords::owner),
    EXPIRES(78, RowWords::expires),
    DECIMAL(94, RowWords::decimal);

    private final double width;

    // A method reference without state: it cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<RowWords, Entry, String> words;

    Facet(double width, BiFunction<RowWords, Entry, String> words) {
        this.width = width;
        this.words = words;
    }

    /// What stands over the column.
    String title() {
        return Words.say("outline.column." + id());
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How wide it is at first, in pixels.
    double width() {
        return width;
    }

    /// Whether its signs stand in columns themselves.
    boolean mono() {
        return this == SERIAL || this == DECIMAL || this == PERMISSIONS || this == OWNER;
    }

    String say(RowWords row, Entry entry) {
        return words.apply(row, entry);
    }

    /// Numbers sort as numbers, everything else as words; lines that say nothing come last.
    Comparator<Entry> order(RowWords row) {
        Comparator<Entry> empty = Comparator.comparing(entry -> say(row, entry).isEmpty());
        return empty.thenComparing(
                switch (this) {
                    case NAME -> Comparator.comparingInt(Facet::number).thenComparing(text(row));
                    case SERIAL, DECIMAL -> byKey(row, Key::serial, Serial.NONE);
                    case REFS -> byKey(row, Key::refs, 0);
                    case EXPIRES -> byKey(row, Key::expiry, Key.NEVER);
                    case CHANGE, KIND, STATE, PERMISSIONS, OWNER -> text(row);
                });
    }

    private Comparator<Entry> text(RowWords row) {
        return Comparator.comparing(entry -> say(row, entry), String.CASE_INSENSITIVE_ORDER);
    }

    private static <T extends Comparable<? super T>> Comparator<Entry> byKey(
            RowWords row, java.util.function.Function<Key, T> what, T none) {
        return Comparator.comparing(entry -> row.key(entry).map(what).orElse(none));
    }

    /// Processes, threads, users, files and namespaces sort by their number.
    private static int number(Entry entry) {
        return entry instanceof Thing(_, var ref, _) && !(ref instanceof Ref.OfKey)
                ? ref.number()
                : Integer.MAX_VALUE;
    }
}
