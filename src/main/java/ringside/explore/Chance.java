package ringside.explore;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;

import java.util.HashSet;
import java.util.Set;

/// What depends on the order of a ring that ever held more than sixteen links, which is the
/// kernel's secret.
///
/// A search enters the rings of such a ring in an order that nobody can know. Most often nothing
/// comes of it: the key is found in any order. Whether it is so is asked of the model itself, which
/// makes the call once more for each of its rings as the first to be entered, and so for each as
/// the last.
final class Chance {
    private Chance() {}

    /// Whether the answer to a call, or what it changes, is a matter of that order.
    static boolean decides(Machine machine, Step step) {
        var most =
                step.before().keys().values().stream()
                        .filter(key -> key.links().scattered())
                        .mapToInt(key -> key.links().rings().size())
                        .max()
                        .orElse(0);
        for (var by = 1; by < most; by++)
            if (!alike(step, machine.step(turned(step.before(), by), step.call()))) return true;
        return false;
    }

    private static Kernel turned(Kernel kernel, int by) {
        var keys = kernel.keys();
        for (var key : kernel.keys().values())
            if (key.links().scattered()) keys = keys.plus(turned(key, by));
        return kernel.withKeys(keys);
    }

    private static Key turned(Key key, int by) {
        return key.withLinks(key.links().turned(by));
    }

    private static boolean alike(Step one, Step other) {
        return answer(one).equals(answer(other)) && changes(one).equals(changes(other));
    }

    private static Object answer(Step step) {
        return step.reply() instanceof Reply.Listing(var serials, _, _)
                ? new HashSet<>(serials)
                : step.reply();
    }

    private static Set<Event> changes(Step step) {
        var changes = new HashSet<>(step.events());
        changes.removeIf(Event.Visited.class::isInstance);
        return changes;
    }
}
