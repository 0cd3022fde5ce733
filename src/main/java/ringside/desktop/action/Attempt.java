package ringside.desktop.action;

import ringside.call.Call;

import java.util.Optional;

/// What an action came to when it was tried: what it offers, and what hinders it. Nothing is done
/// yet, and nothing is left to be found out when a form is opened. Made by the worker.
public record Attempt(
        Action action, Situation at, Optional<Offer> offer, Optional<WhyNot> hindrance) {
    /// Tries an action here; what has to be asked is made ready to be asked.
    public static Attempt of(Action action, Situation at) {
        var offer = action.offer(at);
        var made = new Attempt(action, at, offer, offer.flatMap(some -> Action.whyNot(some, at)));
        made.form().filter(form -> !form.immediate()).ifPresent(Form::prepare);
        return made;
    }

    /// The form, if there is anything to act upon.
    public Optional<Form> form() {
        return offer.filter(Form.class::isInstance).map(Form.class::cast);
    }

    /// The call that can be made at once, without a question or an explanation.
    public Optional<Call> call() {
        return hindrance.isPresent()
                ? Optional.empty()
                : form().filter(Form::immediate).flatMap(Form::suggestion);
    }
}
