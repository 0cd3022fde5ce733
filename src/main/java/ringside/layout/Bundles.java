package ringside.layout;

import org.pcollections.TreePSet;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Cred;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What of a machine could be folded: processes that differ in nothing but their pid, and keys that
/// nothing holds but one ring.
///
/// Law: whatever has a holder or holds a thing that its bundle does not is in no bundle; folding
/// hides no reference that nothing else on screen stands for.
public final class Bundles {
    private record Alike(int parent, String comm, Cred cred) {}

    private final Topology topology;
    private final List<Fold> all = new ArrayList<>();

    private Bundles(Topology topology) {
        this.topology = topology;
    }

    /// Everything that could be one thing, each with two members or more.
    static List<Fold> of(Topology topology) {
        var self = new Bundles(topology);
        self.processes(topology.kernel().processes().values());
        topology.kernel().keys().rings().forEach(self::keys);
        return self.all;
    }

    /// The bundle that a thing belongs to, or whose ring it is. Looks only at what is around.
    public static Optional<Fold> around(Topology topology, Ref ref) {
        var self = new Bundles(topology);
        switch (ref) {
            case Ref.OfProcess(var pid) -> self.siblings(pid);
            case Ref.OfKey(var serial) -> self.rings(serial);
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfLink _, Ref.OfFile _, Ref.OfUser _ -> {}
            case Ref.OfNamespace _ -> {}
        }
        return self.all.stream()
                .filter(
                        fold ->
                                fold.members().contains(ref)
                                        || (fold.ofKeys() && fold.bundle().holder().equals(ref)))
                .findFirst();
    }

    private void siblings(int pid) {
        var kernel = topology.kernel();
        var parent = kernel.process(pid).flatMap(child -> kernel.process(child.parent()));
        processes(
                parent.map(
                                up ->
                                        up.children().stream()
                                                .flatMap(child -> kernel.process(child).stream())
                                                .toList())
                        .orElseGet(() -> List.copyOf(kernel.processes().values())));
    }

    private void rings(Serial serial) {
        var kernel = topology.kernel();
        kernel.key(serial).filter(Key::isRing).ifPresent(this::keys);
        for (var edge : topology.holders(new Ref.OfKey(serial)))
            if (edge.from() instanceof Ref.OfKey(var ring)) kernel.key(ring).ifPresent(this::keys);
    }

    private void processes(Collection<Process> some) {
        var openers = new HashSet<Integer>();
        topology.kernel().files().values().forEach(file -> openers.addAll(file.holders()));
        var alike = new LinkedHashMap<Alike, TreeSet<Ref>>();
        for (var process : some)
            if (isPlain(process) && !openers.contains(process.pid()))
                topology.kernel()
                        .task(process.pid())
                        .map(task -> new Alike(process.parent(), process.comm(), task.cred()))
                        .ifPresent(
                                like ->
                                        alike.computeIfAbsent(like, _ -> new TreeSet<>())
                                                .add(new Ref.OfProcess(process.pid())));
        alike.forEach(
                (like, members) ->
                        add(
                                new Fold.Bundle(new Ref.OfProcess(like.parent()), like.comm()),
                                members));
    }

    /// One thread, no children, nothing that it waits for.
    private boolean isPlain(Process process) {
        return process.children().isEmpty()
                && process.threads().size() == 1
                && process.threads().contains(process.pid())
                && topology.held(new Ref.OfTask(process.pid())).stream()
                        .allMatch(edge -> edge.kind() == Edge.Kind.PART);
    }

    private void keys(Key ring) {
        if (ring.links().size() < 2) return;
        var members = new TreeSet<Ref>();
        for (var serial : ring.links().inOrder()) {
            var ref = new Ref.OfKey(serial);
            var plain = topology.kernel().key(serial).filter(key -> !key.isRing()).isPresent();
            if (plain && topology.holders(ref).size() == 1 && topology.held(ref).isEmpty())
                members.add(ref);
        }
        add(new Fold.Bundle(new Ref.OfKey(ring.serial()), ""), members);
    }

    private void add(Fold.Bundle bundle, Set<Ref> members) {
        if (members.size() > 1) all.add(new Fold(bundle, TreePSet.from(members)));
    }
}
