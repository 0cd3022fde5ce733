package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Namespace;
import ringside.state.OpenFile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which references go first when something goes: the part of a destruction that depends on what
/// goes, not on counting.
final class Farewell {
    private final Topology topology;
    private final Kernel kernel;

    Farewell(Topology topology) {
        this.topology = topology;
        this.kernel = topology.kernel();
    }

    List<Edge> of(Ref ref) {
        return switch (ref) {
            case Ref.OfProcess(var pid) -> ofProcess(pid);
            case Ref.OfTask(var tid) -> ofTask(tid);
            case Ref.OfLink link -> ofLink(link);
            case Ref.OfSlot _, Ref.OfFile _, Ref.OfKey _, Ref.OfNamespace _, Ref.OfUser _ ->
                    topology.held(ref);
        };
    }

    List<Edge> ofProcess(int pid) {
        var threads = kernel.process(pid).map(process -> new TreeSet<>(process.threads()));
        return threads.map(tids -> leaving(tids, pid)).orElse(List.of());
    }

    private List<Edge> ofTask(int tid) {
        var task = kernel.task(tid);
        if (task.isEmpty()) return List.of();
        var pid = task.get().pid();
        var alone = kernel.process(pid).filter(process -> process.threads().size() == 1);
        return alone.isPresent() ? ofProcess(pid) : leaving(Set.of(tid), 0);
    }

    /// Files first, then threads, then the namespaces that are empty without them.
    private List<Edge> leaving(Set<Integer> tids, int pid) {
        var edges = new ArrayList<Edge>();
        var closed = kernel.files().values().stream().filter(file -> onlyOf(file, pid)).toList();
        for (var file : closed) edges.addAll(topology.held(new Ref.OfFile(file.id())));
        for (var tid : tids)
            for (var part : topology.held(new Ref.OfTask(tid)))
                edges.addAll(part.kind().counted() ? List.of(part) : topology.held(part.to()));
        var gone = new HashSet<Integer>();
        for (var namespace : kernel.namespaces().descendingMap().values())
            if (emptied(namespace, tids, closed, gone)) {
                gone.add(namespace.id());
                edges.addAll(topology.held(new Ref.OfNamespace(namespace.id())));
            }
        return edges;
    }

    private boolean onlyOf(OpenFile file, int pid) {
        return file.holders().size() == 1 && file.holders().contains(pid);
    }

    private boolean emptied(
            Namespace namespace, Set<Integer> tids, List<OpenFile> closed, Set<Integer> gone) {
        var id = namespace.id();
        return id != Namespace.INITIAL
                && kernel.tasks().values().stream()
                        .noneMatch(t -> t.cred().namespace() == id && !tids.contains(t.tid()))
                && kernel.files().values().stream()
                        .noneMatch(f -> f.cred().namespace() == id && !closed.contains(f))
                && kernel.namespaces().values().stream()
                        .noneMatch(n -> n.parent() == id && !gone.contains(n.id()));
    }

    private List<Edge> ofLink(Ref.OfLink link) {
        return topology.held(new Ref.OfKey(link.ring())).stream()
                .filter(edge -> edge.address().equals(link))
                .toList();
    }
}
