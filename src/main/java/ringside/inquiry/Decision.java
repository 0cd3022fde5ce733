package ringside.inquiry;

import ringside.call.Event;
import ringside.rule.SearchWalk;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.story.RuleWords;
import ringside.words.Words;

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
        var came = tree.miss().map(Decision::miss).orElseGet(() -> Words.say("why.came.found"));
        return Words.say("why.came", Stops.start(tree.start()), came);
    }

    private static String miss(Event.Refused miss) {
        return miss.errno().equals(Errno.EAGAIN)
                ? Words.say("why.came.nothing")
                : Words.say("why.came.last", miss.errno().name());
    }

    private static Stream<String> answer(Step step, Wanted wanted) {
        if (wanted.how() == Wanted.How.POSSESSION)
            return Stream.of(
                    wanted.walk().found().isPresent()
                            ? Words.say("why.possessed")
                            : Words.say("why.not-possessed"));
        return step.refusal().stream()
                .map(no -> Words.say("why.answer", no.errno().name(), RuleWords.gloss(no.rule())));
    }
}
