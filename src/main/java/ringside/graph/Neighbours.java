package ringside.graph;

import java.util.HashSet;
import java.util.Set;

/// A thing with everything that is one reference away: who holds it and what it holds, through the
/// threads and slots in between.
///
/// Law: it lights whole things; a reference is lit when both of its ends are.
public record Neighbours(Topology topology, Set<Ref> things) {
    /// The neighbourhood of one thing; empty when it does not exist.
    public static Neighbours of(Topology topology, Ref centre) {
        var found = new HashSet<Ref>();
        if (!(centre instanceof Ref.OfLink(var ring, var key))) {
            if (topology.has(centre)) spread(topology, owner(topology, centre), found);
        } else {
            found.add(new Ref.OfKey(ring));
            found.add(new Ref.OfKey(key));
        }
        return new Neighbours(topology, found);
    }

    private static void spread(Topology topology, Ref centre, Set<Ref> found) {
        found.add(centre);
        for (var part : parts(topology, centre)) {
            found.add(part);
            for (var edge : topology.held(part)) found.add(edge.to());
            for (var edge : topology.holders(part)) found.add(owner(topology, edge.from()));
        }
    }

    /// A process with its threads and their slots; any other thing alone.
    private static Set<Ref> parts(Topology topology, Ref whole) {
        var parts = new HashSet<Ref>(Set.of(whole));
        if (!(whole instanceof Ref.OfKey))
            for (var edge : topology.held(whole))
                if (edge.kind() == Edge.Kind.PART) parts.addAll(parts(topology, edge.to()));
        return parts;
    }

    /// The process that a slot or a thread belongs to; the thing itself where there is none.
    private static Ref owner(Topology topology, Ref part) {
        return topology.holders(part).stream()
                .filter(edge -> edge.kind() == Edge.Kind.PART)
                .findFirst()
                .map(edge -> owner(topology, edge.from()))
                .orElse(part);
    }

    /// Everything that steps back when only `lit` matters, with the references that have an end
    /// outside of it.
    public static Set<Ref> others(Topology topology, Set<Ref> lit) {
        var others = new HashSet<Ref>();
        for (var ref : topology.things())
            if (!lit.contains(owner(topology, ref)) && !lit.contains(ref)) others.add(ref);
        for (var edge : topology.graph().edgeSet())
            if (isReference(edge.address())
                    && (others.contains(edge.from()) || others.contains(edge.to())))
                others.add(edge.address());
        return others;
    }

    private static boolean isReference(Ref address) {
        return address instanceof Ref.OfSlot || address instanceof Ref.OfLink;
    }
}
