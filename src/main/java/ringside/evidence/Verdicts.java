package ringside.evidence;

import ringside.story.Moment;
import ringside.story.Recorded;
import ringside.story.Timeline;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a replayed recording came out: how many answers were compared, which differ, and how many
/// were skipped for which reason.
public record Verdicts(
        int compared, List<Witness.Differs> differing, SortedMap<String, Integer> skipped) {
    public Verdicts {
        differing = List.copyOf(differing);
        skipped = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    }

    public static Verdicts of(Timeline timeline) {
        var compared = 0;
        var differing = new ArrayList<Witness.Differs>();
        var skipped = new TreeMap<String, Integer>();
        for (Moment moment : timeline.moments()) {
            switch (moment.witness()) {
                case Witness.None _ -> {}
                case Witness.Agrees _ -> compared++;
                case Witness.Differs differs -> {
                    compared++;
                    differing.add(differs);
                }
                case Witness.Skipped(_, var why) -> skipped.merge(why, 1, Integer::sum);
            }
        }
        return new Verdicts(compared, differing, skipped);
    }

    /// The differences one paragraph each, the reasons for skipping, and the tally as last line.
    public String summary() {
        var text = new StringBuilder();
        for (var differs : differing) {
            Recorded at = differs.recorded();
            text.append(
                    "%s:%d: %s%n    %s%n"
                            .formatted(at.source(), at.line(), at.text(), differs.why()));
        }
        skipped.forEach((why, count) -> text.append("%d skipped: %s%n".formatted(count, why)));
        return text.append(tally()).toString();
    }

    /// `N compared, M differ`.
    public String tally() {
        return "%d compared, %d differ".formatted(compared, differing.size());
    }
}
