package ringside.graph;

import ringside.graph.Entry.Heading;
import ringside.graph.Entry.Section;
import ringside.graph.Entry.Thing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shortest way from a heading down to a thing, found by asking holders upwards.
final class Way {
    private final Topology topology;
    private final Map<Ref, Edge> downward = new HashMap<>();

    Way(Topology topology) {
        this.topology = topology;
    }

    List<Entry> to(Ref ref) {
        return switch (ref) {
            case Ref.OfLink(var ring, var key) -> link(new Ref.OfKey(ring), new Ref.OfKey(key));
            case Ref.OfTask(var tid) -> shown(tid).map(this::thing).orElse(List.of());
            case Ref.OfProcess _,
                    Ref.OfSlot _,
                    Ref.OfKey _,
                    Ref.OfUser _,
                    Ref.OfFile _,
                    Ref.OfNamespace _ ->
                    thing(ref);
        };
    }

    private List<Entry> link(Ref ring, Ref key) {
        var held = new Thing(Optional.of(ring), key, Optional.of(Edge.Kind.LINKS));
        if (topology.held(ring).stream().map(Thing::of).noneMatch(held::equals)) return List.of();
        var way = new ArrayList<>(thing(ring));
        way.add(held);
        return way;
    }

    private List<Entry> thing(Ref ref) {
        if (!topology.has(ref)) return List.of();
        var waiting = new ArrayDeque<Ref>(List.of(ref));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            var section = section(next);
            if (section.isPresent()) return down(section.get(), next, ref);
            for (var edge : topology.holders(next))
                if (!edge.from().equals(ref) && downward.putIfAbsent(edge.from(), edge) == null)
                    waiting.add(edge.from());
        }
        return List.of();
    }

    /// From what stands below a heading to the thing that was asked for.
    private List<Entry> down(Section section, Ref root, Ref asked) {
        var way = new ArrayList<Entry>();
        way.add(new Heading(section));
        way.add(Thing.root(root));
        var at = root;
        while (!at.equals(asked)) {
            var edge = java.util.Objects.requireNonNull(downward.get(at));
            at = edge.to();
            if (shown(at)) way.add(line(edge));
        }
        return way;
    }

    private static Thing line(Edge edge) {
        return Thing.of(edge);
    }

    private boolean shown(Ref ref) {
        return !(ref instanceof Ref.OfTask(var tid)) || shown(tid).filter(ref::equals).isPresent();
    }

    /// What shows a thread: itself, or its process when that has no other.
    private Optional<Ref> shown(int tid) {
        var kernel = topology.kernel();
        return kernel.task(tid)
                .flatMap(task -> kernel.process(task.pid()))
                .map(
                        process ->
                                process.threads().size() == 1
                                        ? new Ref.OfProcess(process.pid())
                                        : new Ref.OfTask(tid));
    }

    /// The heading right below which a thing stands.
    private Optional<Section> section(Ref ref) {
        return switch (ref) {
            case Ref.OfFile _ -> Optional.of(Section.FILES);
            case Ref.OfUser _ -> Optional.of(Section.USERS);
            case Ref.OfNamespace _ -> Optional.of(Section.NAMESPACES);
            case Ref.OfProcess _ -> parentless(ref) ? Optional.of(Section.PROCESSES) : none();
            case Ref.OfKey _ -> parentless(ref) ? Optional.of(Section.REST) : none();
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfLink _ -> none();
        };
    }

    private static Optional<Section> none() {
        return Optional.empty();
    }

    private boolean parentless(Ref ref) {
        return topology.holders(ref).isEmpty();
    }
}
