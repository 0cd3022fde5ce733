package ringside.cli;

import ringside.album.Finish;
import ringside.album.Format;
import ringside.album.Theme;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Ringside does where it cannot open its window: it says so in one sentence and draws the
/// opening story instead, so that the person still sees what it is about.
public final class Windowless {
    /// The machine lacks something.
    public static final int EXIT = 3;

    private static final String STORY = "/ringside/stories/opening.md";

    private Windowless() {}

    /// Tells `sentence`, draws the opening story in light and dark, and prints the paths.
    ///
    /// @return the exit code
    public static int draw(String sentence, PrintWriter out, PrintWriter err) {
        err.println(sentence);
        err.flush();
        var shown = Input.shipped(STORY);
        var step = shown.timeline().length();
        var folder = folder();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var to = folder.resolve("ringside-opening-" + theme.word() + ".png");
            Output.write(Format.PNG.write(shown, step, Finish.PLAIN.with(theme).withScale(2)), to);
            out.println(to);
        }
        out.flush();
        return EXIT;
    }

    /// Beside the build's other products when there are any, else among the system's temporary
    /// files.
    private static Path folder() {
        var target = Path.of("target");
        return Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
