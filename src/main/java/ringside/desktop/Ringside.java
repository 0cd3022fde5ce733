package ringside.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Journal;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Memory;
import ringside.desktop.theme.Theme;
import ringside.rule.Model;
import ringside.words.Words;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The window as an application: one session, one worker for everything slow, one stage.
///
/// The story is read while the toolkit starts. What the window remembers is read before it opens
/// and written when it closes.
public final class Ringside extends Application {
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("ringside-worker").unstarted(task));
    private final Folders folders = Folders.ofUser();
    private final Memory memory = Memory.ofUser();
    private final Session session = new Session(Model.INSTANCE, worker, Platform::runLater);

    @Override
    public void init() {
        var arguments = getParameters().getRaw();
        session.keep(new Journal(folders.autosave(), own(), this::unkept));
        if (arguments.isEmpty()) Opening.show(session);
        else Opening.named(session, arguments.getFirst());
    }

    @Override
    public void start(Stage stage) {
        var look = memory.read();
        session.setShade(look.shade());
        session.setReducedMotion(look.reducedMotion());
        Theme.loadFonts();
        var window = new MainWindow(session, Picker.of(stage), folders);
        var screen = Screen.getPrimary().getVisualBounds();
        var scene =
                new Scene(
                        window.frame(),
                        Math.min(look.width(), screen.getWidth()),
                        Math.min(look.height(), screen.getHeight()));
        window.dress(scene);
        stage.setTitle("Ringside");
        stage.setMinWidth(720);
        stage.setMinHeight(540);
        stage.setScene(scene);
        stage.titleProperty()
                .bind(
                        session.title()
                                .map(
                                        title ->
                                                title.isEmpty()
                                                        ? "Ringside"
                                                        : title + " – Ringside"));
        stage.setOnHiding(_ -> remember(scene));
        FirstFrame.announce(stage);
        stage.show();
        window.frame().recovery().offer(folders.autosave());
    }

    /// A name that no other window has, also not one of another machine that shares the folder.
    private static String own() {
        return ProcessHandle.current().pid() + "-" + System.currentTimeMillis();
    }

    private void unkept(String reason) {
        Platform.runLater(() -> session.say(Notice.error(Words.say("settings.unkept", reason))));
    }

    private void remember(Scene scene) {
        memory.write(
                new Memory.Look(
                        scene.getWidth(),
                        scene.getHeight(),
                        session.shade().get(),
                        session.reducedMotion().get()));
    }

    @Override
    public void stop() {
        worker.shutdownNow();
    }
}
