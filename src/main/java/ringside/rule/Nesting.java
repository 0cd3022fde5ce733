package ringside.rule;

import ringside.state.Serial;

/// How deep rings are nested in each other, as the man page counts when it refuses a link. The
/// kernel's own registers do not count: nobody nests anything in them.
final class Nesting {
    private Nesting() {}

    /// How many links the longest chain of rings would have that leads through this link.
    static int with(Draft draft, Serial ring, Serial key) {
        return above(draft, ring) + 1 + below(draft, key);
    }

    private static int below(Draft draft, Serial ring) {
        var deepest = 0;
        for (var link : draft.key(ring).links().rings())
            deepest = Math.max(deepest, 1 + below(draft, link.key()));
        return deepest;
    }

    private static int above(Draft draft, Serial ring) {
        var label = draft.key(ring).label();
        var highest = 0;
        for (var key : draft.keys().rings()) {
            if (key.isNamed() && key.links().at(label).filter(ring::equals).isPresent())
                highest = Math.max(highest, 1 + above(draft, key.serial()));
        }
        return highest;
    }
}
