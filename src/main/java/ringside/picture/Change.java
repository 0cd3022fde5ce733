package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a step took away and brought, as a film needs it: layers of destroyed keys from the ones
/// that lost their holder outwards, and references by what carries them.
final class Change {
    private final View before;
    private final View after;
    final List<Edge> lost;
    final List<Edge> gained;
    final List<List<Serial>> layers;

    Change(View before, View after) {
        this.before = before;
        this.after = after;
        var had = counted(before);
        var has = counted(after);
        this.lost = less(had, has);
        this.gained = less(has, had);
        this.layers = layered();
    }

    private static List<Edge> counted(View view) {
        return view.topology().graph().edgeSet().stream()
                .filter(edge -> edge.kind().counted())
                .toList();
    }

    /// Both ends of a reference: two are the same when they hold the same from the same place.
    private record Ends(Ref from, Ref to) {
        static Ends of(Edge edge) {
            return new Ends(edge.from(), edge.to());
        }
    }

    private static List<Edge> less(List<Edge> edges, List<Edge> others) {
        var known = new HashSet<Ends>();
        for (var edge : others) known.add(Ends.of(edge));
        return edges.stream().filter(edge -> !known.contains(Ends.of(edge))).toList();
    }

    List<Ref> goneProcesses() {
        return before.topology().kernel().processes().keySet().stream()
                .filter(pid -> !after.topology().kernel().processes().containsKey(pid))
                .<Ref>map(Ref.OfProcess::new)
                .toList();
    }

    /// Processes, keys and files that are new.
    List<Ref> appeared() {
        return after.places().boxes().keySet().stream()
                .filter(ref -> after.topology().has(ref) && !before.topology().has(ref))
                .sorted()
                .toList();
    }

    /// Everything that came, went or changed, and both ends of the references that did.
    PSet<Ref> touched() {
        var found = new HashSet<Ref>(goneProcesses());
        found.addAll(appeared());
        changed().forEach(serial -> found.add(new Ref.OfKey(serial)));
        layers.forEach(layer -> layer.forEach(serial -> found.add(new Ref.OfKey(serial))));
        Stream.concat(lost.stream(), gained.stream()).forEach(edge -> ends(edge, found));
        return HashTreePSet.from(found);
    }

    private void ends(Edge edge, Set<Ref> found) {
        found.add(edge.address());
        found.add(edge.to());
        if (edge.from() instanceof Ref.OfSlot(var tid, _)) found.add(process(tid));
        else found.add(edge.from());
    }

    private Ref process(int tid) {
        return after.topology()
                .kernel()
                .task(tid)
                .or(() -> before.topology().kernel().task(tid))
                .<Ref>map(task -> new Ref.OfProcess(task.pid()))
                .orElseGet(() -> new Ref.OfProcess(tid));
    }

    boolean gone(Serial serial) {
        return before.topology().kernel().keys().containsKey(serial)
                && !after.topology().kernel().keys().containsKey(serial);
    }

    /// Lost references whose holder is no destroyed ring: they go first.
    List<Edge> released() {
        return lost.stream().filter(edge -> !goes(edge.from())).toList();
    }

    /// Lost references that go with the rings of one layer.
    List<Edge> dropped(List<Serial> layer) {
        return lost.stream()
                .filter(edge -> edge.from() instanceof Ref.OfKey(var ring) && layer.contains(ring))
                .toList();
    }

    private boolean goes(Ref holder) {
        return holder instanceof Ref.OfKey(var ring) && gone(ring);
    }

    private List<List<Serial>> layered() {
        var left = new HashSet<Serial>();
        for (var serial : before.topology().kernel().keys().keySet())
            if (gone(serial)) left.add(serial);
        var result = new ArrayList<List<Serial>>();
        while (!left.isEmpty()) {
            var layer = left.stream().filter(serial -> free(serial, left)).sorted().toList();
            if (layer.isEmpty()) layer = left.stream().sorted().toList();
            result.add(layer);
            layer.forEach(left::remove);
        }
        return result;
    }

    /// Whether no ring that still waits to be destroyed links this key.
    private boolean free(Serial serial, Set<Serial> left) {
        return before.topology().holders(new Ref.OfKey(serial)).stream()
                .noneMatch(
                        edge -> edge.from() instanceof Ref.OfKey(var ring) && left.contains(ring));
    }

    /// Keys that lost a reference and live on.
    List<Serial> survivors() {
        return lost.stream()
                .filter(edge -> edge.to() instanceof Ref.OfKey)
                .map(edge -> ((Ref.OfKey) edge.to()).serial())
                .filter(serial -> !gone(serial))
                .distinct()
                .sorted()
                .toList();
    }

    /// Keys of both moments of which something other than the count of references differs.
    List<Serial> changed() {
        var keys = after.topology().kernel().keys();
        return before.topology().kernel().keys().values().stream()
                .filter(key -> keys.containsKey(key.serial()))
                .filter(
                        key ->
                                !same(
                                        key,
                                        after.topology().kernel().key(key.serial()).orElseThrow()))
                .map(Key::serial)
                .toList();
    }

    private static boolean same(Key one, Key two) {
        return one.withRefs(0).withLinks(two.links()).equals(two.withRefs(0));
    }

    /// References of each key counted by the edges given.
    static Map<Ref, Integer> tally(List<Edge> edges) {
        var counts = new HashMap<Ref, Integer>();
        for (var edge : edges) counts.merge(edge.to(), 1, Integer::sum);
        return counts;
    }

    /// References of every key.
    static PMap<Ref, Integer> counts(View view) {
        PMap<Ref, Integer> counts = HashTreePMap.empty();
        for (var key : view.topology().kernel().keys().values())
            counts = counts.plus(new Ref.OfKey(key.serial()), key.refs());
        return counts;
    }

    /// Counts that went down by these.
    static PMap<Ref, Integer> less(PMap<Ref, Integer> counts, Map<Ref, Integer> lost) {
        var result = counts;
        for (var entry : lost.entrySet()) {
            var left = result.getOrDefault(entry.getKey(), 0) - entry.getValue();
            result = result.plus(entry.getKey(), Math.max(0, left));
        }
        return result;
    }
}
