package ringside.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Runs every subject on every size, each pair in a JVM of its own and the subjects of a size in
/// turn, so that all of them saw the same machine; a subject that gave up on a size is spared the
/// larger ones.
public final class WindowBench {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path JSON = FOLDER.resolve("window.json");
    private static final List<Integer> SIZES = List.of(60, 1_000, 10_000, 50_000);
    private static final List<String> SUBJECTS =
            List.of("ringside", "smartgraph", "smartgraph-auto", "graphstream", "graphstream-auto");
    private static final long PATIENCE = 240;

    private WindowBench() {}

    /// Arguments: subjects and sizes, none for all.
    public static void main(String... words) throws IOException {
        Files.createDirectories(FOLDER);
        var report = new WindowReport(measure(List.of(words)), Still.all(sizes(List.of(words))));
        System.out.println(report.table());
        Files.writeString(JSON, report.json());
        System.out.println("Written to " + JSON + ".");
    }

    private static List<Integer> sizes(List<String> words) {
        var named = SIZES.stream().filter(size -> words.contains(size.toString())).toList();
        return named.isEmpty() ? SIZES : named;
    }

    private static List<Run> measure(List<String> words) throws IOException {
        var subjects = SUBJECTS.stream().filter(words::contains).toList();
        var runs = new ArrayList<Run>();
        var tired = new ArrayList<String>();
        for (var size : sizes(words))
            for (var subject : subjects.isEmpty() ? SUBJECTS : subjects) {
                if (tired.contains(subject)) continue;
                var run = child(subject, size);
                if (!run.note().isEmpty()) tired.add(subject);
                runs.add(run);
                System.out.print(run.line());
            }
        return runs;
    }

    private static Run child(String subject, int size) throws IOException {
        var log = FOLDER.resolve("window-" + subject + "-" + size + ".log");
        var load = load();
        var process =
                new ProcessBuilder(command(Child.class, subject, Integer.toString(size)))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var ended = wait(process);
        var figures = new TreeMap<String, Double>();
        for (var line : Files.readAllLines(log))
            if (line.startsWith(Child.SIGN)) enter(figures, line.substring(Child.SIGN.length()));
        return new Run(subject, size, figures, load, note(process, ended, log));
    }

    private static String note(Process process, boolean ended, Path log) {
        if (!ended) return "ended after " + PATIENCE + " s";
        return process.exitValue() == 0 ? "" : "failed, see " + log;
    }

    /// A JVM like the window's own, headless and drawn by the processor.
    static List<String> command(Class<?> program, String... words) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx4g",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static boolean wait(Process process) {
        try {
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) return true;
            process.destroyForcibly().waitFor();
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void enter(Map<String, Double> figures, String line) {
        var parts = line.split(" = ", 2);
        figures.put(parts[0], Double.parseDouble(parts[1]));
    }

    /// The machine's load in the last minute, as Linux tells it; nothing elsewhere.
    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            return "";
        }
    }
}
