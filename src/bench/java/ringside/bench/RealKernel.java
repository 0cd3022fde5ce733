package ringside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The kernel of this machine behind kernel.c, which is compiled when it is first wanted. Whatever
/// is missing (a compiler, Linux, keyrings, a quota) is said in a sentence and leaves its side of
/// the table out.
final class RealKernel {
    private static final Path SOURCE = Path.of("src/bench/c/kernel.c");
    private static final Path PROGRAM = Path.of("target/bench/kernel");

    /// What a run took, and how many of its calls the kernel refused.
    record Took(long nanos, long refused) {}

    /// Why there is no answer.
    static final class Absent extends Exception {
        private static final long serialVersionUID = 1;

        Absent(String sentence) {
            super(sentence);
        }
    }

    private RealKernel() {}

    /// Compiles the program.
    static void prepare() throws Absent {
        if (!System.getProperty("os.name").equals("Linux"))
            throw new Absent("This is not Linux, so the kernel's side is left out.");
        try {
            Files.createDirectories(PROGRAM.getParent());
            output(
                    "There is no C compiler that can compile " + SOURCE,
                    "",
                    "cc",
                    "-O2",
                    "-o",
                    PROGRAM.toString(),
                    SOURCE.toString());
        } catch (IOException e) {
            throw new Absent(
                    "There is no C compiler, so the kernel's side is left out: install cc.");
        }
    }

    /// Performs a script's cycle so many times.
    static Took perform(String script, long cycles) throws Absent {
        try {
            var answer =
                    output(
                                    "The kernel's side is left out",
                                    script,
                                    PROGRAM.toString(),
                                    Long.toString(cycles))
                            .split(" ", -1);
            return new Took(Long.parseLong(answer[0]), Long.parseLong(answer[1]));
        } catch (IOException e) {
            throw new Absent("The kernel's side is left out: " + e.getMessage() + ".");
        }
    }

    private static String output(String complaint, String input, String... command)
            throws IOException, Absent {
        var process = new ProcessBuilder(command).start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        var text = new String(process.getInputStream().readAllBytes()).strip();
        var error = new String(process.getErrorStream().readAllBytes()).strip();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0)
                throw new Absent(complaint + ": " + error + ".");
        } catch (InterruptedException e) {
            throw new Absent(complaint + ": interrupted.");
        }
        return text;
    }
}
