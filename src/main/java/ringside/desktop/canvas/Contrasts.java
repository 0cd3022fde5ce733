package ringside.desktop.canvas;

import ringside.desktop.session.Companion;
import ringside.desktop.session.Sight;
import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.Contrasted;
import ringside.picture.Drawn;
import ringside.picture.Mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What differs between a picture and the one beside it, as marks.
final class Contrasts {
    private Contrasts() {}

    /// Nothing where there is one picture only.
    ///
    /// @param drawn the picture
    static List<Mark> of(Sight session, Drawn drawn, Places here) {
        return session.companion()
                .get()
                .map(
                        beside ->
                                Contrasted.over(
                                        drawn,
                                        here,
                                        beside.view().places(),
                                        standings(beside),
                                        session.selection().get()))
                .orElseGet(List::of);
    }

    /// What a camera must show to show all, of the picture beside as well.
    static Box world(Sight session, Places here) {
        return Camera.around(
                session.companion()
                        .get()
                        .map(beside -> here.bounds().union(beside.view().places().bounds()))
                        .orElseGet(here::bounds));
    }

    private static Map<Ref, Standing> standings(Companion beside) {
        var standings = new LinkedHashMap<Ref, Standing>();
        beside.unlikes().forEach(unlike -> standings.put(unlike.ref(), unlike.kind()));
        return standings;
    }
}
