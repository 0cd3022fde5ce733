package ringside.rule;

import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;

/// Who pays for what. A key and its name are charged to its owner at allocation, payload and links
/// to whoever pays for the key then, and reaching a limit exactly is allowed (key_alloc(),
/// key_payload_reserve()).
final class Quota {
    private Quota() {}

    /// Whether a key counts among the instantiated ones, which rejected keys do too.
    static boolean instantiated(Key key) {
        return !(key.state() instanceof KeyState.Uninstantiated);
    }

    /// Guards the charge of another key with a name and then a payload of so many bytes.
    static void admit(Draft draft, int uid, int name, int payload) {
        var user = draft.user(uid);
        var limits = draft.limits();
        draft.deny(user.quotaKeys() + 1 > limits.keys(uid), Errno.EDQUOT, QuotaRule.TOO_MANY_KEYS);
        var left = limits.bytes(uid) - user.quotaBytes();
        draft.deny(name > left, Errno.EDQUOT, QuotaRule.TOO_MANY_BYTES);
        draft.deny(name + payload > left, Errno.EDQUOT, QuotaRule.NO_BYTES_FOR_PAYLOAD);
    }

    /// Guards that a key's data may have so many bytes; shrinking always may, and a key outside the
    /// quota has no limit.
    static void reserve(Draft draft, Key key, int bytes) {
        var more = bytes - key.charge().data();
        if (more <= 0 || !key.has(Flag.IN_QUOTA)) return;
        var uid = key.charge().payer();
        draft.deny(
                draft.user(uid).quotaBytes() + more > draft.limits().bytes(uid),
                Errno.EDQUOT,
                key.isRing() ? QuotaRule.NO_BYTES_FOR_LINK : QuotaRule.NO_BYTES_FOR_PAYLOAD);
    }

    /// Enters a key into the record of who pays for it (`sign` 1), or takes it out (-1).
    static void count(Draft draft, Key key, int sign) {
        var charged = key.has(Flag.IN_QUOTA) ? sign : 0;
        draft.put(
                draft.user(key.charge().payer())
                        .plus(
                                sign,
                                instantiated(key) ? sign : 0,
                                charged,
                                charged * key.charge().bytes()));
    }

    /// Charges a key with so many bytes of data, whatever the limit, and answers it so charged.
    static Key charge(Draft draft, Key key, int bytes) {
        var more = bytes - key.charge().data();
        if (more == 0) return key;
        if (key.has(Flag.IN_QUOTA)) draft.put(draft.user(key.charge().payer()).plus(0, 0, 0, more));
        return key.withCharge(key.charge().withData(bytes));
    }
}
