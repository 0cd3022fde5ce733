package ringside.picture;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.ArrayList;
import java.util.Optional;

/// What steps back while something else is shown, and how large that something is.
public final class Limelight {
    private Limelight() {}

    /// Everything but this; nothing where this is nothing.
    static PSet<Ref> rest(View view, PSet<Ref> touched) {
        if (touched.isEmpty()) return HashTreePSet.empty();
        var rest = new ArrayList<Ref>();
        for (var ref : view.places().boxes().keySet()) if (!touched.contains(ref)) rest.add(ref);
        for (var edge : view.topology().graph().edgeSet())
            if (edge.kind().counted() && !touched.contains(edge.address()))
                rest.add(edge.address());
        return HashTreePSet.from(rest);
    }

    /// The box around what is touched, by the places of two moments.
    static Optional<Box> around(PSet<Ref> touched, View before, View after) {
        return touched.stream()
                .flatMap(ref -> after.places().at(ref).or(() -> before.places().at(ref)).stream())
                .reduce(Box::union);
    }
}
