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
/// were skipped for which reason. Nothing is skipped in silence.
public record Verdicts(
        int compared, List<Witness.Differs> differing, List<Witness.Skipped> passed) {
    public Verdicts {
        differing = List.copyOf(differing);
        passed = List.copyOf(passed);
    }

    /// How many answers were skipped, by reason.
    public SortedMap<String, Integer> skipped() {
        var result = new TreeMap<String, Integer>();
        for (var one : passed) result.merge(one.why(), 1, Integer::sum);
        return result;
    }

    /// The skipped answers, a line each.
    public String details() {
        var text = new StringBuilder();
        for (var one : passed) {
            var at = one.recorded();
            text.append("%s:%d: %s%n".formatted(at.source(), at.line(), at.text()));
            text.append("    skipped: %s%n".formatted(one.why()));
        }
        return text.toString();
    }

    public static Verdicts of(Timeline timeline) {
        var compared = 0;
        var differing = new ArrayList<Witness.Differs>();
        var passed = new ArrayList<Witness.Skipped>();
        for (Moment moment : timeline.moments()) {
            switch (moment.witness()) {
                case Witness.None _ -> {}
                case Witness.Agrees _ -> compared++;
                case Witness.Differs differs -> {
                    compared++;
                    differing.add(differs);
                }
                case Witness.Skipped skipped -> passed.add(skipped);
            }
        }
        return new Verdicts(compared, differing, passed);
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
        skipped().forEach((why, count) -> text.append("%d skipped: %s%n".formatted(count, why)));
        return text.append(tally()).toString();
    }

    /// `N compared, M differ`.
    public String tally() {
        return "%d compared, %d differ".formatted(compared, differing.size());
    }
}
