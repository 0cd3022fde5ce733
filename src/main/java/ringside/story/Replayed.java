package ringside.story;

import org.pcollections.PSortedMap;

import java.util.List;

/// A story performed: its timeline with the cursor at the end, the expectations that failed, and
/// after how many steps each picture is to be drawn.
public record Replayed(
        Timeline timeline, List<Failure> failures, PSortedMap<String, Integer> pictures) {
    public Replayed {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
