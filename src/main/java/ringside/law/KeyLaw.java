package ringside.law;

import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;

/// References are exact: a key has as many as it has named holders, at least one, and nothing
/// points to a key that is gone. What a slot points to is a ring.
final class KeyLaw {
    private KeyLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var holders = Holders.of(kernel);
        kernel.keys().forEach((serial, key) -> references(serial, key, holders, kernel, breaches));
        for (var held : holders.counts().keySet()) {
            breaches.unless(
                    kernel.keys().containsKey(held),
                    () -> "something points to key " + held + ", which does not exist");
        }
        kernel.tasks().forEach((tid, task) -> slots("task " + tid, task.cred(), kernel, breaches));
        kernel.files().forEach((id, file) -> slots("file " + id, file.cred(), kernel, breaches));
        breaches.unless(
                kernel.counters().foretold().isEmpty(),
                () -> "serials are foretold for keys that nobody makes");
        breaches.unless(
                kernel.now() <= kernel.collectAt(),
                () -> "the collector's time " + kernel.collectAt() + " is already past");
    }

    private static void references(
            Serial serial, Key key, Holders holders, Kernel kernel, Breaches breaches) {
        breaches.unless(
                serial.value() > 2, () -> name(key) + " has a number that the kernel never gives");
        breaches.unless(
                key.refs() == holders.count(serial),
                () ->
                        name(key)
                                + " counts "
                                + key.refs()
                                + " references, but has "
                                + holders.count(serial)
                                + " holders");
        breaches.unless(key.refs() > 0, () -> name(key) + " lives without any reference");
        breaches.unless(
                key.born() <= kernel.counters().keys(),
                () -> name(key) + " was born after the last key was made");
    }

    private static void slots(String who, Cred cred, Kernel kernel, Breaches breaches) {
        for (var slot : Slot.values()) {
            var ring = kernel.key(cred.ring(slot));
            breaches.unless(
                    ring.map(Key::isRing).orElse(true),
                    () -> who + " has " + cred.ring(slot) + " in a slot, which is no ring");
        }
    }

    /// How a breach speaks of a key.
    static String name(Key key) {
        return "key " + key.serial() + " (" + key.label() + ")";
    }
}
