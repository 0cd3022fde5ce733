package ringside.desktop.canvas;

import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Bundles;
import ringside.layout.Places;
import ringside.picture.FoldHandle;
import ringside.picture.Mark;

import java.util.List;
import java.util.Optional;

/// The triangle of one thing that is folded or could be, as a hand meets it.
record FoldGrip(Box box, boolean folded) {
    /// Nothing smaller than this is hit well, in screen pixels.
    static final double REACH = 12;

    /// Of a thing that is drawn; nothing where nothing is worth folding.
    static Optional<FoldGrip> of(View view, Places places, Ref ref) {
        var around =
                Bundles.around(view.topology(), ref)
                        .filter(fold -> fold.isLarge() || view.places().isFolded(fold.bundle()));
        if (around.isEmpty()) return Optional.empty();
        var folded = view.places().isFolded(around.get().bundle());
        return places.at(folded ? around.get().front() : ref).map(box -> new FoldGrip(box, folded));
    }

    /// Whether a point of the screen is on it.
    boolean isAt(Viewport view, double screenX, double screenY) {
        var middle = FoldHandle.on(box);
        var away =
                Math.hypot(view.screenX(middle.x()) - screenX, view.screenY(middle.y()) - screenY);
        return away <= Math.max(REACH, FoldHandle.RADIUS * view.scale());
    }

    /// What shows it while the pointer is on a thing; what is folded shows its own.
    static List<Mark> marks(Optional<View> view, Places places, Optional<Ref> pointed) {
        return pointed.flatMap(ref -> view.flatMap(shown -> of(shown, places, ref)))
                .filter(grip -> !grip.folded)
                .map(grip -> FoldHandle.marks(grip.box, false))
                .orElse(List.of());
    }
}
