package ringside.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

import ringside.state.Authority;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Restriction;
import ringside.state.Serial;
import ringside.state.Sleep;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// Builds the graph of one kernel: every vertex first, then every edge with its reason, both in the
/// kernel's own order.
final class Weaver {
    private final Kernel kernel;
    private final Reasons reasons;
    private final Graph<Ref, Edge> graph = new DirectedMultigraph<>(null, null, false);
    private boolean whole = true;

    Weaver(Kernel kernel, Provenance provenance) {
        this.kernel = kernel;
        this.reasons = new Reasons(kernel, provenance);
    }

    Graph<Ref, Edge> weave() {
        vertices();
        kernel.processes().values().forEach(this::process);
        kernel.tasks().values().forEach(this::task);
        kernel.files().values().forEach(this::file);
        kernel.namespaces().values().forEach(this::namespace);
        kernel.keys().values().forEach(this::links);
        kernel.restrictions().forEach(this::restriction);
        kernel.authorities().values().forEach(this::authority);
        kernel.sleeps().values().forEach(this::sleep);
        return graph;
    }

    /// What one holder holds, without weaving the rest.
    List<Edge> held(Ref ref) {
        whole = false;
        graph.addVertex(ref);
        switch (ref) {
            case Ref.OfTask(var tid) -> {
                kernel.task(tid).ifPresent(this::task);
                Optional.ofNullable(kernel.sleeps().get(tid)).ifPresent(this::sleep);
            }
            case Ref.OfFile(var id) ->
                    Optional.ofNullable(kernel.files().get(id)).ifPresent(this::file);
            case Ref.OfNamespace(var id) ->
                    Optional.ofNullable(kernel.namespaces().get(id)).ifPresent(this::namespace);
            case Ref.OfKey(var serial) -> key(serial);
            case Ref.OfProcess _, Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _ -> {}
        }
        return List.copyOf(graph.edgeSet());
    }

    private void key(Serial serial) {
        kernel.key(serial).ifPresent(this::links);
        Optional.ofNullable(kernel.restrictions().get(serial))
                .ifPresent(limit -> restriction(serial, limit));
        Optional.ofNullable(kernel.authorities().get(serial)).ifPresent(this::authority);
    }

    private void vertices() {
        kernel.processes().keySet().forEach(pid -> graph.addVertex(new Ref.OfProcess(pid)));
        kernel.tasks().keySet().forEach(tid -> graph.addVertex(new Ref.OfTask(tid)));
        kernel.files().keySet().forEach(id -> graph.addVertex(new Ref.OfFile(id)));
        kernel.namespaces().keySet().forEach(id -> graph.addVertex(new Ref.OfNamespace(id)));
        kernel.users().keySet().forEach(uid -> graph.addVertex(new Ref.OfUser(uid)));
        kernel.keys().keySet().forEach(serial -> graph.addVertex(new Ref.OfKey(serial)));
    }

    private void process(Process process) {
        var self = new Ref.OfProcess(process.pid());
        for (var child : process.children())
            edge(self, new Ref.OfProcess(child), Edge.Kind.CHILD, reasons.child(process));
        for (var tid : process.threads())
            edge(self, new Ref.OfTask(tid), Edge.Kind.PART, reasons.thread(process));
    }

    private void task(Task task) {
        var self = new Ref.OfTask(task.tid());
        graph.addVertex(new Ref.OfUser(task.cred().uid().real()));
        for (var slot : Slot.values()) slot(self, task, slot);
        hold(self, task.cred().authority(), Edge.Kind.SUBSCRIBES, reasons.authority(task));
    }

    private void slot(Ref.OfTask self, Task task, Slot slot) {
        var ring = task.cred().ring(slot);
        if (ring.isNone()) return;
        var place = new Ref.OfSlot(task.tid(), slot);
        graph.addVertex(place);
        edge(self, place, Edge.Kind.PART, reasons.slot(slot));
        hold(place, ring, Edge.Kind.SUBSCRIBES, reasons.subscription(task, slot));
    }

    private void file(OpenFile file) {
        var self = new Ref.OfFile(file.id());
        for (var slot : Slot.values())
            hold(self, file.cred().ring(slot), Edge.Kind.PINS, reasons.pin(file, slot));
        authority(self, file.cred(), reasons.pinnedAuthority(file));
    }

    private void authority(Ref self, Cred cred, String reason) {
        hold(self, cred.authority(), Edge.Kind.PINS, reason);
    }

    private void namespace(Namespace namespace) {
        var self = new Ref.OfNamespace(namespace.id());
        var reason = reasons.register(namespace);
        hold(self, namespace.userRegister(), Edge.Kind.PINS, reason);
        hold(self, namespace.persistentRegister(), Edge.Kind.PINS, reason);
        kernel.key(namespace.userRegister()).ifPresent(this::records);
        kernel.key(namespace.persistentRegister()).ifPresent(this::records);
    }

    private void records(Key register) {
        for (var serial : register.links().inOrder())
            kernel.key(serial)
                    .ifPresent(
                            ring -> {
                                var user = new Ref.OfUser(ring.owner().uid());
                                graph.addVertex(user);
                                edge(
                                        user,
                                        new Ref.OfKey(serial),
                                        Edge.Kind.RECORDS,
                                        reasons.record(ring));
                            });
    }

    private void links(Key ring) {
        for (var serial : ring.links().inOrder())
            hold(new Ref.OfKey(ring.serial()), serial, Edge.Kind.LINKS, reasons.link(ring));
    }

    private void restriction(Serial ring, Restriction restriction) {
        hold(
                new Ref.OfKey(ring),
                restriction.against(),
                Edge.Kind.PINS,
                kernel.key(ring).map(reasons::restriction).orElse(""));
    }

    private void authority(Authority authority) {
        var self = new Ref.OfKey(authority.key());
        authorises(self, authority.target(), Words.say("graph.weave.made"));
        authorises(self, authority.destination(), Words.say("graph.weave.destination"));
        for (var slot : Slot.values())
            authorises(
                    self,
                    authority.requester().ring(slot),
                    Words.say("graph.weave.requester", reasons.slot(slot)));
        authorises(self, authority.requester().authority(), Words.say("graph.weave.authority"));
    }

    private void authorises(Ref.OfKey self, Serial held, String what) {
        hold(self, held, Edge.Kind.AUTHORISES, reasons.authorised(self.serial(), what));
    }

    private void sleep(Sleep sleep) {
        var self = new Ref.OfTask(sleep.task());
        var who = kernel.tasks().get(sleep.task());
        if (who == null) return;
        hold(
                self,
                sleep.key(),
                Edge.Kind.AWAITS,
                reasons.awaited(who, Words.say("graph.weave.key")));
        hold(
                self,
                sleep.authority(),
                Edge.Kind.AWAITS,
                reasons.awaited(who, Words.say("graph.weave.helper")));
        hold(
                self,
                sleep.session(),
                Edge.Kind.AWAITS,
                reasons.awaited(who, Words.say("graph.weave.helper")));
    }

    private void hold(Ref holder, Serial key, Edge.Kind kind, String reason) {
        if (kernel.keys().containsKey(key)) edge(holder, new Ref.OfKey(key), kind, reason);
    }

    private void edge(Ref from, Ref to, Edge.Kind kind, String reason) {
        if (!whole) {
            graph.addVertex(from);
            graph.addVertex(to);
        }
        if (graph.containsVertex(to)) graph.addEdge(from, to, new Edge(from, to, kind, reason));
    }
}
