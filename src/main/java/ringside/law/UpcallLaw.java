package ringside.law;

import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Serial;
import ringside.state.Sleep;

import java.util.HashMap;
import java.util.Map;

/// Upcalls are sound: a key is under construction exactly as long as one thread sleeps for it whose
/// helper lives; who waits waits for such a key; and an authorisation key that is not revoked
/// stands for a key that exists.
final class UpcallLaw {
    private UpcallLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var makers = new HashMap<Serial, Integer>();
        for (var sleep : kernel.sleeps().values()) {
            sleeper(sleep, kernel, breaches);
            if (sleep.first()) makers.merge(sleep.key(), 1, Integer::sum);
        }
        for (var key : kernel.keys().values()) {
            construction(key, makers, breaches);
            authority(key, kernel, breaches);
        }
    }

    private static void sleeper(Sleep sleep, Kernel kernel, Breaches breaches) {
        breaches.unless(
                kernel.tasks().containsKey(sleep.task()),
                () -> "thread " + sleep.task() + " sleeps and does not exist");
        if (sleep.first())
            breaches.unless(
                    kernel.processes().containsKey(sleep.helper()),
                    () -> "task " + sleep.task() + " waits for a helper that has ended");
    }

    private static void construction(Key key, Map<Serial, Integer> makers, Breaches breaches) {
        var begun = key.has(Flag.USER_CONSTRUCT);
        breaches.unless(
                begun == key.state() instanceof KeyState.Uninstantiated,
                () -> KeyLaw.name(key) + " has no payload and is not under construction");
        breaches.unless(
                !begun || makers.getOrDefault(key.serial(), 0) == 1,
                () -> KeyLaw.name(key) + " is under construction and nobody makes it");
    }

    private static void authority(Key key, Kernel kernel, Breaches breaches) {
        var known = kernel.authorities().containsKey(key.serial());
        var authorises = key.type() == KeyType.REQUEST_KEY_AUTH && !key.has(Flag.REVOKED);
        breaches.unless(
                known == authorises,
                () -> KeyLaw.name(key) + " and the table of authorities do not agree");
    }
}
