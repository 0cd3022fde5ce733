package ringside.album;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values that are written once and named by their place ever after.
final class Table<T> {
    private final Map<T, Integer> places = new LinkedHashMap<>();

    /// The place of a value, a new one at the end if it is unknown.
    int at(T value) {
        return places.computeIfAbsent(value, _ -> places.size());
    }

    List<T> values() {
        return List.copyOf(places.keySet());
    }
}
