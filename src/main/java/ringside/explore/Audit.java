package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares what can be seen after a call: the lists of keys and of users as each uid sees them,
/// and the contents of every ring that changed, read by whoever may.
///
/// The kernel destroys and unlinks in its own time, some milliseconds after the call; what differs
/// is looked at again for a while before it counts.
final class Audit {
    private static final long PAUSE = 2;
    private static final long ROOM = 4096;

    private final Duel duel;
    private final long grace;

    /// @param grace nanoseconds for which a difference may be the kernel's being late
    Audit(Duel duel, long grace) {
        this.duel = duel;
        this.grace = grace;
    }

    /// After these steps.
    Optional<Difference> after(List<Step> steps) throws InterruptedException {
        var looks = observed();
        for (var ring : changed(steps)) reading(ring).ifPresent(looks::add);
        var found = gone(steps);
        return found.isPresent() ? found : all(looks);
    }

    /// Whether the keys that these steps destroyed are destroyed, those that nobody could see too.
    Optional<Difference> gone(List<Step> steps) throws InterruptedException {
        for (var step : steps)
            for (var event : step.events()) {
                if (!(event instanceof Event.Destroyed(var key, _))) continue;
                var end = System.nanoTime() + grace;
                while (duel.exists(key)) {
                    if (System.nanoTime() > end)
                        return Optional.of(
                                new Difference(
                                        step,
                                        "key " + key.value() + " is there",
                                        "it is destroyed"));
                    Thread.sleep(PAUSE);
                }
            }
        return Optional.empty();
    }

    /// Learns the serials of new keys, whatever else there is to see.
    void learn() {
        for (var look : observed()) {
            if (duel.stranger()) once(look);
        }
    }

    /// Everything that anybody can see: each task's own list of keys, and every ring.
    Optional<Difference> thorough() throws InterruptedException {
        var looks = observed();
        for (int task : duel.kernel().tasks().keySet())
            if (Cast.acts(task) && !duel.kernel().sleeps(task)) looks.add(new Call.ListKeys(task));
        for (var key : duel.kernel().keys().values())
            if (key.isRing()) reading(key.serial()).ifPresent(looks::add);
        return all(looks);
    }

    private static List<Call> observed() {
        var looks = new ArrayList<Call>();
        for (int observer : Cast.observers()) looks.add(new Call.ListKeys(observer));
        looks.add(new Call.ListUsers(Cast.observers().getFirst()));
        return looks;
    }

    private Optional<Difference> all(List<Call> looks) throws InterruptedException {
        for (var look : looks) {
            var found = patiently(look);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Difference> patiently(Call look) throws InterruptedException {
        var end = System.nanoTime() + grace;
        while (true) {
            var found = once(look);
            if (found.isEmpty() || System.nanoTime() > end) return found;
            Thread.sleep(PAUSE);
        }
    }

    private Optional<Difference> once(Call look) {
        try {
            return duel.look(look);
        } catch (Naming.Unnamed _) {
            return Optional.empty();
        }
    }

    private static Set<Serial> changed(List<Step> steps) {
        var rings = new LinkedHashSet<Serial>();
        for (var step : steps)
            for (var event : step.events()) {
                if (event instanceof Event.Linked linked) rings.add(linked.ring());
                if (event instanceof Event.Unlinked unlinked) rings.add(unlinked.ring());
            }
        return rings;
    }

    /// A reading of a ring by a task that may, as far as the model knows.
    private Optional<Call> reading(Serial ring) {
        var kernel = duel.kernel();
        if (!kernel.keys().containsKey(ring) || !duel.likeness().keys.knows(ring.value()))
            return Optional.empty();
        return kernel.tasks().keySet().stream()
                .filter(tid -> tid != 1 && !kernel.sleeps(tid))
                .<Call>map(tid -> new Call.Read(tid, ring.value(), ROOM))
                .filter(read -> duel.foresee(read).reply() instanceof Reply.Listing)
                .findFirst();
    }
}
