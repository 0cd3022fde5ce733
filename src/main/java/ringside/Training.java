package ringside;

import javafx.application.Platform;
import javafx.stage.Window;

import ringside.cli.Commands;
import ringside.desktop.Start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Uses the program as people do, so that the build can keep what the JVM learns by it: once for
/// the command line, once for the window. The build of the image runs it, a person never does.
///
/// Law: a command line that does not end as expected fails the build.
final class Training {
    private static final String RECORDING = "/ringside/recordings/su-login-alice.strace";
    private static final long LOOKING = 1_500;

    private Training() {}

    /// Does one of the two.
    ///
    /// @param arguments `window`, or a list of command lines and a scratch folder
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var _ = Class.forName("ringside.Main");
        if (arguments[0].equals("window")) window();
        else commands(Path.of(arguments[0]), Path.of(arguments[1]));
        System.exit(0);
    }

    private static void commands(Path list, Path folder) throws IOException {
        var recording = folder.resolve("recording.strace");
        try (var in = Training.class.getResourceAsStream(RECORDING)) {
            Files.write(recording, Objects.requireNonNull(in, RECORDING).readAllBytes());
        }
        for (var line : Files.readAllLines(list))
            if (!line.isBlank() && !line.startsWith("#"))
                perform(
                        line.replace("{out}", folder.toString())
                                .replace("{recording}", recording.toString()));
    }

    private static void perform(String line) {
        var words = List.of(line.split(" ", -1));
        var arguments = words.subList(1, words.size()).toArray(String[]::new);
        var nowhere = new PrintWriter(Writer.nullWriter());
        var code =
                Commands.run(
                        arguments,
                        nowhere,
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (code != Integer.parseInt(words.getFirst()))
            throw new IllegalStateException(line + " ended with " + code);
    }

    /// Opens the window, looks at it for a moment and closes it.
    private static void window() {
        Thread.ofPlatform().daemon().start(Training::closing);
        Start.launch();
    }

    private static void closing() {
        try {
            do Thread.sleep(LOOKING);
            while (Window.getWindows().isEmpty());
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
