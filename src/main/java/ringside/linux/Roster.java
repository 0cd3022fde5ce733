package ringside.linux;

import ringside.call.Call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Which slot of the agent's board each task has, which process it belongs to, and who sleeps in a
/// call that has not returned.
final class Roster {
    private static final int SPACE = 128;

    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Map<Integer, Integer> processes = new HashMap<>();
    private final Set<Integer> asleep = new HashSet<>();

    /// A slot that nobody has, nor is kept for somebody.
    int free(int kept) {
        for (var slot = 0; slot < SPACE; slot++)
            if (!slots.containsValue(slot) && slot != kept) return slot;
        throw new IllegalStateException("more than " + SPACE + " threads at once");
    }

    void born(int tid, int pid, int slot) {
        slots.put(tid, slot);
        processes.put(tid, pid);
    }

    OptionalInt slot(int tid) {
        var slot = slots.get(tid);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    int slot(Call call) {
        return slot(call.task())
                .orElseThrow(() -> new IllegalArgumentException("no such thread: " + call));
    }

    int process(Call call) {
        return processes.getOrDefault(call.task(), 0);
    }

    void heard(Call call, boolean sleeps) {
        if (sleeps) asleep.add(call.task());
        else asleep.remove(call.task());
    }

    /// Whether a thread of the process sleeps.
    boolean sleeps(int pid) {
        return asleep.stream().anyMatch(tid -> processes.getOrDefault(tid, -1) == pid);
    }

    void forgetProcess(int pid) {
        processes.values().removeIf(its -> its == pid);
        slots.keySet().retainAll(processes.keySet());
        asleep.retainAll(processes.keySet());
    }

    void forgetThread(int tid) {
        processes.remove(tid);
        slots.remove(tid);
    }

    void clear() {
        slots.clear();
        processes.clear();
        asleep.clear();
    }
}
