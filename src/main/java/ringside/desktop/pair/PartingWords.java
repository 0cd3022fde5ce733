package ringside.desktop.pair;

import ringside.desktop.session.Companion;
import ringside.desktop.session.SemanticsName;
import ringside.desktop.session.View;
import ringside.state.Semantics;
import ringside.story.DivergenceWords;
import ringside.story.Parting;
import ringside.story.RuleWords;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// What is said about two truths: where they part, what either answers there and by which rule, and
/// the row of the table of divergences with its source.
///
/// Law: up to the step where they part only that it will come is said, so that a class can guess.
final class PartingWords {
    private PartingWords() {}

    static List<String> of(Companion beside, View shown) {
        if (!beside.truths()) return List.of();
        if (beside.parting().isEmpty()) return List.of(Words.say("pair.never"));
        var parting = beside.parting().get();
        if (shown.timeline().cursor() < parting.step())
            return List.of(
                    beside.unlikes().isEmpty()
                            ? Words.say("pair.until")
                            : Words.say("pair.until.charged"),
                    Words.say("pair.parts", parting.step(), parting.line()));
        return told(parting, pages(beside, shown));
    }

    /// What the side that is not Linux is called.
    private static String pages(Companion beside, View shown) {
        var own = shown.kernel().semantics().equals(Semantics.LINUX);
        return beside.name(own ? beside.view() : shown);
    }

    private static List<String> told(Parting parting, String pages) {
        var linux = SemanticsName.of(Semantics.LINUX);
        var words = new ArrayList<String>();
        words.add(Words.say("pair.parts", parting.step(), parting.line()));
        if (parting.answers()) {
            words.add(said(linux, parting.linux()));
            words.add(said(pages, parting.pages()));
        } else words.add(Words.say("pair.same-answer", parting.linux().answered()));
        parting.cause()
                .ifPresent(
                        row -> {
                            words.add(Words.say("pair.row", row.id(), DivergenceWords.page(row)));
                            words.add(Words.say("pair.kernel", linux, DivergenceWords.kernel(row)));
                        });
        return words;
    }

    private static String said(String whose, Parting.Side side) {
        return side.rule()
                .map(
                        rule ->
                                Words.say(
                                        "pair.answered.rule",
                                        whose,
                                        side.answered(),
                                        RuleWords.gloss(rule),
                                        rule.page()))
                .orElseGet(() -> Words.say("pair.answered", whose, side.answered()));
    }
}
