package ringside.desktop.action;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.rule.Step;
import ringside.story.RuleWords;

import java.util.Optional;

/// Why an action cannot be done now: the refusal card behind a grey button.
public sealed interface WhyNot {
    /// One or two sentences for a tooltip.
    String sentence();

    /// There is nothing to act upon.
    record Missing(String sentence) implements WhyNot {}

    /// The kernel would refuse: `step` is the call, tried and failed.
    record Refused(Step step) implements WhyNot {
        public Event.Refused refusal() {
            return step.refusal().orElseThrow();
        }

        public Rule rule() {
            return refusal().rule();
        }

        public String errno() {
            return refusal().errno().name();
        }

        @Override
        public String sentence() {
            return errno() + ": " + RuleWords.gloss(rule()) + " " + RuleWords.remedy(rule());
        }
    }

    /// The refusal that a tried call met, if it met one.
    static Optional<WhyNot> of(Step step) {
        return step.reply().failed() && step.refusal().isPresent()
                ? Optional.of(new Refused(step))
                : Optional.empty();
    }
}
