package ringside.story;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.rule.PersistentRule;
import ringside.rule.SessionRule;
import ringside.rule.Step;
import ringside.state.Serial;

import java.util.Comparator;
import java.util.Optional;

/// The one rule that says most about a step: why it was refused; else what took or gave a keyring;
/// else what made the key that is the answer; else the first that is not about a register.
final class Ruling {
    private final Step step;

    private Ruling(Step step) {
        this.step = step;
    }

    static Optional<Rule> of(Step step) {
        var ruling = new Ruling(step);
        return step.refusal()
                .<Rule>map(Event.Refused::rule)
                .or(
                        () ->
                                step.events().stream()
                                        .min(Comparator.comparingInt(ruling::remoteness))
                                        .map(Event::rule));
    }

    /// The smaller, the closer to what the step is about.
    private int remoteness(Event event) {
        return switch (event) {
            case Event.SlotChanged it ->
                    it.before().isSome() && lives(it.task()) ? 0 : isCaller(it.task()) ? 2 : 1;
            case Event.Unlinked it -> register(it.ring()) ? 7 : 1;
            case Event.ProcessEnded _, Event.Execed _ -> 3;
            case Event.Created(var key, _) -> key.value() == step.reply().number() ? 2 : 6;
            case Event.Linked it -> it.key().value() == step.reply().number() ? 3 : 6;
            case Event.Changed(_, var aspect, _) -> remoteness(aspect);
            case Event.Forked _, Event.ThreadStarted _, Event.Identity _ -> 4;
            case Event.FileOpened _, Event.FileClosed _, Event.NamespaceMade _ -> 4;
            case Event.Visited it -> it.rule() == SessionRule.SKIPPED ? 0 : 5;
            case Event.Decided it -> it.rule() == PersistentRule.REVIVED ? 1 : 4;
            case Event.LimitSet _, Event.Slept _, Event.AuthorityChanged _ -> 4;
            case Event.DestinationChanged _ -> 4;
            case Event.HelperStarted _ -> 0;
            case Event.Returned _ -> 1;
            case Event.ThreadEnded _, Event.TimePassed _ -> 5;
            case Event.Reparented _, Event.NamespaceGone _, Event.Destroyed _ -> 8;
            case Event.Refused _ -> 0;
        };
    }

    private static int remoteness(Event.Aspect aspect) {
        return switch (aspect) {
            case INSTANTIATED, NEGATED -> 0;
            case TIMEOUT -> 4;
            case OWNER, PERM, PAYLOAD, REVOKED, INVALIDATED, EXPIRED, RESTRICTED -> 2;
        };
    }

    private boolean lives(int tid) {
        return step.before().tasks().containsKey(tid) && step.next().tasks().containsKey(tid);
    }

    private boolean isCaller(int tid) {
        return step.call().task() == tid;
    }

    private boolean register(Serial ring) {
        return step.next().key(ring).filter(key -> key.description().startsWith(".")).isPresent();
    }
}
