package ringside.rule;

import ringside.state.Cred;
import ringside.state.Label;
import ringside.state.Serial;

/// What a search looks for and how (struct keyring_search_context).
///
/// `identity` is the one key that counts, or [Serial#NONE] for any with the label. `state` leaves
/// out keys in a bad state, `expired` passes over expired ones in silence, `nested` enters nested
/// rings, `free` asks for no permission and calls too deep a tree an error, `told` records what was
/// visited.
record Quest(
        Label label,
        Serial identity,
        Cred cred,
        boolean state,
        boolean expired,
        boolean nested,
        boolean free,
        boolean told) {

    /// KEYCTL_SEARCH: any good key with the label.
    static Quest search(Label label, Cred cred) {
        return search(label, cred, true);
    }

    static Quest search(Label label, Cred cred, boolean nested) {
        return new Quest(label, Serial.NONE, cred, true, false, nested, false, true);
    }

    /// request_key(2): like a search, but expired keys are as good as absent.
    static Quest request(Label label, Cred cred) {
        return new Quest(label, Serial.NONE, cred, true, true, true, false, true);
    }

    /// The look into a register: one ring, not those in it.
    static Quest register(Label label, Cred cred, boolean free) {
        return new Quest(label, Serial.NONE, cred, true, false, false, free, false);
    }

    /// Whether this very key can be reached, in whatever state.
    static Quest possession(Label label, Serial key, Cred cred) {
        return new Quest(label, key, cred, false, false, true, false, false);
    }

    /// The second look of a request, which tells nothing of its way.
    static Quest again(Label label, Cred cred) {
        return request(label, cred).quietly();
    }

    Quest quietly() {
        return new Quest(label, identity, cred, state, expired, nested, free, false);
    }

    /// The same, telling what it visits.
    Quest aloud() {
        return new Quest(label, identity, cred, state, expired, nested, free, true);
    }

    /// The same for other credentials.
    Quest as(Cred other) {
        return new Quest(label, identity, other, state, expired, nested, free, told);
    }

    /// Whether a ring is somewhere below another, whoever may see it.
    static Quest cycle(Label label, Serial ring, Cred cred) {
        return new Quest(label, ring, cred, false, false, true, true, false);
    }
}
