package ringside.rule;

import ringside.call.Call;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Subject;
import ringside.state.Task;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a task may do with a key: whether it possesses it, which other byte of the mask speaks for
/// it, and the six bits that result.
///
/// For whoever explains permissions; the answer comes from the very code that an operation asks.
public record Reach(boolean possessed, Subject speaks, int bits) {
    public static Reach of(Kernel kernel, Task task, Key key) {
        var draft = new Draft(kernel, new Call.Describe(task.tid(), key.serial().value(), 0));
        return of(draft, task, key, Possession.of(draft, key));
    }

    /// The same for every key there is. What no link leads to from the rings of the task, or of the
    /// requester for whom it works, is not looked for: nobody could find it.
    public static SortedMap<Serial, Reach> all(Kernel kernel, Task task) {
        var draft = new Draft(kernel, new Call.Describe(task.tid(), 0, 0));
        var near = new HashSet<Serial>();
        rings(draft, task.cred(), near);
        Authorisation.requester(draft, task.cred()).ifPresent(cred -> rings(draft, cred, near));
        var all = new TreeMap<Serial, Reach>();
        for (var key : kernel.keys().values()) {
            var possessed = near.contains(key.serial()) && Possession.of(draft, key);
            all.put(key.serial(), of(draft, task, key, possessed));
        }
        return all;
    }

    private static void rings(Draft draft, Cred cred, Set<Serial> near) {
        var todo = new ArrayDeque<Serial>();
        for (var slot : Slot.values()) todo.add(cred.ring(slot));
        todo.add(UserRings.existingSession(draft, cred));
        while (!todo.isEmpty()) {
            var serial = todo.remove();
            if (serial.isSome() && near.add(serial))
                todo.addAll(draft.key(serial).links().inOrder());
        }
    }

    private static Reach of(Draft draft, Task task, Key key, boolean possessed) {
        var speaks = Permission.subject(draft, key, task.cred());
        return new Reach(possessed, speaks, Permission.bits(key, possessed, speaks));
    }
}
