package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.state.Kernel;

import java.util.List;
import java.util.Optional;

/// One call performed: the kernel before and after, the answer, and every effect with its rule.
public record Step(Kernel before, Call call, Kernel next, Reply reply, List<Event> events) {
    public Step {
        events = List.copyOf(events);
    }

    /// The refusal of a call that failed.
    public Optional<Event.Refused> refusal() {
        return events.stream()
                .filter(Event.Refused.class::isInstance)
                .map(Event.Refused.class::cast)
                .findFirst();
    }

    /// The rule that says most about this step: why it failed, else what the first event followed.
    public Optional<Rule> rule() {
        return refusal()
                .<Rule>map(Event.Refused::rule)
                .or(() -> events.stream().findFirst().map(Event::rule));
    }
}
