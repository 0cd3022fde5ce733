package ringside.layout;

import ringside.graph.Ref;

/// How much room in the first lane stays empty because nothing ever moves up.
///
/// It sets the height of the whole picture; the other lanes follow it. A picture as if nobody had
/// ever looked has no gaps there.
public final class Gaps {
    /// Fewer rows than this are no trouble.
    private static final int FEW = 6;

    private Gaps() {}

    /// Whether placing everything anew would make the picture so much shorter (by a third, and by
    /// more than a few rows) that a person may want it.
    public static boolean many(Places places) {
        var needed = 0;
        var extent = 0;
        for (var entry : places.boxes().entrySet()) {
            if (!(entry.getKey() instanceof Ref.OfProcess)) continue;
            var span = Rows.span(entry.getValue());
            needed += span;
            extent = Math.max(extent, Rows.of(entry.getValue()) + span);
        }
        return extent - needed > FEW && 2 * extent > 3 * needed;
    }
}
