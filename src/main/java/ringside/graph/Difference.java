package ringside.graph;

import ringside.state.Key;
import ringside.state.Serial;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What differs between two moments: things and edges that appeared or vanished, and keys whose
/// number of references changed. Two edges are the same when holder, held and sort are, whatever
/// the words of their reasons.
public record Difference(
        Set<Ref> appeared,
        Set<Ref> vanished,
        List<Edge> edgesAppeared,
        List<Edge> edgesVanished,
        List<Count> counts) {

    /// A key of both moments with its references before and after.
    public record Count(Serial key, int before, int after) {}

    record Tie(Ref from, Ref to, Edge.Kind kind, String reason) {
        static Tie of(Edge edge) {
            var bySlot = edge.kind() == Edge.Kind.PINS ? edge.reason() : "";
            return new Tie(edge.from(), edge.to(), edge.kind(), bySlot);
        }
    }

    public static Difference between(Topology before, Topology after) {
        return new Difference(
                without(after.things(), before.things()),
                without(before.things(), after.things()),
                edges(after, before),
                edges(before, after),
                counts(before, after));
    }

    public boolean isEmpty() {
        return appeared.isEmpty()
                && vanished.isEmpty()
                && edgesAppeared.isEmpty()
                && edgesVanished.isEmpty()
                && counts.isEmpty();
    }

    private static Set<Ref> without(Set<Ref> all, Set<Ref> known) {
        var rest = new LinkedHashSet<>(all);
        rest.removeAll(known);
        return Collections.unmodifiableSet(rest);
    }

    private static List<Edge> edges(Topology of, Topology other) {
        var known = new HashSet<Tie>();
        other.graph().edgeSet().forEach(edge -> known.add(Tie.of(edge)));
        return of.graph().edgeSet().stream().filter(edge -> !known.contains(Tie.of(edge))).toList();
    }

    private static List<Count> counts(Topology before, Topology after) {
        return before.kernel().keys().values().stream()
                .flatMap(
                        key ->
                                after.kernel().key(key.serial()).stream()
                                        .map(now -> count(key, now)))
                .filter(count -> count.before() != count.after())
                .toList();
    }

    private static Count count(Key before, Key after) {
        return new Count(before.serial(), before.refs(), after.refs());
    }
}
