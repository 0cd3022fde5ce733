package ringside.law;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Restriction;
import ringside.state.Serial;

import java.util.HashSet;

/// Restrictions are for ever: a ring that has one keeps that very one until the ring is gone, and
/// gains no link against it. A closed ring gains none at all, any other only certificates; a key
/// under construction alone passes, for the kernel puts it where it was asked to without asking the
/// restriction. No ring restricts itself by way of others.
final class RestrictionLaw {
    private RestrictionLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        kernel.restrictions()
                .forEach(
                        (serial, restriction) -> {
                            breaches.unless(
                                    kernel.key(serial).filter(Key::isRing).isPresent(),
                                    () -> serial + " is restricted and no ring");
                            breaches.unless(
                                    !loops(kernel, serial),
                                    () -> "the restriction of " + serial + " leads back to it");
                        });
    }

    private static boolean loops(Kernel kernel, Serial start) {
        var seen = new HashSet<Serial>();
        var at = start;
        while (kernel.restrictions().containsKey(at)) {
            if (!seen.add(at)) return true;
            var restriction = kernel.restrictions().get(at);
            at = restriction == null ? Serial.NONE : restriction.against();
        }
        return false;
    }

    static void judge(Step step, Breaches breaches) {
        var before = step.before().restrictions();
        var next = step.next().restrictions();
        before.forEach(
                (ring, restriction) ->
                        breaches.unless(
                                restriction.equals(next.get(ring))
                                        || !step.next().keys().containsKey(ring),
                                () -> "the restriction of " + ring + " changed"));
        for (var ring : next.keySet()) {
            var told =
                    step.events().stream()
                            .anyMatch(
                                    event ->
                                            event instanceof Event.Changed(var key, var aspect, _)
                                                    && key.equals(ring)
                                                    && aspect == Aspect.RESTRICTED);
            breaches.unless(
                    told || before.containsKey(ring),
                    () -> "no event tells the restriction of " + ring);
        }
        for (var event : step.events()) {
            if (event instanceof Event.Linked linked) obeys(linked, step, breaches);
        }
    }

    private static void obeys(Event.Linked linked, Step step, Breaches breaches) {
        var restriction = step.before().restrictions().get(linked.ring());
        if (restriction == null) return;
        var key = step.next().key(linked.key());
        var made = key.filter(it -> it.state() instanceof KeyState.Positive).isPresent();
        var certificate = key.filter(it -> it.type() == KeyType.ASYMMETRIC).isPresent();
        breaches.unless(
                !made || (certificate && restriction.kind() != Restriction.Kind.CLOSED),
                () -> linked.ring() + " links " + linked.key() + " against its restriction");
    }
}
