package ringside.inquiry;

import ringside.call.Call;
import ringside.story.Lines;

import java.util.List;

/// Calls after which the refused call succeeds; that was tried on the model. `sentence` says it for
/// people.
public record Remedy(String sentence, List<Call> calls) {
    public Remedy {
        calls = List.copyOf(calls);
    }

    /// The calls as lines of a story.
    public List<String> lines() {
        return calls.stream().map(Lines::print).toList();
    }

    @Override
    public String toString() {
        return sentence + ": " + String.join("; ", lines());
    }
}
