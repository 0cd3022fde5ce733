package ringside.explore;

import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Namespace;
import ringside.state.Task;

import java.util.Map;
import java.util.TreeMap;

/// Where walks have been that is hard to get to, so that nobody has to believe it: how many calls
/// were made there.
final class Reach {
    private final Map<String, Integer> calls = new TreeMap<>();

    void count(Step step) {
        var kernel = step.before();
        var task = kernel.task(step.call().task());
        if (task.isEmpty()) return;
        note("in a user namespace", isBelow(task.get()));
        note("in a nested one", isBelow(task.get()) && parent(kernel, task.get()) != 0);
        note("by real uid 0", isBelow(task.get()) && task.get().cred().uid().real() == 0);
        note(
                "upcalls from a user namespace",
                isBelow(task.get())
                        && step.events().stream().anyMatch(Event.HelperStarted.class::isInstance));
        note(
                "on a ring that held more than 16 links",
                step.events().stream().anyMatch(event -> isScattered(step.next(), event)));
    }

    private void note(String where, boolean there) {
        if (there) calls.merge(where, 1, Integer::sum);
    }

    private static boolean isBelow(Task task) {
        return task.cred().namespace() != Namespace.INITIAL;
    }

    private static int parent(Kernel kernel, Task task) {
        var home = kernel.namespaces().get(task.cred().namespace());
        return home == null ? Namespace.INITIAL : home.parent();
    }

    private static boolean isScattered(Kernel kernel, Event event) {
        var ring =
                switch (event) {
                    case Event.Linked linked -> linked.ring();
                    case Event.Unlinked unlinked -> unlinked.ring();
                    case Event.Visited visited -> visited.ring();
                    default -> ringside.state.Serial.NONE;
                };
        return kernel.key(ring).filter(key -> key.links().scattered()).isPresent();
    }

    @Override
    public String toString() {
        return calls.toString();
    }
}
