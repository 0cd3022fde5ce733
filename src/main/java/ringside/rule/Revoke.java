package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Payload;
import ringside.state.Right;

/// KEYCTL_REVOKE, for whoever may write the key or set its attributes. The revocation time takes
/// the place of the expiry, unless that came earlier (key_revoke()).
final class Revoke {
    private Revoke() {}

    static Reply perform(Draft draft, Call.Revoke call) {
        var operand = Lookup.ready(draft, call.key(), false);
        var key = operand.key(draft);
        draft.deny(!isAllowed(draft, operand), Errno.EACCES, PermissionRule.NEEDS_SETATTR);
        draft.deny(key.has(Flag.KEEP), Errno.EPERM, KeyRule.KEY_IS_KEPT);
        draft.put(key.withFlags(key.flags().with(Flag.REVOKED)));
        draft.add(new Event.Changed(key.serial(), Aspect.REVOKED, KeyRule.REVOKED_NOW));
        letGo(draft, draft.key(key.serial()));
        if (key.expiry() > draft.now()) Collector.expire(draft, key.serial(), draft.now());
        return Reply.zero();
    }

    private static boolean isAllowed(Draft draft, Operand operand) {
        var key = operand.key(draft);
        return Permission.permits(draft, key, operand.possessed(), draft.cred(), Right.WRITE)
                || Permission.permits(draft, key, operand.possessed(), draft.cred(), Right.SETATTR);
    }

    /// What a type gives up when a key of it is revoked.
    private static void letGo(Draft draft, Key key) {
        switch (key.type()) {
            case KEYRING -> {
                if (draft.follows(Divergence.REVOKE_DROPS_LINKS_AT_ONCE))
                    Contents.empty(draft, key.serial(), KeyRule.RING_LOSES_LINKS);
                else draft.add(new Event.Decided(KeyRule.RING_KEEPS_LINKS));
            }
            case USER, LOGON -> free(draft, key);
            case DNS_RESOLVER -> {
                if (DnsAnswer.error(key.payload()).isEmpty()) free(draft, key);
            }
            case ASYMMETRIC, ENCRYPTED, BLACKLIST, FSCRYPT_PROVISIONING, REQUEST_KEY_AUTH -> {}
        }
    }

    private static void free(Draft draft, Key key) {
        draft.put(Quota.charge(draft, key, 0).withPayload(Payload.EMPTY));
    }
}
