package ringside.desktop;

import ringside.desktop.action.Action;
import ringside.desktop.keep.Recent;
import ringside.desktop.palette.Palette;
import ringside.desktop.session.Session;

import java.util.Arrays;

/// What the keys reach from everywhere in a frame: the palette, the list of keys, and the walk from
/// region to region.
final class Overlays {
    private Overlays() {}

    static void appoint(Desk desk, Session session, Frame frame, Recent recent) {
        Objections.raise(desk, session, frame.views());
        var palette = new Palette(session, new PaletteDoors(session, desk, frame, recent));
        var help = new HelpCard(action -> exists(action, desk));
        var regions = new Regions(frame::regions);
        desk.when(Action.PALETTE, () -> palette.toggle(frame))
                .when(Action.HELP, () -> help.toggle(frame))
                .when(Action.REGION, regions::next)
                .when(Action.REGION_BACK, regions::previous);
    }

    /// Whether anybody does it; a face of the story may not be there.
    private static boolean exists(Action action, Desk desk) {
        var face = Arrays.stream(Views.Face.values()).anyMatch(any -> any.action() == action);
        return desk.knows(action) && !(face && desk.hindrance(action).isPresent());
    }
}
