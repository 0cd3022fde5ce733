package ringside.evidence;

import ringside.evidence.Happening.Returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts happenings into the order in which they took effect.
///
/// A child often acts before the line of its parent's clone(2) returns, after vfork(2) always: the
/// birth is moved in front of the newborn's first line. Everything else stays where it returned.
final class Births {
    private static final int MOST_ADOPTIONS = 1000;
    private final List<Happening> told;
    private final Map<Integer, Integer> acting = new HashMap<>();
    private final Set<Integer> dead = new HashSet<>();
    private final Set<Integer> born = new HashSet<>();
    private final TreeMap<Integer, List<Happening>> moved = new TreeMap<>();
    private final boolean[] taken;
    private int adoptions;

    private Births(List<Happening> told) {
        this.told = told;
        this.taken = new boolean[told.size()];
        for (var happening : told) {
            if (happening instanceof Returned call && call.bore()) born.add((int) call.value());
        }
    }

    static List<Happening> inOrder(List<Happening> told) {
        var births = new Births(told);
        for (var i = 0; i < told.size(); i++) births.look(i);
        return births.result();
    }

    private void look(int index) {
        var happening = told.get(index);
        var tid = happening.tid();
        if (dead.remove(tid) || !acting.containsKey(tid)) acting.put(tid, index);
        if (happening instanceof Happening.Died) dead.add(tid);
        if (!(happening instanceof Returned call) || !call.bearing()) return;
        if (call.bore()) {
            claim(index, call, (int) call.value());
        } else if (call.result().isEmpty()) {
            adopt(index, call);
        }
    }

    private void claim(int index, Returned birth, int child) {
        var first = acting.get(child);
        if (first != null && told.get(first).line() >= birth.began()) move(index, first, birth);
    }

    private void move(int from, int before, Happening birth) {
        moved.computeIfAbsent(before, _ -> new ArrayList<>()).add(birth);
        taken[from] = true;
    }

    /// A parent that never came back from its call: the child is the first stranger after it.
    private void adopt(int index, Returned call) {
        if (adoptions++ >= MOST_ADOPTIONS) return;
        acting.entrySet().stream()
                .filter(e -> told.get(e.getValue()).line() > call.began())
                .filter(e -> !born.contains(e.getKey()))
                .min(Map.Entry.comparingByValue())
                .ifPresent(
                        e -> {
                            born.add(e.getKey());
                            move(index, e.getValue(), call.answering(e.getKey()));
                        });
    }

    private List<Happening> result() {
        var result = new ArrayList<Happening>();
        for (var i = 0; i < told.size(); i++) {
            result.addAll(moved.getOrDefault(i, List.of()));
            if (!taken[i]) result.add(told.get(i));
        }
        return result;
    }
}
