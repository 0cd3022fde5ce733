package ringside.desktop;

import javafx.scene.Scene;

import ringside.desktop.action.Action;
import ringside.desktop.control.Keyboard;
import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Recent;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Theme;
import ringside.desktop.timeline.Player;
import ringside.state.Semantics;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The window without its stage: the frame, and who does which action. Tests open it like the
/// program does.
final class MainWindow {
    private final Session session;
    private final Desk desk;
    private final Player player;
    private final Frame frame;
    private final Picker picker;
    private final Recent recent;

    MainWindow(Session session, Picker picker, Folders folders) {
        this.session = session;
        this.picker = picker;
        recent = new Recent(folders.recent());
        session.file().subscribe(file -> file.ifPresent(this::remember));
        desk = new Desk(session);
        player = new Player(session);
        frame = new Frame(session, player, desk);
        steps();
        files();
        look();
        for (var face : Views.Face.values())
            desk.when(face.action(), () -> frame.views().show(face));
    }

    Frame frame() {
        return frame;
    }

    Desk desk() {
        return desk;
    }

    private void remember(Path file) {
        Thread.startVirtualThread(() -> recent.add(file));
    }

    /// Colours for the scene now and whenever the shade changes, and the keys.
    void dress(Scene scene) {
        session.shade().subscribe(shade -> Theme.dress(scene, shade));
        Keyboard.install(scene, desk);
        Drop.install(scene, frame, session);
    }

    private void steps() {
        still(Action.UNDO, Session::undo);
        still(Action.REDO, Session::redo);
        still(Action.FIRST, Session::first);
        still(Action.PREVIOUS, Session::undo);
        still(Action.NEXT, Session::redo);
        still(Action.LAST, Session::last);
        desk.when(Action.PLAY, player::toggle);
        still(Action.RUN_HELPER, Upcall::run);
        still(Action.SEMANTICS, this::otherSemantics);
    }

    /// What a person does by hand ends playing.
    private void still(Action action, Consumer<Session> deed) {
        desk.when(
                action,
                () -> {
                    player.stop();
                    deed.accept(session);
                });
    }

    private void otherSemantics(Session shown) {
        var now = shown.view().get().kernel().semantics();
        shown.setSemantics(now.equals(Semantics.LINUX) ? Semantics.MAN_PAGES : Semantics.LINUX);
    }

    private void files() {
        desk.when(Action.OPEN, () -> filing().open())
                .when(
                        Action.RECENT,
                        () -> RecentCard.show(frame.lookup("#menu-more"), recent, session::open))
                .when(Action.LESSONS, this::lessons)
                .when(Action.SAVE, () -> filing().save())
                .when(Action.SAVE_AS, () -> filing().saveAs())
                .when(Action.EXPORT, () -> filing().export());
    }

    private void lessons() {
        player.stop();
        LessonCard.show(frame.lookup("#menu-more"), lesson -> Opening.lesson(session, lesson));
    }

    private Filing filing() {
        return new Filing(session, picker, frame.getScene().getWindow());
    }

    private void look() {
        var camera = frame.graph().camera();
        desk.when(Action.FIT, camera::fit)
                .when(Action.ACTUAL_SIZE, camera::actual)
                .when(Action.LARGER, camera::nearer)
                .when(Action.SMALLER, camera::farther)
                .when(Action.THEME, () -> session.setShade(session.shade().get().other()))
                .when(Action.MOTION, () -> session.setReducedMotion(!session.reducedMotion().get()))
                .when(Action.HELP, () -> HelpCard.show(frame.lookup("#do-help")));
    }
}
