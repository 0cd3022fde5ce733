package ringside.desktop;

import javafx.scene.Node;

import ringside.desktop.action.Action;
import ringside.desktop.action.Attempt;
import ringside.desktop.action.Form;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Situation;
import ringside.desktop.action.WhyNot;
import ringside.desktop.control.RefusalCard;
import ringside.desktop.control.RefusalCard.Choice;
import ringside.desktop.dialog.FormDialog;
import ringside.desktop.session.Session;
import ringside.inquiry.Missed;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Where every button, menu item and key ends: a step is tried, and performed, asked about or
/// refused with its reason; anything else is done by whoever registered for it.
final class Desk implements Hand {
    private final Session session;
    private final Map<Action, Runnable> chores = new EnumMap<>(Action.class);
    private Optional<Action> pointed = Optional.empty();
    private final Map<Action, Supplier<Optional<String>>> objections = new EnumMap<>(Action.class);

    Desk(Session session) {
        this.session = session;
    }

    /// Says who does an action that is not a step.
    Desk when(Action action, Runnable chore) {
        chores.put(action, chore);
        return this;
    }

    /// What it would do is shown until somebody leaves it: who has done it sees what doing it again
    /// would do.
    @Override
    public void point(Action action) {
        if (pointed.equals(Optional.of(action))) return;
        pointed = Optional.of(action);
        session.foresee(action::suggested);
    }

    @Override
    public void leave(Action action) {
        if (!pointed.equals(Optional.of(action))) return;
        pointed = Optional.empty();
        session.leave();
    }

    /// Says when an action that is not a step would do nothing: a sentence, or empty.
    Desk unless(Action action, Supplier<Optional<String>> why) {
        objections.put(action, why);
        return this;
    }

    /// Whether there is anybody who does this action.
    boolean knows(Action action) {
        return action.isStep() || chores.containsKey(action);
    }

    /// Why an action cannot be done now.
    Optional<WhyNot> hindrance(Action action) {
        return action.isStep()
                ? action.whyNot(session.situation())
                : Optional.ofNullable(objections.get(action))
                        .flatMap(Supplier::get)
                        .map(WhyNot.Missing::new);
    }

    @Override
    public void invoke(Action action, Node near) {
        if (action.isStep()) session.attempt(action, made -> tried(made, near));
        else Optional.ofNullable(chores.get(action)).ifPresent(Runnable::run);
    }

    /// What could not be done at once is explained or asked about.
    private void tried(Attempt made, Node near) {
        made.hindrance()
                .ifPresentOrElse(
                        whyNot -> explain(made, whyNot, near),
                        () -> made.form().ifPresent(form -> ask(form, made.at(), near)));
    }

    private void ask(Form form, Situation at, Node near) {
        FormDialog.ask(form, at, near.getScene().getWindow(), session);
    }

    private void explain(Attempt made, WhyNot whyNot, Node near) {
        var choices = new ArrayList<Choice>();
        made.form()
                .filter(form -> !form.immediate())
                .ifPresent(
                        form ->
                                choices.add(
                                        new Choice(
                                                Words.say("form.refusal.choose"),
                                                "refusal-choose",
                                                () -> ask(form, made.at(), near))));
        if (whyNot instanceof WhyNot.Refused refused)
            choices.add(
                    new Choice(
                            anyway(refused),
                            "refusal-anyway",
                            () -> session.perform(refused.step().call())));
        RefusalCard.show(made.action().text().replace("…", ""), whyNot, choices, near);
    }

    private static String anyway(WhyNot.Refused refused) {
        return Words.say(
                Missed.explains(refused.step()) ? "form.refusal.why" : "form.refusal.anyway");
    }

    /// The actions that nobody does; empty when the window is complete.
    java.util.List<Action> idle() {
        return java.util.Arrays.stream(Action.values())
                .filter(action -> !action.isStep() && !chores.containsKey(action))
                .toList();
    }
}
