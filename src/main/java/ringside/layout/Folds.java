package ringside.layout;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Kernel;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/// What is folded at one moment: each fold by the member that stands for it, and who is hidden.
///
/// Law: what is folded stays folded from step to step, also when it shrinks, as long as two are
/// left and nobody unfolds it; and it stays where it stands, whoever of it ends.
record Folds(PMap<Ref, Fold> byFront, Set<Ref> hidden) {
    /// More boxes than this are a crowd.
    private static final int CROWD = 60;

    static Folds of(Topology topology, Places yesterday, Folding folding) {
        PMap<Ref, Fold> folds = HashTreePMap.empty();
        var hidden = new HashSet<Ref>();
        if (folding.isOpen()) return new Folds(folds, hidden);
        var before = new HashSet<Fold.Bundle>();
        yesterday.folds().values().forEach(fold -> before.add(fold.bundle()));
        var kernel = topology.kernel();
        var crowded = folding.rest() == Folding.Rest.SHUT || isCrowd(kernel);
        for (var fold : Bundles.of(topology)) {
            var rest =
                    folding.rest() != Folding.Rest.OPEN
                            && (before.contains(fold.bundle()) || (crowded && fold.isLarge()));
            if (!folding.choice(fold.bundle()).orElse(rest)) continue;
            folds = folds.plus(fold.front(), fold);
            hidden.addAll(fold.members().minus(fold.front()));
        }
        return new Folds(folds, hidden);
    }

    static boolean isCrowd(Kernel kernel) {
        return kernel.processes().size() + kernel.keys().size() > CROWD;
    }

    /// Yesterday's places in which those who stand for a fold today have the place of those who did
    /// yesterday.
    Places inherit(Places yesterday) {
        var boxes = yesterday.boxes();
        var hangs = yesterday.hangs();
        var today = new HashMap<Fold.Bundle, Fold>();
        byFront.values().forEach(fold -> today.put(fold.bundle(), fold));
        for (var old : yesterday.folds().values()) {
            var box = boxes.get(old.front());
            var fold = today.get(old.bundle());
            if (box == null
                    || fold == null
                    || byFront.containsKey(old.front())
                    || boxes.containsKey(fold.front())
                    || Collections.disjoint(old.members(), fold.members())) continue;
            boxes = boxes.minus(old.front()).plus(fold.front(), box);
            var ring = hangs.get(old.front());
            if (ring != null) hangs = hangs.minus(old.front()).plus(fold.front(), ring);
        }
        return new Places(boxes, hangs, yesterday.bands(), yesterday.ghosts(), yesterday.folds());
    }
}
