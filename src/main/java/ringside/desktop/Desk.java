package ringside.desktop;

import javafx.scene.Node;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Offer;
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

    /// What it would do is shown, until somebody leaves it or does it.
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
        session.foresee(Optional.empty());
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
        pointed = Optional.empty();
        var situation = session.situation();
        var offer = action.offer(situation);
        if (offer.isPresent()) step(action, offer.get(), situation, near);
        else Optional.ofNullable(chores.get(action)).ifPresent(Runnable::run);
    }

    private void step(Action action, Offer offer, Situation situation, Node near) {
        var whyNot = action.whyNot(situation);
        if (whyNot.isPresent()) explain(action, offer, whyNot.get(), situation, near);
        else if (offer instanceof Form form) go(form, situation, near);
    }

    private void go(Form form, Situation situation, Node near) {
        if (form.immediate()) form.suggestion().ifPresent(session::perform);
        else ask(form, situation, near);
    }

    private void ask(Form form, Situation situation, Node near) {
        FormDialog.ask(
                form, situation, near.getScene().getWindow(), session::foresee, session::perform);
    }

    private void explain(
            Action action, Offer offer, WhyNot whyNot, Situation situation, Node near) {
        var choices = new ArrayList<Choice>();
        if (offer instanceof Form form && !form.immediate())
            choices.add(
                    new Choice(
                            Words.say("form.refusal.choose"),
                            "refusal-choose",
                            () -> ask(form, situation, near)));
        if (whyNot instanceof WhyNot.Refused refused)
            choices.add(
                    new Choice(
                            anyway(refused),
                            "refusal-anyway",
                            () -> session.perform(refused.step().call())));
        RefusalCard.show(action.text().replace("…", ""), whyNot, choices, near);
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
