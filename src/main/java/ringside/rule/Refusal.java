package ringside.rule;

import ringside.call.Rule;
import ringside.state.Errno;

import java.io.Serial;

/// How a guard ends an operation: the errno that the caller gets and the rule that says why. It
/// never leaves the room, and it carries no stack trace, because refusing is ordinary work here.
final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Errno errno;
    private final transient Rule rule;

    Refusal(Errno errno, Rule rule) {
        super(rule.name(), null, false, false);
        this.errno = errno;
        this.rule = rule;
    }

    Errno errno() {
        return errno;
    }

    Rule rule() {
        return rule;
    }
}
