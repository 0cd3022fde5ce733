package ringside.picture;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Fold;
import ringside.layout.Places;
import ringside.state.Kernel;

import java.util.Optional;

/// What every part of a sketch asks: the state, where things stand, and how they are pointed at.
///
/// @param dim how much stays of what steps back
record Scene(Topology topology, Places places, Emphasis emphasis, double dim) {
    private static final double DIM = 0.25;

    Scene(Topology topology, Places places, Emphasis emphasis) {
        this(topology, places, emphasis, DIM);
    }

    Kernel kernel() {
        return topology.kernel();
    }

    Optional<Box> at(Ref ref) {
        return places.at(ref);
    }

    /// Opacity of something at this moment.
    double opacity(Ref ref) {
        var motion = emphasis.motion().opacity(ref);
        return emphasis.dimmed().contains(ref) ? motion * dim : motion;
    }

    Tag tag(Ref ref) {
        return Tag.of(ref).faded(opacity(ref));
    }

    /// What a thing stands for besides itself.
    Optional<Fold> fold(Ref ref) {
        return Optional.ofNullable(places.folds().get(ref));
    }

    boolean doomed(Ref ref) {
        return emphasis.doomed().contains(ref);
    }

    boolean selected(Ref ref) {
        return emphasis.selection().contains(ref);
    }

    /// `uid 1000`, or the user's name where it is known.
    String user(int uid) {
        var name = emphasis.names().get(uid);
        return name == null ? "uid " + Integer.toUnsignedString(uid) : name;
    }
}
