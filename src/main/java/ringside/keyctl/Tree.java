package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tree below a session keyring as keyctl(1) walks it: only rings that may be read.
public final class Tree {
    private final Machine machine;
    private final Kernel kernel;
    private final int task;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> rings = new ArrayList<>();

    private Tree(Machine machine, Kernel kernel, int task) {
        this.machine = machine;
        this.kernel = kernel;
        this.task = task;
    }

    /// The rings of the session's tree that link a key, from the session down.
    public static List<Integer> ringsWith(Machine machine, Kernel kernel, int task, int key) {
        var tree = new Tree(machine, kernel, task);
        var session = new Call.GetKeyringId(task, Special.SESSION.id(), false);
        if (machine.step(kernel, session).reply() instanceof Reply.Value(var ring))
            tree.walk((int) ring, key);
        return tree.rings;
    }

    private void walk(int ring, int key) {
        if (!seen.add(ring)) return;
        var reply = machine.step(kernel, new Call.Read(task, ring, Keyctl.WHOLE)).reply();
        if (!(reply instanceof Reply.Listing(var links, _, _))) return;
        if (links.contains(new Serial(key))) rings.add(ring);
        for (var link : links) walk(link.value(), key);
    }
}
