package ringside.picture.notation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A value of JSON (RFC 8259). The program writes JSON in this one way: members in the order in
/// which they were given, a line for each member of the document and of the lists in it.
///
/// Law: equal values give equal text on any machine, and any text comes back as it was.
public sealed interface Json {
    record Text(String text) implements Json {}

    record Whole(long number) implements Json {}

    /// A finite number, written with at most two decimals.
    record Real(double number) implements Json {}

    record Flag(boolean set) implements Json {}

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// An object.
    record Members(SequencedMap<String, Json> members) implements Json {
        /// The same with another member at the end.
        public Members with(String name, Json value) {
            var next = new LinkedHashMap<>(members);
            next.put(name, value);
            return new Members(next);
        }

        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        public Members with(String name, long value) {
            return with(name, new Whole(value));
        }
    }

    static Members object() {
        return new Members(new LinkedHashMap<>());
    }

    static Items list(Collection<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    static Items texts(Collection<String> items) {
        return list(items.stream().map(Text::new).toList());
    }

    /// The document, ending in a line feed.
    default String print() {
        var out = new StringBuilder();
        new JsonPrinter(out).write(this, 0);
        return out.append('\n').toString();
    }
}
