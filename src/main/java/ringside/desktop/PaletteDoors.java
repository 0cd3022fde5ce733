package ringside.desktop;

import ringside.desktop.action.Action;
import ringside.desktop.action.WhyNot;
import ringside.desktop.keep.Recent;
import ringside.desktop.palette.Doors;
import ringside.desktop.session.Session;
import ringside.graph.Ref;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the palette of this window leads to.
record PaletteDoors(Session session, Desk desk, Frame frame, Recent recent) implements Doors {
    @Override
    public Optional<WhyNot> hindrance(Action action) {
        return desk.hindrance(action);
    }

    /// An answer appears where the bar says who acts.
    @Override
    public void invoke(Action action) {
        desk.invoke(action, frame.lookup("#actor"));
    }

    @Override
    public void perform(String line) {
        frame.console().run(line);
    }

    @Override
    public Map<Ref, String> titles() {
        return frame.graph().displayList().titles();
    }

    @Override
    public void go(Ref thing) {
        if (frame.views().shown().get() == Views.Face.GRAPH) frame.graph().lens().jump(thing);
        else session.select(Optional.of(thing));
    }

    @Override
    public void lesson(String name) {
        Opening.lesson(session, name);
    }

    @Override
    public List<Path> files() {
        return recent.files();
    }

    @Override
    public void open(Path file) {
        session.open(file);
    }
}
