package ringside.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Journal;
import ringside.desktop.present.Screens;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Memory;
import ringside.desktop.theme.TextSize;
import ringside.desktop.theme.Theme;
import ringside.rule.Model;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.Locale;
import java.util.Optional;
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
    private final Memory memory = new Memory(folders.settings());
    private final Session session =
            new Session(Model.INSTANCE, worker, Thread::startVirtualThread, Platform::runLater);

    private final Tongue machines = Tongue.of(Locale.getDefault(Locale.Category.DISPLAY));
    private Memory.Look look = Memory.Look.FIRST;

    @Override
    public void init() {
        look = memory.read();
        Words.speak(look.tongue().orElse(machines));
        Locale.setDefault(Words.spoken().locale());
        TextSize.choose(look.text());
        session.keep(new Journal(folders.autosave(), own(), this::unkept));
        var arguments = getParameters().getRaw();
        if (arguments.isEmpty()) Opening.show(session);
        else Opening.named(session, arguments.getFirst());
    }

    @Override
    public void start(Stage stage) {
        session.setShade(look.shade());
        session.setHabits(look.habits());
        session.setReducedMotion(look.reducedMotion().orElseGet(Ringside::still));
        Theme.loadFonts();
        var window = new MainWindow(session, Picker.of(stage), folders);
        var screen = Screen.getPrimary().getVisualBounds();
        var scene =
                new Scene(
                        window.frame(),
                        Math.min(look.width(), screen.getWidth()),
                        Math.min(look.height(), screen.getHeight()));
        window.dress(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(540);
        stage.setScene(scene);
        window.titled(stage::setTitle);
        window.presenting().screens(Screens.real());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
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
                        stated(look.reducedMotion(), session.reducedMotion().get(), still()),
                        stated(look.tongue(), Words.spoken(), machines),
                        TextSize.percent(),
                        session.habits().get()));
    }

    /// What a person wished: whatever was wished before, or is not as the machine has it.
    private static <T> Optional<T> stated(Optional<T> before, T now, T machine) {
        return before.isPresent() || !now.equals(machine) ? Optional.of(now) : Optional.empty();
    }

    /// Whether the desktop asks for no animation.
    private static boolean still() {
        return Platform.getPreferences().isReducedMotion();
    }

    @Override
    public void stop() {
        worker.shutdownNow();
    }
}
