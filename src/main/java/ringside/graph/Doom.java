package ringside.graph;

import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What would be destroyed if something let go: the references that go first, then layer by layer
/// the keys whose last reference went with them, and the keys that lose a holder but survive.
///
/// Its law: it foretells exactly what the step then destroys. A key with references that nobody can
/// name survives.
public record Doom(List<Edge> dropped, List<List<Serial>> layers, List<Survivor> survivors) {
    /// A key that loses the edges `lost` and stays, because of the edges `keptBy` and of `others`
    /// references without a name.
    public record Survivor(Serial key, List<Edge> lost, List<Edge> keptBy, int others) {}

    /// All that would be destroyed, in order.
    public List<Serial> destroyed() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /// If a process ended: its threads' credentials go, and the files that it alone holds open.
    public static Doom ifExits(Topology topology, int pid) {
        return ifDropped(topology, new Farewell(topology).ofProcess(pid));
    }

    /// If a thread, a slot, a link, a file or a key's own links went; a process goes as by
    /// [#ifExits].
    public static Doom ifGone(Topology topology, Ref ref) {
        return ifDropped(topology, new Farewell(topology).of(ref));
    }

    /// If a ring were revoked. The kernel drops its links at once, the man page has them wait for
    /// the collector.
    public static Doom ifRevoked(Topology topology, Serial ring) {
        var key = topology.kernel().key(ring);
        var atOnce =
                topology.kernel().semantics().follows(Divergence.REVOKE_DROPS_LINKS_AT_ONCE)
                        && key.filter(known -> !known.has(Flag.REVOKED)).isPresent();
        var links =
                topology.held(new Ref.OfKey(ring)).stream()
                        .filter(edge -> edge.kind() == Edge.Kind.LINKS)
                        .toList();
        return ifDropped(topology, atOnce ? links : List.of());
    }

    /// If these references went, for whatever reason.
    public static Doom ifDropped(Topology topology, Collection<Edge> edges) {
        var lost = new HashMap<Serial, List<Edge>>();
        var dropped = edges.stream().filter(edge -> edge.kind().counted()).toList();
        var layers = new ArrayList<List<Serial>>();
        var dead = new LinkedHashSet<Serial>();
        var wave = dropped;
        while (!wave.isEmpty()) {
            var layer = fallen(topology, wave, lost);
            dead.addAll(layer);
            if (!layer.isEmpty()) layers.add(layer);
            wave = layer.stream().flatMap(key -> links(topology, key).stream()).toList();
        }
        return new Doom(dropped, layers, survivors(topology, lost, dead));
    }

    private static List<Edge> links(Topology topology, Serial ring) {
        return topology.held(new Ref.OfKey(ring));
    }

    /// The keys that lose their last reference with this wave, in the order in which they do.
    private static List<Serial> fallen(
            Topology topology, List<Edge> wave, Map<Serial, List<Edge>> lost) {
        var fallen = new ArrayList<Serial>();
        for (var edge : wave) {
            if (!(edge.to() instanceof Ref.OfKey(var key))) continue;
            var gone = lost.computeIfAbsent(key, _ -> new ArrayList<>());
            gone.add(edge);
            if (gone.size() == refs(topology, key)) fallen.add(key);
        }
        return fallen;
    }

    private static List<Survivor> survivors(
            Topology topology, Map<Serial, List<Edge>> lost, Set<Serial> dead) {
        return lost.keySet().stream()
                .filter(key -> !dead.contains(key))
                .sorted()
                .map(key -> survivor(topology, key, lost.getOrDefault(key, List.of())))
                .toList();
    }

    private static Survivor survivor(Topology topology, Serial key, List<Edge> lost) {
        var named = topology.references(key);
        var kept = named.stream().filter(edge -> !lost.contains(edge)).toList();
        return new Survivor(key, List.copyOf(lost), kept, refs(topology, key) - named.size());
    }

    private static int refs(Topology topology, Serial key) {
        return topology.kernel().key(key).map(known -> known.refs()).orElse(0);
    }
}
