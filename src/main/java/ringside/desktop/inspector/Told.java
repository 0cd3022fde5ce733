package ringside.desktop.inspector;

import javafx.scene.layout.VBox;

import ringside.rule.Step;
import ringside.story.Agreement;
import ringside.story.MisreadWords;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.story.Recorded;
import ringside.story.RuleWords;
import ringside.story.Witness;
import ringside.words.Words;

import java.util.Arrays;

/// What just happened: the call and its answer, why, what the manual says, how a search went, and
/// where a recording of the real kernel saw it.
final class Told extends VBox {
    Told(Moment moment, Narration narration, SearchView... searches) {
        getStyleClass().add("told");
        setId("told");
        var step = moment.step();
        getChildren()
                .addAll(Parts.heading(Words.say("sheet.told")), story(narration, step, searches));
        getChildren().addAll(searches);
        var agreement = Parts.words(narration.agreement().sentence(), style(narration));
        agreement.setId("agreement");
        getChildren().add(agreement);
        witness(moment.witness());
    }

    /// What was tried and helps is told instead of what helps in general.
    private static VBox story(Narration narration, Step step, SearchView... searches) {
        var card = new VBox(new Headline(narration.headline()));
        card.getStyleClass().add("story");
        var remedy = step.refusal().map(no -> RuleWords.remedy(no.rule())).orElse("");
        var better = Arrays.stream(searches).anyMatch(SearchView::helps);
        for (var sentence : narration.sentences())
            if (!sentence.equals(remedy))
                card.getChildren().add(Parts.words(sentence, "sentence-plain"));
            else if (!better) card.getChildren().add(Parts.words(sentence, "remedy"));
        var clause = clause(narration);
        if (!clause.isEmpty()) card.getChildren().add(Parts.words(clause, "clause"));
        return card;
    }

    /// The page, with its clause unless a sentence said that already.
    private static String clause(Narration narration) {
        if (narration.page().isEmpty()) return "";
        return narration.clause().isEmpty() || narration.sentences().contains(narration.clause())
                ? narration.page()
                : narration.page() + ": " + narration.clause();
    }

    private static String style(Narration narration) {
        return switch (narration.agreement()) {
            case Agreement.Agree() -> "agrees";
            case Agreement.Differ _ -> "differs";
            case Agreement.Unknown() -> "muted";
        };
    }

    private void witness(Witness witness) {
        switch (witness) {
            case Witness.None() -> {}
            case Witness.Agrees(var recorded) ->
                    say(Words.say("sheet.told.agrees"), "agrees", recorded);
            case Witness.Differs(var recorded, var why) ->
                    say(
                            Words.say("sheet.told.differs", MisreadWords.judged(why)),
                            "differs",
                            recorded);
            case Witness.Skipped(var recorded, var why) ->
                    say(
                            Words.say("sheet.told.skipped", MisreadWords.judged(why)),
                            "muted",
                            recorded);
        }
    }

    private void say(String words, String style, Recorded recorded) {
        var where = Words.say("sheet.told.where", recorded.source(), recorded.line());
        getChildren()
                .addAll(
                        Parts.words(words + " (" + where + ").", style),
                        Parts.words(recorded.text(), "recorded"));
    }
}
