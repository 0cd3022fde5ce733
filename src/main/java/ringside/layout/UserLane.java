package ringside.layout;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Namespace;
import ringside.state.Serial;

import java.util.Comparator;
import java.util.Map;

/// The third lane: a user's rings in rows of that user's band, and the registers that pin them as
/// pairs of small cards.
final class UserLane {
    private static final double LEFT = 712;
    private static final double WIDTH = 218;
    private static final double CARD_WIDTH = 105;
    private static final double CARD_HEIGHT = 28;
    private static final double CARD_DROP = 5;
    private static final int CARD = 2;
    private static final int RING = 2;
    private static final int SEARCH = 6;

    private final Topology topology;
    private final Ground ground;
    private final Map<Integer, Integer> uids;

    /// `uids` says which uid a row belongs to, by its process.
    UserLane(Topology topology, Ground ground, Map<Integer, Integer> uids) {
        this.topology = topology;
        this.ground = ground;
        this.uids = uids;
    }

    void fill() {
        topology.users().forEach(this::rings);
        topology.kernel().namespaces().values().forEach(this::registers);
    }

    /// The oldest first: the user's ring, its session's default, the persistent one.
    private void rings(Ref.OfUser user) {
        topology.held(user).stream()
                .map(Edge::to)
                .filter(ref -> !ground.has(ref))
                .sorted(Comparator.comparingInt(this::born))
                .forEach(ref -> ring(ref, user.uid()));
    }

    private int born(Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                ? topology.kernel().key(serial).map(key -> key.born()).orElse(0)
                : 0;
    }

    private void ring(Ref ref, int uid) {
        var row = row(uid);
        ground.place(ref, new Box(LEFT, Rows.y(row), WIDTH, Metrics.RING_HEIGHT));
    }

    /// The first row of the user that is free here; when all near ones are taken, any free one.
    private int row(int uid) {
        var start = first(uid);
        var free = next(start);
        for (var row = free; row < start + SEARCH; row = next(row + 1))
            if (uids.getOrDefault(row, uid) == uid) return row;
        return free;
    }

    private int next(int from) {
        var column = ground.column(Lane.USERS);
        var row = from;
        while (!column.isFree(row * Metrics.ROW, RING)) row++;
        return row;
    }

    private int first(int uid) {
        return uids.entrySet().stream()
                .filter(row -> row.getValue() == uid)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> uids.size());
    }

    private void registers(Namespace namespace) {
        card(namespace, namespace.userRegister(), namespace.persistentRegister(), 0);
        card(namespace, namespace.persistentRegister(), namespace.userRegister(), 1);
    }

    private void card(Namespace namespace, Serial register, Serial twin, int side) {
        var ref = new Ref.OfKey(register);
        if (!topology.has(ref) || ground.has(ref)) return;
        var beside = new Ref.OfKey(twin);
        var y = ground.has(beside) ? ground.box(beside).y() : cardY(namespace.owner().uid());
        var x = LEFT + side * (WIDTH - CARD_WIDTH);
        ground.place(ref, new Box(x, y, CARD_WIDTH, CARD_HEIGHT));
    }

    private double cardY(int owner) {
        var column = ground.column(Lane.USERS);
        return Metrics.y(column.near(first(owner) * Metrics.ROW, CARD)) + CARD_DROP;
    }
}
