package ringside.rule;

import java.io.Serial;

/// Ends an operation that has to wait for a key under construction. What it did so far stays done;
/// [Sleepers] performs it again when the key is made or refused.
final class Suspension extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient ringside.state.Serial key;

    Suspension(ringside.state.Serial key) {
        super("waits", null, false, false);
        this.key = key;
    }

    ringside.state.Serial key() {
        return key;
    }
}
