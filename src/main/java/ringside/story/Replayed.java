package ringside.story;

import org.pcollections.PSortedMap;

import java.util.List;

/// A story performed: its timeline with the cursor at the end, the expectations that failed, and
/// the `corrections` that would put right the replies among them.
///
/// Everything else says after how many moments of the timeline it stands: the `pictures` to draw,
/// by name; `asks`, the questions to the reader; `passages`, the Markdown between the blocks,
/// several at one place with a blank line between them.
public record Replayed(
        Timeline timeline,
        List<Failure> failures,
        PSortedMap<String, Integer> pictures,
        PSortedMap<Integer, Ask> asks,
        PSortedMap<Integer, String> passages,
        List<Correction> corrections) {
    public Replayed {
        corrections = List.copyOf(corrections);
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
