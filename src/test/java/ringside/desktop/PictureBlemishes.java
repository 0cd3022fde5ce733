package ringside.desktop;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import ringside.desktop.canvas.GraphView;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a person would find wrong with the words that are painted in a graph: they lie over each
/// other or under a control, or the window does not show them though it shows everything.
final class PictureBlemishes {
    private static final Set<String> CONTROLS = Set.of("minimap", "zoom-bar");

    private final GraphView view;
    private final List<Mark.Words> words;
    private final List<String> found = new ArrayList<>();

    private PictureBlemishes(GraphView view) {
        this.view = view;
        var scale = view.camera().now().scale();
        words =
                view.displayList().marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .filter(mark -> mark.shows(scale))
                        .map(mark -> ((Mark.Words) mark).at(scale))
                        .toList();
    }

    /// A sentence for each, none for a picture in which all is well.
    static List<String> of(GraphView view) {
        var all = new PictureBlemishes(view);
        for (var i = 0; i < all.words.size(); i++)
            for (var j = i + 1; j < all.words.size(); j++)
                all.overlap(all.words.get(i), all.words.get(j));
        all.words.forEach(all::cut);
        all.words.forEach(all::covered);
        return all.found;
    }

    private void overlap(Mark.Words below, Mark.Words above) {
        if (!below.text().equals(above.text()) && ink(below).intersects(ink(above)))
            found.add("“" + below.text() + "” lies under “" + above.text() + "”");
    }

    private void cut(Mark.Words it) {
        if (!view.getLayoutBounds().contains(ink(it))) found.add("“" + it.text() + "” is cut off");
    }

    private void covered(Mark.Words it) {
        for (var control : view.getChildrenUnmodifiable())
            if (control.isVisible()
                    && control.getStyleClass().stream().anyMatch(CONTROLS::contains)
                    && control.getBoundsInParent().intersects(ink(it)))
                found.add("“" + it.text() + "” lies under " + control.getStyleClass());
    }

    /// From the top of a capital to the baseline, in pixels of the view.
    private Bounds ink(Mark.Words it) {
        var camera = view.camera().now();
        var high = it.size() * camera.scale();
        return new BoundingBox(
                camera.screenX(it.left()) + 1,
                camera.screenY(it.baseline()) - 0.7 * high,
                Math.max(0, it.width() * camera.scale() - 2),
                0.7 * high);
    }
}
