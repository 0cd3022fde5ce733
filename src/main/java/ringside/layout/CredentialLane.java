package ringside.layout;

import org.jspecify.annotations.Nullable;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.List;

/// The second lane: rings that credentials subscribe to, each at the height of its first holder,
/// and the open files that pin credentials. A ring stays here when its holders change.
final class CredentialLane {
    private static final List<Slot> ORDER = List.of(Slot.SESSION, Slot.PROCESS, Slot.THREAD);
    private static final double LEFT = 424;
    private static final double WIDTH = 236;
    private static final int AIR = 1;
    private static final int RING = 2;

    private final Holding holding;
    private final Ground ground;

    CredentialLane(Holding holding, Ground ground) {
        this.holding = holding;
        this.ground = ground;
    }

    void processes() {
        for (var process : holding.kernel().processes().values())
            for (var tid : process.threads()) holding.kernel().task(tid).ifPresent(this::rings);
    }

    /// Places one new ring beside the first task that subscribes to it, as [#processes] does, when
    /// no other ring can be without a place.
    void newcomer(Serial ring) {
        @Nullable Task first = null;
        for (var task : holding.kernel().tasks().values())
            if (subscribes(task, ring) && (first == null || task.pid() < first.pid())) first = task;
        if (first != null) ring(new Ref.OfKey(ring), new Ref.OfProcess(first.pid()));
    }

    /// Asked of every task for every ring, so it compares bare numbers.
    private static boolean subscribes(Task task, Serial ring) {
        var cred = task.cred();
        var wanted = ring.value();
        return cred.session().value() == wanted
                || cred.process().value() == wanted
                || cred.thread().value() == wanted;
    }

    void files(Topology topology) {
        for (var file : holding.kernel().files().values()) {
            var ref = new Ref.OfFile(file.id());
            if (!ground.has(ref)) place(ref, holder(file.holders()));
            for (var edge : topology.held(ref)) ring(edge.to(), ref);
        }
    }

    private void rings(Task task) {
        for (var slot : ORDER) {
            var ring = task.cred().ring(slot);
            if (ring.isSome()) ring(new Ref.OfKey(ring), new Ref.OfProcess(task.pid()));
        }
    }

    private void ring(Ref ring, Ref holder) {
        if (!ground.has(ring) && isPlainRing(ring)) place(ring, holder);
    }

    /// A default ring that stands in for a session belongs to its user's lane.
    private boolean isPlainRing(Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                && holding.kernel().key(serial).filter(key -> key.isRing()).isPresent()
                && !holding.isRecorded(ref);
    }

    private void place(Ref ref, Ref holder) {
        var column = ground.column(Lane.CREDENTIALS);
        var ideal = ground.beside(List.of(holder));
        var unit = column.near(Math.max(0, ideal - AIR), RING + 2 * AIR) + AIR;
        unit = column.isFree(ideal, RING + AIR) && ideal < AIR ? ideal : unit;
        var height = ref instanceof Ref.OfFile ? Metrics.KEY_HEIGHT : Metrics.RING_HEIGHT;
        ground.place(ref, new Box(LEFT, Metrics.y(unit), WIDTH, height));
    }

    private static Ref holder(java.util.Set<Integer> pids) {
        return new Ref.OfProcess(pids.stream().findFirst().orElse(0));
    }
}
