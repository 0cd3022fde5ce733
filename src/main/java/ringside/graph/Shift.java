package ringside.graph;

import ringside.call.Event;
import ringside.state.Changes;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What one step does to the graph: things that begin and end, references that appear and vanish,
/// keys that are destroyed, in order, and keys that lose a holder and stay.
///
/// Only the holders that the step's events name are asked, so that it takes the time of the step
/// and not of the graph. Law: it says what [Difference] says of the two whole graphs.
public record Shift(
        List<Ref> begun,
        List<Ref> ended,
        List<Edge> gained,
        List<Edge> lost,
        List<Serial> destroyed,
        List<Doom.Survivor> survivors) {
    public static Shift of(Topology before, List<Event> events, Kernel next) {
        return new Work(before, events, next).shift();
    }

    public boolean isEmpty() {
        return begun.isEmpty() && ended.isEmpty() && gained.isEmpty() && lost.isEmpty();
    }

    private record Work(Topology before, List<Event> events, Kernel next) {
        Shift shift() {
            var holders = new LinkedHashSet<Ref>();
            events.forEach(event -> holders.addAll(Touched.holders(event)));
            differing(before.kernel().namespaces(), next.namespaces())
                    .forEach(id -> holders.add(new Ref.OfNamespace(id)));
            differing(before.kernel().sleeps(), next.sleeps())
                    .forEach(tid -> holders.add(new Ref.OfTask(tid)));
            var born = new ArrayList<Ref>();
            var died = new ArrayList<Serial>();
            keys(holders, born, died);
            var gained = new ArrayList<Edge>();
            var lost = new ArrayList<Edge>();
            for (var holder : holders) {
                var had = counted(before.kernel(), holder);
                var has = counted(next, holder);
                less(has, had).forEach(gained::add);
                less(had, has).forEach(lost::add);
            }
            return new Shift(
                    begun(born),
                    ended(died),
                    List.copyOf(gained),
                    List.copyOf(lost),
                    destroyed(died),
                    survivors(gained, lost));
        }

        /// Of what there are few, no event tells all.
        private static <T> Set<Integer> differing(Map<Integer, T> was, Map<Integer, T> is) {
            var places = new TreeSet<>(was.keySet());
            places.addAll(is.keySet());
            places.removeIf(at -> Objects.equals(was.get(at), is.get(at)));
            return places;
        }

        private void keys(Set<Ref> holders, List<Ref> born, List<Serial> died) {
            next.keys()
                    .changes(
                            before.kernel().keys(),
                            new Changes<>() {
                                @Override
                                public void born(Key key) {
                                    born.add(new Ref.OfKey(key.serial()));
                                    holders.add(new Ref.OfKey(key.serial()));
                                }

                                @Override
                                public void died(Key key) {
                                    died.add(key.serial());
                                    holders.add(new Ref.OfKey(key.serial()));
                                }

                                @Override
                                public void changed(Key was, Key is) {
                                    if (!was.links().equals(is.links()))
                                        holders.add(new Ref.OfKey(is.serial()));
                                }
                            });
        }

        private static List<Edge> counted(Kernel kernel, Ref holder) {
            return Topology.held(kernel, holder).stream()
                    .filter(edge -> edge.kind().counted())
                    .toList();
        }

        private static List<Edge> less(List<Edge> edges, List<Edge> others) {
            var known = new HashSet<Difference.Tie>();
            others.forEach(edge -> known.add(Difference.Tie.of(edge)));
            return edges.stream().filter(edge -> !known.contains(Difference.Tie.of(edge))).toList();
        }

        private List<Ref> begun(List<Ref> born) {
            var all = new ArrayList<Ref>();
            events.forEach(event -> Touched.begun(event).ifPresent(all::add));
            all.addAll(born);
            return all.stream().distinct().sorted().toList();
        }

        private List<Ref> ended(List<Serial> died) {
            var all = new ArrayList<Ref>();
            events.forEach(event -> Touched.ended(event).ifPresent(all::add));
            died.forEach(serial -> all.add(new Ref.OfKey(serial)));
            return all.stream().distinct().sorted().toList();
        }

        /// As the events tell it; a key that came and went within the step is no loss.
        private List<Serial> destroyed(List<Serial> died) {
            var known = Set.copyOf(died);
            var order = new LinkedHashSet<Serial>();
            for (var event : events)
                if (event instanceof Event.Destroyed(var key, _) && known.contains(key))
                    order.add(key);
            order.addAll(died.stream().sorted().toList());
            return List.copyOf(order);
        }

        private List<Doom.Survivor> survivors(List<Edge> gained, List<Edge> lost) {
            var losses = new HashMap<Serial, List<Edge>>();
            for (var edge : lost)
                if (edge.to() instanceof Ref.OfKey(var key) && next.keys().containsKey(key))
                    losses.computeIfAbsent(key, _ -> new ArrayList<>()).add(edge);
            return losses.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> survivor(entry.getKey(), gained, entry.getValue()))
                    .toList();
        }

        private Doom.Survivor survivor(Serial key, List<Edge> gained, List<Edge> lost) {
            var kept = new ArrayList<>(before.references(key));
            kept.removeAll(lost);
            gained.stream().filter(edge -> edge.to().equals(new Ref.OfKey(key))).forEach(kept::add);
            var refs = next.key(key).map(Key::refs).orElse(0);
            return new Doom.Survivor(
                    key, List.copyOf(lost), List.copyOf(kept), Math.max(0, refs - kept.size()));
        }
    }
}
