package ringside.story;

import java.util.List;
import java.util.stream.Stream;

/// Where the steps of a timeline come from when a recording saw them, as prose above the story.
final class Provenance {
    private Provenance() {}

    static List<String> of(Timeline timeline) {
        var seen = timeline.moments().stream().flatMap(Provenance::recorded).toList();
        if (seen.isEmpty()) return List.of();
        var first = seen.getFirst();
        var differing =
                timeline.moments().stream()
                        .filter(moment -> moment.witness() instanceof Witness.Differs)
                        .count();
        return List.of(
                "These steps were recorded from a running Linux: "
                        + first.source()
                        + ", lines "
                        + first.line()
                        + " to "
                        + seen.getLast().line()
                        + ".",
                differing == 0
                        ? "The model answered every step that could be compared as that kernel did."
                        : "The model answered "
                                + differing
                                + (differing == 1 ? " step" : " steps")
                                + " otherwise than that kernel did.",
                "");
    }

    private static Stream<Recorded> recorded(Moment moment) {
        return switch (moment.witness()) {
            case Witness.None() -> Stream.empty();
            case Witness.Agrees(var recorded) -> Stream.of(recorded);
            case Witness.Differs(var recorded, _) -> Stream.of(recorded);
            case Witness.Skipped(var recorded, _) -> Stream.of(recorded);
        };
    }
}
