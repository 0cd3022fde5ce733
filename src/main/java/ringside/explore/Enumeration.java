package ringside.explore;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.rule.Machine;
import ringside.state.Counters;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every state that a tiny alphabet reaches in so many calls. Its counts are pinned in a text file,
/// where one number betrays a change of any rule that it passes.
///
/// Two states are one when they differ in nothing but how many numbers were given out.
public final class Enumeration {
    private static final int UID = 1000;
    private static final int TASK = 2;

    private Enumeration() {}

    /// The counts, a line a depth.
    public static String counts(Machine machine, Semantics semantics, int depth) {
        var text = new StringBuilder("depth 0: 1 state\n");
        Set<Kernel> states = Set.of(start(semantics));
        Set<Kernel> seen = new LinkedHashSet<>(states);
        for (var level = 1; level <= depth; level++) {
            var next = new LinkedHashSet<Kernel>();
            var calls = 0;
            var refused = 0;
            for (var state : states)
                for (var call : alphabet(state)) {
                    var step = machine.step(state, call);
                    calls++;
                    if (step.reply().failed()) refused++;
                    if (seen.add(plain(step.next()))) next.add(step.next());
                }
            text.append(
                    "depth %d: %d new states, %d calls, %d refused\n"
                            .formatted(level, next.size(), calls, refused));
            states = next;
        }
        return text.toString();
    }

    private static Kernel start(Semantics semantics) {
        return Kernel.booted(semantics).withProcess(TASK, 1, "sh", Cred.of(UID, UID));
    }

    private static Kernel plain(Kernel kernel) {
        return kernel.withCounters(Counters.START);
    }

    private static List<Call> alphabet(Kernel kernel) {
        var calls = new ArrayList<Call>();
        for (int task : kernel.tasks().tailMap(TASK).keySet()) {
            calls.add(new Call.JoinSession(task, Text.NULL));
            calls.add(new Call.AddKey(task, Text.of("user"), Text.of("a"), Payload.of("x"), 1, -3));
            calls.add(
                    new Call.AddKey(task, Text.of("keyring"), Text.of("a"), Payload.EMPTY, 0, -1));
            calls.add(new Call.Link(task, -4, -3));
            calls.add(new Call.Revoke(task, -3));
            calls.add(new Call.Invalidate(task, -4));
            calls.add(new Call.SessionToParent(task));
            calls.add(new Call.Fork(task, Birth.FORK, 0, false));
            calls.add(new Call.Exec(task, "sh", -1, -1));
            calls.add(new Call.ExitProcess(task, 0));
        }
        calls.add(new Call.Wait(300));
        return calls;
    }
}
