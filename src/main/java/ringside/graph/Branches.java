package ringside.graph;

import ringside.graph.Entry.Heading;
import ringside.graph.Entry.Section;
import ringside.graph.Entry.Thing;
import ringside.state.Kernel;
import ringside.state.Slot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A topology as a tree that is unfolded where somebody looks: holders above what they hold, and a
/// thing with several holders below each of them. What the last step took away stays at its place
/// as a ghost.
///
/// Law: every thing of the topology is reached from a heading, and nothing else is. The only thread
/// of a process is no line of its own: it is that process.
public final class Branches {
    private final Topology before;
    private final Topology now;

    private Branches(Topology before, Topology now) {
        this.before = before;
        this.now = now;
    }

    /// The tree of a moment and of the one before it; give the same twice where there is none.
    public static Branches between(Topology before, Topology now) {
        return new Branches(before, now);
    }

    public Topology topology() {
        return now;
    }

    /// The moment before the last step.
    public Topology before() {
        return before;
    }

    /// The headings below which something stands.
    public List<Entry> roots() {
        return Arrays.stream(Section.values())
                .map(Heading::new)
                .filter(heading -> !below(heading).isEmpty())
                .map(Entry.class::cast)
                .toList();
    }

    /// What stands right below a line, ghosts among it.
    public List<Entry> below(Entry entry) {
        return switch (entry) {
            case Heading(var section) -> merged(section(before, section), section(now, section));
            case Thing thing -> below(thing);
        };
    }

    private List<Entry> below(Thing thing) {
        var fate = fate(thing);
        if (fate == Fate.LEFT) return List.of();
        if (fate == Fate.GONE) return merged(held(before, thing.ref()), Set.of());
        if (fate == Fate.NEW) return List.copyOf(held(now, thing.ref()));
        return merged(held(before, thing.ref()), held(now, thing.ref()));
    }

    /// Whether something stands below a line; quicker than asking what.
    public boolean leaf(Entry entry) {
        return entry instanceof Thing thing
                && now.held(thing.ref()).isEmpty()
                && before.held(thing.ref()).isEmpty();
    }

    /// Today's lines in their order, and what was lost where it stood between them.
    private List<Entry> merged(Set<Thing> was, Set<Thing> is) {
        if (was.equals(is)) return List.copyOf(is);
        var result = new LinkedHashSet<Entry>();
        var rest = is.iterator();
        for (var old : was) {
            if (!is.contains(old)) {
                if (fate(old).ghost()) result.add(old);
            } else while (!result.contains(old)) result.add(rest.next());
        }
        rest.forEachRemaining(result::add);
        return List.copyOf(result);
    }

    private static Set<Thing> section(Topology topology, Section section) {
        var kernel = topology.kernel();
        var refs =
                switch (section) {
                    case PROCESSES -> processes(kernel);
                    case FILES -> kernel.files().keySet().stream().map(Ref.OfFile::new);
                    case USERS -> topology.users().stream();
                    case NAMESPACES ->
                            kernel.namespaces().keySet().stream().map(Ref.OfNamespace::new);
                    case REST -> unheld(topology);
                };
        var things = new LinkedHashSet<Thing>();
        refs.forEach(ref -> things.add(Thing.root(ref)));
        return things;
    }

    private static Stream<Ref> processes(Kernel kernel) {
        return kernel.processes().values().stream()
                .filter(process -> kernel.process(process.parent()).isEmpty())
                .map(process -> new Ref.OfProcess(process.pid()));
    }

    private static Stream<Ref.OfKey> unheld(Topology topology) {
        return topology.kernel().keys().keySet().stream()
                .map(Ref.OfKey::new)
                .filter(key -> topology.holders(key).isEmpty());
    }

    /// The lines below a thing; those of its only thread are the process's own.
    private static Set<Thing> held(Topology topology, Ref ref) {
        var things = new LinkedHashSet<Thing>();
        var alone = alone(topology, ref);
        alone.ifPresent(task -> things.addAll(held(topology, task)));
        for (var edge : topology.held(ref))
            if (!alone.equals(Optional.of(edge.to()))) things.add(Thing.of(edge));
        return things;
    }

