package ringside.evidence;

import ringside.state.Payload;
import ringside.state.Serial;

/// A key that was there before a recording began, as far as the recording shows it.
record Heirloom(Serial serial, Described described, Payload payload) {
    boolean isRing() {
        return described.label().type() == ringside.state.KeyType.KEYRING;
    }
}
