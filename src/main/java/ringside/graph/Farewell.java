package ringside.graph;

import ringside.call.Call;
import ringside.state.Authority;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Namespace;
import ringside.state.Serial;
import ringside.state.Sleep;
import ringside.state.Task;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which references go first when something goes: the part of a destruction that depends on what
/// goes, not on counting. One farewell is said once.
final class Farewell {
    private final Topology topology;
    private final Kernel kernel;
    private final Set<Integer> threads = new HashSet<>();
    private final Set<Integer> files = new HashSet<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

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
        kernel.process(pid).ifPresent(process -> exit(pid, process.threads()));
        namespaces();
        return List.copyOf(edges);
    }

    private List<Edge> ofTask(int tid) {
        var task = kernel.task(tid);
        if (task.isEmpty()) return List.of();
        die(task.get());
        namespaces();
        return List.copyOf(edges);
    }

    /// Who waits for its helper cannot be killed before the helper has ended.
    private void exit(int pid, Collection<Integer> all) {
        var free = all.stream().filter(tid -> !isBound(tid)).toList();
        if (free.size() == all.size()) end(pid, all);
        else free.forEach(this::leave);
    }

    private boolean isBound(int tid) {
        var sleep = kernel.sleeps().get(tid);
        return sleep != null
                && sleep.first()
                && kernel.semantics().follows(Divergence.REQUESTER_SLEEPS_ON);
    }

    private void die(Task task) {
        var last = kernel.process(task.pid()).filter(it -> it.threads().size() == 1).isPresent();
        if (last) end(task.pid(), List.of(task.tid()));
        else leave(task.tid());
    }

    /// Files first, then threads, and at last those who waited for the process as their helper.
    private void end(int pid, Collection<Integer> tids) {
        for (var file : kernel.files().values())
            if (file.holders().size() == 1 && file.holders().contains(pid)) {
                files.add(file.id());
                edges.addAll(topology.held(new Ref.OfFile(file.id())));
            }
        tids.forEach(this::leave);
        for (var sleep : kernel.sleeps().values()) if (sleep.helper() == pid) answer(sleep);
    }

    private void leave(int tid) {
        threads.add(tid);
        for (var part : topology.held(new Ref.OfTask(tid)))
            edges.addAll(part.kind().counted() ? List.of(part) : topology.held(part.to()));
    }

    /// What goes when the helper of a call has ended: what the call held, and the links to its
    /// authorisation key, or what that key stands for when the key is made already.
    private void answer(Sleep sleep) {
        goOn(sleep);
        var made = kernel.key(sleep.key()).filter(key -> !key.has(Flag.USER_CONSTRUCT)).isPresent();
        var authority = new Ref.OfKey(sleep.authority());
        if (made) {
            take(topology.held(authority), Edge.Kind.AUTHORISES);
            return;
        }
        take(topology.holders(authority), Edge.Kind.LINKS);
        for (var other : kernel.sleeps().values())
            if (!other.first() && other.key().equals(sleep.key())) wake(other);
    }

    /// The caller goes on, or dies if somebody has killed it meanwhile.
    private void goOn(Sleep sleep) {
        var task = kernel.tasks().get(sleep.task());
        if (task != null && sleep.call() instanceof Call.ExitThread) die(task);
        else wake(sleep);
    }

    private void wake(Sleep sleep) {
        take(topology.held(new Ref.OfTask(sleep.task())), Edge.Kind.AWAITS);
    }

    private void take(List<Edge> candidates, Edge.Kind kind) {
        candidates.stream().filter(edge -> edge.kind() == kind).forEach(edges::add);
    }

    /// The namespaces that are empty without all those, and without the requesters whose
    /// authorisation keys go with them.
    private void namespaces() {
        var dead = Set.copyOf(Doom.ifDropped(topology, edges).destroyed());
        var gone = new HashSet<Integer>();
        for (var namespace : kernel.namespaces().descendingMap().values())
            if (emptied(namespace.id(), dead, gone)) {
                gone.add(namespace.id());
                edges.addAll(topology.held(new Ref.OfNamespace(namespace.id())));
            }
    }

    private boolean emptied(int id, Set<Serial> dead, Set<Integer> gone) {
        return id != Namespace.INITIAL
                && kernel.tasks().values().stream()
                        .noneMatch(t -> t.cred().namespace() == id && !threads.contains(t.tid()))
                && kernel.files().values().stream()
                        .noneMatch(f -> f.cred().namespace() == id && !files.contains(f.id()))
                && kernel.authorities().values().stream()
                        .noneMatch(a -> a.requester().namespace() == id && !isOver(a, dead))
                && kernel.namespaces().values().stream()
                        .noneMatch(n -> n.parent() == id && !gone.contains(n.id()));
    }

    private boolean isOver(Authority authority, Set<Serial> dead) {
        return dead.contains(authority.key())
                || edges.stream()
                        .anyMatch(
                                edge ->
                                        edge.kind() == Edge.Kind.AUTHORISES
                                                && edge.from()
                                                        .equals(new Ref.OfKey(authority.key())));
    }

    private List<Edge> ofLink(Ref.OfLink link) {
        return topology.held(new Ref.OfKey(link.ring())).stream()
                .filter(edge -> edge.address().equals(link))
                .toList();
    }
}
