package ringside.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import ringside.desktop.action.WhyNot;
import ringside.desktop.theme.Lettered;
import ringside.story.Lines;
import ringside.story.RuleWords;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// Why an action cannot be done: the errno, the rule in a sentence, what would make it possible and
/// where the manual says so, with the choice to do it anyway and see it fail.
public final class RefusalCard {
    /// What the person chose instead of giving in.
    public record Choice(String text, String id, Runnable act) {}

    private RefusalCard() {}

    /// Opens the card beside `near`, or what is spoken of there; `choices` become its buttons.
    public static PopOver show(String title, WhyNot whyNot, List<Choice> choices, Node near) {
        var card = new VBox();
        card.getStyleClass().addAll("card", "refusal");
        card.setId("refusal");
        var pop = new PopOver(card);
        switch (whyNot) {
            case WhyNot.Missing(var sentence) -> card.getChildren().add(words(sentence));
            case WhyNot.Refused refused -> fill(card, refused);
        }
        card.getChildren().add(buttons(choices, pop));
        pop.setTitle(title);
        pop.setHeaderAlwaysVisible(true);
        pop.setDetachable(false);
        pop.setCornerRadius(8);
        pop.setFadeInDuration(javafx.util.Duration.millis(90));
        pop.setFadeOutDuration(javafx.util.Duration.millis(60));
        new Aim(pop, near).show();
        return pop;
    }

    private static void fill(VBox card, WhyNot.Refused refused) {
        var errno = new Label(refused.errno());
        errno.getStyleClass().add("errno");
        var call = words(Lines.print(refused.step().call()));
        call.getStyleClass().add("call");
        card.getChildren().addAll(errno, call, words(RuleWords.gloss(refused.rule())));
        Optional.of(RuleWords.remedy(refused.rule()))
                .filter(remedy -> !remedy.isEmpty())
                .ifPresent(
                        remedy -> {
                            var label = words(remedy);
                            label.getStyleClass().add("remedy");
                            card.getChildren().add(label);
                        });
        var page = words(source(refused));
        page.getStyleClass().add("page");
        card.getChildren().add(page);
    }

    private static String source(WhyNot.Refused refused) {
        var rule = refused.rule();
        return rule.kernel().isEmpty()
                ? rule.page()
                : Words.say("form.refusal.source", rule.page(), rule.kernel());
    }

    private static Label words(String text) {
        var label = new Label(Lettered.whole(text));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Node buttons(List<Choice> choices, PopOver pop) {
        var row = new HBox(8);
        for (var choice : choices) {
            var button = new Button(choice.text());
            button.setId(choice.id());
            button.setOnAction(
                    _ -> {
                        pop.hide(javafx.util.Duration.ZERO);
                        choice.act().run();
                    });
            row.getChildren().add(button);
        }
        return row;
    }
}
