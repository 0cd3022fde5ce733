package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;

/// Where things are on their way: how opaque (1 when not named), how much of a reference is drawn
/// from its holder on (1 when not named), and counts shown instead of the kernel's.
public record Motion(
        PMap<Ref, Double> opacity, PMap<Ref, Double> drawn, PMap<Ref, Integer> counts) {
    public static final Motion STILL =
            new Motion(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public double opacity(Ref ref) {
        return opacity.getOrDefault(ref, 1.0);
    }

    public double drawn(Ref ref) {
        return drawn.getOrDefault(ref, 1.0);
    }
}
