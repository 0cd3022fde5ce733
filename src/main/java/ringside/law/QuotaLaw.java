package ringside.law;

import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.KeyUser;

import java.util.TreeMap;

/// Accounts are exact: a user record says what the keys say that its uid pays for, and exists as
/// long as there is one such key. A ring pays at least four bytes a link (more after the collector
/// took links: it returns nothing), a certificate a flat 100, a failed look-up nothing, any other
/// key the length of its payload. Nothing is negative.
final class QuotaLaw {
    private QuotaLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var due = new TreeMap<Integer, KeyUser>();
        for (var key : kernel.keys().values()) {
            var payer = key.charge().payer();
            due.merge(payer, cost(key), QuotaLaw::sum);
            charge(key, breaches);
        }
        kernel.users()
                .forEach(
                        (uid, user) ->
                                breaches.unless(
                                        user.equals(due.get(uid)),
                                        () ->
                                                "the record of uid "
                                                        + uid
                                                        + " says "
                                                        + user
                                                        + ", its keys say "
                                                        + due.getOrDefault(
                                                                uid, KeyUser.empty(uid))));
        for (var uid : due.keySet()) {
            breaches.unless(
                    kernel.users().containsKey(uid),
                    () -> "uid " + uid + " pays for keys and has no record");
        }
    }

    private static KeyUser cost(Key key) {
        var quota = key.has(Flag.IN_QUOTA);
        return new KeyUser(
                key.charge().payer(),
                1,
                key.state() instanceof KeyState.Uninstantiated ? 0 : 1,
                quota ? 1 : 0,
                quota ? key.charge().bytes() : 0);
    }

    private static KeyUser sum(KeyUser one, KeyUser other) {
        return one.plus(other.keys(), other.instantiated(), other.quotaKeys(), other.quotaBytes());
    }

    private static void charge(Key key, Breaches breaches) {
        var charge = key.charge();
        breaches.unless(
                charge.name() >= 0 && charge.data() >= 0,
                () -> KeyLaw.name(key) + " has a negative charge");
        if (!key.has(Flag.IN_QUOTA)) return;
        breaches.unless(
                !key.isRing() || charge.data() >= 4 * key.links().size(),
                () ->
                        KeyLaw.name(key)
                                + " pays "
                                + charge.data()
                                + " bytes for "
                                + key.links().size()
                                + " links");
        breaches.unless(
                key.isRing()
                        || (key.type() == KeyType.ASYMMETRIC && charge.data() == 100)
                        || (key.type() == KeyType.DNS_RESOLVER && charge.data() == 0)
                        || charge.data() == key.payload().size(),
                () -> KeyLaw.name(key) + " does not pay for the length of its payload");
    }
}
