package ringside.inquiry;

import ringside.call.Event;
import ringside.rule.SearchWalk;
import ringside.rule.Step;
import ringside.state.Errno;

import java.util.List;
import java.util.stream.Stream;

/// How the answer came about: what each tree came to, and the rule that chose between them.
final class Decision {
    private Decision() {}

    static List<String> of(Step step, Wanted wanted) {
        var trees =
                wanted.walk().trees().stream()
                        .filter(tree -> tree.root().isSome())
                        .map(Decision::outcome);
        return Stream.concat(trees, answer(step, wanted)).toList();
    }

    private static String outcome(SearchWalk.Tree tree) {
        var came = tree.miss().map(Decision::miss).orElse("found");
        return Stops.start(tree.start()) + ": " + came + ".";
    }

    private static String miss(Event.Refused miss) {
        return miss.errno().equals(Errno.EAGAIN)
                ? "nothing (EAGAIN)"
                : miss.errno().name() + ", the last that was noted";
    }

    private static Stream<String> answer(Step step, Wanted wanted) {
        if (wanted.how() == Wanted.How.POSSESSION)
            return Stream.of(
                    wanted.walk().found().isPresent()
                            ? "So the caller possesses it."
                            : "So the caller does not possess it, and only the rights of user,"
                                    + " group or others count.");
        return step.refusal().stream()
                .map(no -> "Answer " + no.errno().name() + ": " + no.rule().gloss());
    }
}
