package ringside.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;

import ringside.desktop.action.Action;
import ringside.desktop.console.Keep;
import ringside.desktop.control.Keyboard;
import ringside.desktop.keep.ClassBook;
import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Recent;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Script;
import ringside.desktop.theme.TextSize;
import ringside.desktop.theme.Theme;
import ringside.desktop.timeline.Player;
import ringside.state.Semantics;
import ringside.words.Tongue;
import ringside.words.Words;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The window without its stage: the frame, and who does which action. Tests open it like the
/// program does.
///
/// Another language or size of text makes a new frame over the same session, in the same scene: so
/// no label can be forgotten. What a person arranged is taken over from the former frame.
final class MainWindow implements SettingsForm.Window {
    private final Session session;
    private final Desk desk;
    private final Picker picker;
    private final Recent recent;
    private final ClassBook book;
    private final Folders folders;
    private final Presenting presenting;
    private Optional<Scene> dressed = Optional.empty();
    private Consumer<String> called = _ -> {};
    private Player player;
    private Frame frame;

    MainWindow(Session session, Picker picker, Folders folders) {
        this.session = session;
        this.picker = picker;
        this.folders = folders;
        recent = new Recent(folders.recent());
        book = new ClassBook(folders.lessons());
        desk = new Desk(session);
        presenting = new Presenting(session);
        player = new Player(session);
        frame = new Frame(session, player, desk);
        frame.console().keep(Keep.in(folders.typed()));
        appoint();
    }

    private void appoint() {
        steps();
        files();
        new Looks(session, frame, desk).appoint();
        Finding.appoint(desk, session, () -> frame.getScene().getWindow());
        words();
        console();
        new Pupil(session, book);
        presenting.appoint(desk, frame, this::hush);
        Overlays.appoint(desk, session, frame, recent);
        session.file().subscribe(file -> file.ifPresent(this::remember));
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
        dressed = Optional.of(scene);
        Keyboard.install(scene, this::struck);
        follow(scene);
    }

    /// Nobody waits for a film.
    private void struck(Action action, Node near) {
        frame.graph().projector().before(action);
        desk.invoke(action, near);
    }

    private void hush() {
        player.stop();
        frame.graph().projector().finish();
    }

    /// Presentations of this window.
    Presenting presenting() {
        return presenting;
    }

    /// Tells what the stage is called: the story's title and the program's.
    void titled(Consumer<String> stage) {
        called = stage;
        call();
    }

    private void call() {
        session.title()
                .subscribe(
                        title ->
                                called.accept(
                                        title.isEmpty() ? "Ringside" : title + " – Ringside"));
    }

    private void follow(Scene scene) {
        Drop.install(scene, frame, session);
        session.shade().subscribe(shade -> Theme.dress(scene, shade));
    }

    /// Everything in this language from now on.
    @Override
    public void speak(Tongue tongue) {
        Words.speak(tongue);
        Locale.setDefault(tongue.locale());
        renew();
        if (!Script.readable(tongue)) session.say(Notice.info(Words.say("settings.no-font")));
    }

    /// All words at this size from now on, in percent of the usual one.
    @Override
    public void size(int percent) {
        if (percent == TextSize.percent()) return;
        TextSize.choose(percent);
        renew();
    }

    private void renew() {
        presenting.end();
        var former = frame;
        player.stop();
        session.hush();
        session.renew();
        player = new Player(session);
        frame = new Frame(session, player, desk);
        appoint();
        dressed.ifPresent(scene -> scene.setRoot(frame));
        dressed.ifPresent(this::follow);
        call();
        frame.takeAfter(former);
        session.reword();
    }

    private void steps() {
        still(Action.UNDO, MainWindow::undo);
        still(Action.REDO, MainWindow::redo);
        still(Action.FIRST, Session::first);
        still(Action.LAST, Session::last);
        desk.when(Action.PLAY, () -> player.toggle())
                .when(Action.PREVIOUS, () -> player.backward())
                .when(Action.NEXT, () -> player.forward())
                .when(Action.SLOWER, () -> player.slower())
                .when(Action.FASTER, () -> player.faster())
                .when(Action.INSIDE, () -> player.inside())
                .when(Action.BOOKMARK, session::bookmark)
                .when(
                        Action.BOOKMARKS,
                        () -> BookmarkCard.show(frame.lookup("#do-bookmark"), session));
        still(Action.RUN_HELPER, Upcall::run);
        still(Action.SEMANTICS, this::otherSemantics);
    }

    /// What a person does by hand ends playing.
    private static void undo(Session session) {
        if (session.view().get().timeline().canUndo()) session.undo();
        else session.say(Notice.info(Words.say("bar.no-undo")));
    }

    private static void redo(Session session) {
        if (session.view().get().timeline().canRedo()) session.redo();
        else session.say(Notice.info(Words.say("bar.no-redo")));
    }

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
                .when(Action.LESSON, this::lesson)
                .when(Action.SAVE, () -> filing().save())
                .when(Action.SAVE_AS, () -> filing().saveAs())
                .when(Action.EXPORT, () -> filing().export())
                .when(Action.SETTINGS, this::settings);
    }

    private void words() {
        desk.when(Action.LANGUAGE, () -> LanguageMenu.show(frame.lookup("#menu-more"), this::speak))
                .when(Action.LARGER_TEXT, () -> size(TextSize.next(1)))
                .when(Action.SMALLER_TEXT, () -> size(TextSize.next(-1)))
                .when(Action.NORMAL_TEXT, () -> size(TextSize.USUAL));
    }

    private void settings() {
        SettingsDialog.show(frame.getScene().getWindow(), session, this, folders);
    }

    private void console() {
        desk.when(Action.CONSOLE, () -> frame.console().type())
                .when(Action.COPY_TRANSCRIPT, () -> frame.console().copy())
                .when(Action.PAYLOADS, () -> frame.console().payloads());
    }

    private void lessons() {
        player.stop();
        LessonCard.show(
                frame.lookup("#menu-more"), book, lesson -> Opening.lesson(session, lesson));
    }

    /// The lesson's words come and go; where there is no lesson one is chosen.
    private void lesson() {
        var tuition = session.tuition();
        if (tuition.lecture().get().speaks()) tuition.attend(!tuition.attended().get());
        else lessons();
    }

    private Filing filing() {
        return new Filing(session, picker, frame.getScene().getWindow());
    }
}