    /// The thread of a process that has no other.
    private static Optional<Ref> alone(Topology topology, Ref ref) {
        return ref instanceof Ref.OfProcess(var pid)
                ? topology.kernel()
                        .process(pid)
                        .filter(process -> process.threads().size() == 1)
                        .map(process -> new Ref.OfTask(process.threads().first()))
                : Optional.empty();
    }

    /// What the last step did to this line.
    public Fate fate(Entry entry) {
        return entry instanceof Thing thing ? fate(thing) : Fate.SAME;
    }

    private Fate fate(Thing thing) {
        if (!now.has(thing.ref())) return Fate.GONE;
        if (before.equals(now)) return Fate.SAME;
        if (!before.has(thing.ref())) return Fate.NEW;
        if (!holds(now, thing)) return Fate.LEFT;
        if (!holds(before, thing)) return Fate.ARRIVED;
        return same(thing.ref()) ? Fate.SAME : Fate.CHANGED;
    }

    private static boolean holds(Topology topology, Thing thing) {
        return thing.holder().isEmpty()
                ? topology.has(thing.ref())
                : topology.holders(thing.ref()).stream()
                        .anyMatch(edge -> Thing.of(edge).equals(thing));
    }

    /// Whether a thing of both moments is the same in all that can be seen of it.
    private boolean same(Ref ref) {
        var old = before.kernel();
        var next = now.kernel();
        return switch (ref) {
            case Ref.OfProcess(var pid) ->
                    Objects.equals(old.process(pid), next.process(pid))
                            && Objects.equals(alone(before, ref), alone(now, ref))
                            && alone(now, ref).map(this::same).orElse(true);
            case Ref.OfTask(var tid) -> Objects.equals(old.task(tid), next.task(tid));
            case Ref.OfKey(var serial) -> Objects.equals(old.key(serial), next.key(serial));
            case Ref.OfUser(var uid) -> old.user(uid).equals(next.user(uid));
            case Ref.OfFile(var number) ->
                    Objects.equals(old.files().get(number), next.files().get(number));
            case Ref.OfNamespace(var number) ->
                    Objects.equals(old.namespaces().get(number), next.namespaces().get(number));
            case Ref.OfSlot(var tid, var slot) ->
                    ring(old, tid, slot).equals(ring(next, tid, slot));
            case Ref.OfLink _ -> true;
        };
    }

    private static Optional<?> ring(Kernel kernel, int tid, Slot slot) {
        return kernel.task(tid).map(task -> task.cred().ring(slot));
    }

    /// How many other places hold the thing of this line, now.
    public int elsewhere(Entry entry) {
        if (!(entry instanceof Thing thing)) return 0;
        var places = new HashSet<Thing>();
        now.holders(thing.ref()).forEach(edge -> places.add(Thing.of(edge)));
        places.remove(thing);
        return places.size();
    }

    /// The lines from a heading down to one that stands for this address; empty for what is not
    /// there.
    public List<Entry> way(Ref ref) {
        return new Way(topology()).to(ref);
    }

    /// Every line once: what a thing holds stands below the first line of the thing only.
    public List<Entry> all() {
        return unfolded(roots()).stream().map(Unfolded::entry).toList();
    }

    /// A line so many steps in; `again` says that the thing was unfolded further up.
    public record Unfolded(int depth, Entry entry, boolean again) {}

    /// These lines and everything below them.
    public List<Unfolded> unfolded(List<Entry> from) {
        var lines = new ArrayList<Unfolded>();
        var told = new HashSet<Ref>();
        var waiting = new ArrayDeque<Unfolded>();
        from.reversed().forEach(entry -> waiting.push(new Unfolded(0, entry, false)));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            var left = fate(next.entry()) == Fate.LEFT;
            var again = !left && !next.entry().about().map(told::add).orElse(true);
            lines.add(new Unfolded(next.depth(), next.entry(), again));
            if (left || again) continue;
            for (var entry : below(next.entry()).reversed())
                waiting.push(new Unfolded(next.depth() + 1, entry, false));
        }
        return lines;
    }
}
