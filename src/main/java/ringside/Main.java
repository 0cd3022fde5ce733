package ringside;

import ringside.cli.Commands;
import ringside.cli.Terminal;
import ringside.cli.Windowless;
import ringside.desktop.Start;
import ringside.linux.Screen;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Chooses between the window and the command line. The window's classes are loaded only when a
/// window is wanted, and a machine that cannot open one is told why in one sentence.
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var code =
                Commands.named(arguments)
                        ? Commands.run(arguments, out, err, Terminal.isError())
                        : window(arguments, out, err);
        System.exit(code);
    }

    private static int window(String[] arguments, PrintWriter out, PrintWriter err) {
        var os = System.getProperty("os.name");
        if (!Screen.plainlyAbsent(os, System.getenv())) {
            try {
                // Pictures are also made without a screen, and nothing else of that toolkit is
                // used.
                System.setProperty("java.awt.headless", "true");
                Start.launch(arguments);
                return 0;
            } catch (UnsupportedOperationException | UnsatisfiedLinkError unopened) {
                return windowless(os, String.valueOf(unopened.getMessage()), out, err);
            }
        }
        return windowless(os, "", out, err);
    }

    private static int windowless(String os, String reason, PrintWriter out, PrintWriter err) {
        var sentence =
                Screen.missing(os, System.getenv())
                        .orElse("Ringside cannot open its window here: " + reason + ".");
        return Windowless.draw(sentence, out, err);
    }
}
