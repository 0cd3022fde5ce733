package ringside.graph;

import ringside.graph.Lifelines.Life;
import ringside.state.Changes;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One holder of a key over some steps: whose reference it was, and from which step to which.
///
/// @param edge the reference as it began, with its reason in words
/// @param until the step in which it went; one more than the last step while it is there
public record Hold(Edge edge, int from, int until) {
    /// All references of one life, in the order in which they began.
    ///
    /// Law: at each step they are as many as the key counts; only what differs between two moments
    /// is asked for.
    public static List<Hold> of(List<Kernel> moments, Life life) {
        return new Watch(moments, life).holds();
    }

    private static final class Watch {
        private final List<Kernel> moments;
        private final Life life;
        private final Ref key;
        private final Map<Ref, Set<Difference.Tie>> holders = new HashMap<>();
        private final Map<Difference.Tie, Hold> open = new LinkedHashMap<>();
        private final List<Hold> over = new ArrayList<>();

        private Watch(List<Kernel> moments, Life life) {
            this.moments = moments;
            this.life = life;
            key = life.ref();
        }

        private List<Hold> holds() {
            var first = moments.get(life.born());
            for (var edge : Topology.of(first).references(life.key().serial()))
                holders.put(holder(edge), Set.of());
            for (var holder : List.copyOf(holders.keySet())) see(holder, life.born());
            for (var step = life.born() + 1; step < life.until(); step++)
                for (var holder : differing(moments.get(step - 1), moments.get(step)))
                    see(holder, step);
            open.values().forEach(this::end);
            return over.stream().sorted(java.util.Comparator.comparingInt(Hold::from)).toList();
        }

        private void end(Hold hold) {
            over.add(new Hold(hold.edge(), hold.from(), life.until()));
        }

        /// Whom to ask for a reference: a slot's thread, else the holder itself.
        private static Ref holder(Edge edge) {
            return edge.from() instanceof Ref.OfSlot(var tid, _)
                    ? new Ref.OfTask(tid)
                    : edge.from();
        }

        private void see(Ref holder, int step) {
            var had = holders.getOrDefault(holder, Set.of());
            var has = new LinkedHashSet<Difference.Tie>();
            for (var edge : Topology.held(moments.get(step), holder))
                if (edge.kind().counted() && edge.to().equals(key)) {
                    has.add(Difference.Tie.of(edge));
                    open.computeIfAbsent(
                            Difference.Tie.of(edge), _ -> new Hold(edge, step, life.until()));
                }
            for (var tie : had)
                if (!has.contains(tie)) {
                    var gone = Objects.requireNonNull(open.remove(tie));
                    over.add(new Hold(gone.edge(), gone.from(), step));
                }
            holders.put(holder, has);
        }

        /// Whoever may hold something else at `is` than at `was`.
        private static Set<Ref> differing(Kernel was, Kernel is) {
            var all = new LinkedHashSet<Ref>();
            differ(was.tasks(), is.tasks()).forEach(tid -> all.add(new Ref.OfTask(tid)));
            differ(was.sleeps(), is.sleeps()).forEach(tid -> all.add(new Ref.OfTask(tid)));
            differ(was.files(), is.files()).forEach(file -> all.add(new Ref.OfFile(file)));
            differ(was.namespaces(), is.namespaces())
                    .forEach(space -> all.add(new Ref.OfNamespace(space)));
            differ(was.restrictions(), is.restrictions()).forEach(ring -> all.add(ref(ring)));
            differ(was.authorities(), is.authorities()).forEach(owner -> all.add(ref(owner)));
            is.keys().changes(was.keys(), new Seen(all));
            return all;
        }

        private static Ref ref(Serial serial) {
            return new Ref.OfKey(serial);
        }

        private static <K, V> Set<K> differ(Map<K, V> was, Map<K, V> is) {
            var places = new LinkedHashSet<K>();
            if (was.equals(is)) return places;
            is.forEach(
                    (at, now) -> {
                        if (!now.equals(was.get(at))) places.add(at);
                    });
            was.keySet().stream().filter(at -> !is.containsKey(at)).forEach(places::add);
            return places;
        }
    }

    /// Rings that came, went or link something else.
    private record Seen(Set<Ref> all) implements Changes<Key> {
        @Override
        public void born(Key key) {
            all.add(new Ref.OfKey(key.serial()));
        }

        @Override
        public void died(Key key) {
            all.add(new Ref.OfKey(key.serial()));
        }

        @Override
        public void changed(Key was, Key is) {
            if (!was.links().equals(is.links())) all.add(new Ref.OfKey(is.serial()));
        }
    }
}
