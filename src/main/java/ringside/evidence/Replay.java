package ringside.evidence;

import ringside.rule.Machine;
import ringside.story.Timeline;

import java.util.List;

/// A recording as a timeline of the model: every traced call is a step, keys carry the serials that
/// the kernel gave, and each step bears the kernel's own answer as witness.
///
/// `assumptions` says in sentences what the recording leaves open and the replay takes for granted.
public record Replay(Recording recording, Timeline timeline, List<String> assumptions) {
    public Replay {
        assumptions = List.copyOf(assumptions);
    }

    public static Replay of(Recording recording, Machine machine) {
        return Suspicion.of(recording, machine);
    }

    public Verdicts verdicts() {
        return Verdicts.of(timeline);
    }
}
