package ringside.rule;

import ringside.state.Key;
import ringside.state.Serial;

/// A key that a call named, and whether the caller possesses it (key_ref_t).
record Operand(Serial serial, boolean possessed) {
    Key key(Draft draft) {
        return draft.key(serial);
    }
}
