package ringside.desktop.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Session;
import ringside.inquiry.Practice;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// Tells whoever left the lesson's line that he did, whether he came to where the lesson goes, and
/// leads back.
///
/// Law: the judgement is made by the worker, of the moment that is shown; an older one is dropped.
final class StrayedBox extends VBox {
    private static final int FEW = 3;
    private final Session session;
    private final VBox verdict = new VBox(4);
    private final Button back = new Button();
    private Optional<Practice> judged = Optional.empty();
    private int asked;

    StrayedBox(Session session) {
        super(7);
        this.session = session;
        setId("lesson-strayed");
        getStyleClass().add("strayed");
        verdict.setId("lesson-verdict");
        back.setId("lesson-back");
        back.getStyleClass().add("primary");
        back.setOnAction(_ -> back());
        getChildren().addAll(words(Words.say("lesson.strayed"), "lesson-astray"), verdict, back);
    }

    void show(boolean strayed) {
        setVisible(strayed);
        setManaged(strayed);
        say(Optional.empty());
        asked++;
        if (!strayed) return;
        var number = asked;
        var lesson = session.tuition().line();
        var own = session.view().get().timeline();
        session.make(
                () -> Practice.of(lesson, own),
                found -> {
                    if (number == asked) say(found);
                });
    }

    private void say(Optional<Practice> found) {
        judged = found;
        verdict.getChildren().clear();
        found.ifPresent(this::say);
        back.setText(
                found.filter(Practice.Reached.class::isInstance).isPresent()
                        ? Words.say("lesson.go-on")
                        : Words.say("lesson.back"));
    }

    private void say(Practice found) {
        switch (found) {
            case Practice.Reached(var step) ->
                    add(Words.say("lesson.reached", step), "lesson-reached", "right");
            case Practice.Apart(var missing, var extra) -> {
                add(Words.say("lesson.apart"), "lesson-apart", "wrong");
                lines("lesson.missing", missing);
                lines("lesson.extra", extra);
                if (missing.isEmpty() && extra.isEmpty())
                    add(Words.say("lesson.rights"), "lesson-rights", "small");
            }
        }
    }

    private void lines(String key, List<String> lines) {
        lines.stream()
                .limit(FEW)
                .forEach(line -> add(Words.say(key, line), key.replace('.', '-'), "small"));
    }

    private void add(String text, String id, String style) {
        var label = words(text, id);
        label.getStyleClass().add(style);
        verdict.getChildren().add(label);
    }

    private static Label words(String text, String id) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    /// To the lesson's own line, past what was done already.
    private void back() {
        var done = judged;
        session.back();
        if (done.isPresent() && done.get() instanceof Practice.Reached(var step)) session.to(step);
    }
}
