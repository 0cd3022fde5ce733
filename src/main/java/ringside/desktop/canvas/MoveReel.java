package ringside.desktop.canvas;

import org.pcollections.PMap;

import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Sketch;

/// The same moment on its way from one arrangement to another. What is selected stays where it is
/// on the screen: the rest moves past it.
record MoveReel(View view, Places from, Places to, Emphasis emphasis) {
    /// More things than this are not moved but shown at once.
    static final int MOST = 2_000;

    /// How long it takes.
    static final double MILLIS = 600;

    /// Where the boxes come from when the camera already stands as it will in the end.
    static MoveReel of(View view, Places from, Places to, Emphasis emphasis) {
        var lead = emphasis.selection().stream().filter(to.boxes()::containsKey).findFirst();
        var shifted =
                lead.flatMap(
                                ref ->
                                        from.at(ref)
                                                .map(
                                                        was ->
                                                                shift(
                                                                        from,
                                                                        was,
                                                                        to.at(ref).orElse(was))))
                        .orElse(from);
        return new MoveReel(view, shifted, to, emphasis);
    }

    private static Places shift(Places places, Box was, Box is) {
        var boxes = places.boxes();
        for (var entry : places.boxes().entrySet())
            boxes =
                    boxes.plus(
                            entry.getKey(),
                            entry.getValue().moved(is.x() - was.x(), is.y() - was.y()));
        return places.withBoxes(boxes);
    }

    /// The picture after so many milliseconds.
    DisplayList at(double millis) {
        var left = 1 - Math.clamp(millis / MILLIS, 0, 1);
        PMap<Ref, Box> boxes = to.boxes();
        for (var entry : to.boxes().entrySet()) {
            var was = from.boxes().get(entry.getKey());
            var is = entry.getValue();
            if (was != null)
                boxes =
                        boxes.plus(
                                entry.getKey(),
                                is.moved(
                                        left * left * (was.x() - is.x()),
                                        left * left * (was.y() - is.y())));
        }
        return Sketch.draw(view.topology(), to.withBoxes(boxes), emphasis);
    }
}
