package ringside.inquiry;

import ringside.graph.Difference;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.graph.Topology;
import ringside.inquiry.Unlike.Aspect;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything that differs between two pictures of the machine, each thing once.
///
/// Law: what follows of itself is not told. A key that one side lacks is told, its links are not; a
/// count of references is told by the references that differ. Two calls with the sides exchanged
/// give the same list, [Unlike#mirrored].
public final class Unlikes {
    private final Topology here;
    private final Topology there;
    private final Difference difference;
    private final Map<Ref, Unlike> found = new TreeMap<>();

    private Unlikes(Topology here, Topology there) {
        this.here = here;
        this.there = there;
        difference = Difference.between(there, here);
    }

    /// In the order of addresses.
    public static List<Unlike> between(Topology here, Topology there) {
        var unlikes = new Unlikes(here, there);
        unlikes.things();
        unlikes.references();
        unlikes.changes();
        return List.copyOf(unlikes.found.values());
    }

    private void things() {
        var those = new Naming(here.kernel());
        for (var ref : difference.appeared())
            if (isTold(ref)) found.put(ref, Unlike.only(Standing.HERE, ref, those.of(ref)));
        var others = new Naming(there.kernel());
        for (var ref : difference.vanished())
            if (isTold(ref)) found.put(ref, Unlike.only(Standing.THERE, ref, others.of(ref)));
    }

    /// A slot is told by what it holds, the leader of a process by the process.
    private boolean isTold(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _ -> false;
            case Ref.OfTask(var tid) -> isThread(here, tid) || isThread(there, tid);
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfFile _, Ref.OfNamespace _ -> true;
        };
    }

    private static boolean isThread(Topology topology, int tid) {
        return topology.kernel().task(tid).filter(task -> !task.leads()).isPresent();
    }

    private void references() {
        var ours = byAddress(difference.edgesAppeared());
        var theirs = byAddress(difference.edgesVanished());
        for (var ref : ours.keySet())
            put(ref, ours.getOrDefault(ref, List.of()), theirs.getOrDefault(ref, List.of()));
        for (var ref : theirs.keySet())
            if (!ours.containsKey(ref)) put(ref, List.of(), theirs.get(ref));
    }

    private Map<Ref, List<Edge>> byAddress(List<Edge> edges) {
        return edges.stream()
                .filter(edge -> edge.kind().counted() && stands(edge))
                .collect(Collectors.groupingBy(Edge::address, HashMap::new, Collectors.toList()));
    }

    /// Whether a reference is news beside the news of its ends.
    private boolean stands(Edge edge) {
        var inBoth = both(edge.from());
        return edge.kind() == Edge.Kind.LINKS ? inBoth && both(edge.to()) : inBoth;
    }

    private boolean both(Ref ref) {
        var thing = ref instanceof Ref.OfSlot(var tid, _) ? new Ref.OfTask(tid) : ref;
        return here.has(thing) && there.has(thing);
    }

    private void put(Ref ref, List<Edge> ours, List<Edge> theirs) {
        var topology = ours.isEmpty() ? there : here;
        var name = new Naming(topology.kernel()).of(ref);
        if (ref instanceof Ref.OfLink)
            found.put(ref, Unlike.only(ours.isEmpty() ? Standing.THERE : Standing.HERE, ref, name));
        else {
            var held = new Aspect(Words.say("pair.holds"), held(ours, here), held(theirs, there));
            found.put(ref, new Unlike(ref, Standing.CHANGED, name, List.of(held)));
        }
    }

    private static String held(List<Edge> edges, Topology topology) {
        if (edges.isEmpty()) return Words.say("pair.nothing");
        var naming = new Naming(topology.kernel());
        return Naming.some(edges.stream().map(edge -> naming.of(edge.to())).toList());
    }

    private void changes() {
        var aspects = new Aspects(here.kernel(), there.kernel());
        for (var ref : here.things()) {
            if (!there.has(ref)) continue;
            var told = aspects.of(ref);
            if (!told.isEmpty()) add(ref, told);
        }
    }

    private void add(Ref ref, List<Aspect> told) {
        var place = place(ref);
        var before = found.get(place);
        var all = new ArrayList<Aspect>();
        if (before != null) all.addAll(before.aspects());
        all.addAll(told);
        found.put(
                place,
                new Unlike(place, Standing.CHANGED, new Naming(here.kernel()).of(place), all));
    }

    /// The leader of a process is drawn as the process.
    private Ref place(Ref ref) {
        return ref instanceof Ref.OfTask(var tid) && !isThread(here, tid)
                ? new Ref.OfProcess(tid)
                : ref;
    }
}
