package ringside.bench;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Limit;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What keys and history weigh: the heap that is in use after a collection, with and without them.
///
/// The keys are of type user, with a description of 16 bytes and a payload of 32, in rings of 250
/// that hang from one session. The history is of one kind of call after the other, on keys and
/// rings all over the machine; every step keeps the kernel before and after it, its call, its
/// answer and its events. The last kernel is no history.
record Weight(int keys, double bytesPerKey, Map<String, Double> bytesPerStep) {
    private static final int RING = 250;
    private static final int STEPS = 1_000;
    private static final int STRIDE = 7_919;
    private static final int SESSION = Special.SESSION.id();

    /// The mean over the kinds of calls.
    double meanStep() {
        return bytesPerStep.values().stream().mapToDouble(d -> d).average().orElse(0);
    }

    double worstStep() {
        return bytesPerStep.values().stream().mapToDouble(d -> d).max().orElse(0);
    }

    static Weight of(int keys) {
        var empty = used();
        var world = World.of(keys);
        var full = used();
        var steps = new LinkedHashMap<String, Double>();
        for (var kind : Kind.values())
            steps.put(kind.name().toLowerCase(java.util.Locale.ROOT), world.weigh(kind));
        return new Weight(keys, (double) (full - empty) / keys, steps);
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /// In an order in which none takes away what a later one needs.
    private enum Kind {
        SEARCH,
        DESCRIBE,
        UPDATE,
        ADD,
        LINK,
        UNLINK,
        JOIN
    }

    /// A machine with many keys, and where they are; a second process holds the session, so that
    /// none dies when the first joins another. The numbers stand in arrays, which weigh four
    /// bytes a key and are counted with the keys.
    private static final class World {
        private Kernel kernel = Row.machine();
        private final int[] serials;
        private final int[] rings;

        private World(int keys) {
            serials = new int[keys];
            rings = new int[(keys + RING - 1) / RING];
        }

        static World of(int keys) {
            var world = new World(keys);
            for (var limit : List.of(Limit.ROOT_MAXKEYS, Limit.ROOT_MAXBYTES))
                world.take(new Call.SetLimit(1, limit, Integer.MAX_VALUE));
            world.take(new Call.Fork(Row.TASK, Birth.FORK, 0, false));
            for (var ring = 0; ring < world.rings.length; ring++)
                world.rings[ring] = world.take(Row.ring("ring:" + ring, SESSION));
            for (var key = 0; key < keys; key++)
                world.serials[key] = world.take(Row.key(name(key), world.rings[key / RING]));
            return world;
        }

        private int take(Call call) {
            return (int) perform(call).reply().number();
        }

        /// What goes when the history is forgotten and only the last kernel stays.
        double weigh(Kind kind) {
            var history = new ArrayList<Step>();
            for (var i = 0; i < STEPS; i++) history.add(perform(call(kind, i)));
            var kept = used();
            history.clear();
            var forgotten = used();
            return (double) (kept - forgotten) / STEPS;
        }

        private Step perform(Call call) {
            var step = Model.INSTANCE.step(kernel, call);
            if (step.reply().failed())
                throw new IllegalStateException(step.reply() + " to " + step.call());
            kernel = step.next();
            return step;
        }

        private Call call(Kind kind, int i) {
            var key = (int) ((long) i * STRIDE % serials.length);
            var ring = rings[key / RING];
            return switch (kind) {
                case ADD -> Row.key("new:%012d".formatted(i), ring);
                case UPDATE -> Row.key(name(key), ring);
                case LINK -> new Call.Link(Row.TASK, serials[key], rings[i % rings.length]);
                case UNLINK -> new Call.Unlink(Row.TASK, serials[key], ring);
                case SEARCH ->
                        new Call.Search(Row.TASK, ring, Text.of("user"), Text.of(name(key)), 0);
                case DESCRIBE -> new Call.Describe(Row.TASK, serials[key], 64);
                case JOIN -> new Call.JoinSession(Row.TASK, Text.NULL);
            };
        }

        private static String name(int key) {
            return "user:%011d".formatted(key);
        }
    }
}
