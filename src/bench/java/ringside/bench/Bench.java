package ringside.bench;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import ringside.bench.window.WindowBench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs everything, prints the tables and writes target/bench/engine.json, drawing.json and
/// window.json.
///
/// Arguments: parts of names of rows, `weight`, `drawing` or `asking`; or `window` with subjects
/// and sizes and nothing else; none for all.
public final class Bench {
    private static final Path DRAWINGS = Path.of("target/bench/drawing.json");

    private static final Path JSON = Path.of("target/bench/engine.json");

    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

    private Bench() {}

    public static void main(String... words) throws RunnerException, IOException {
        Files.createDirectories(JSON.getParent());
        if (List.of(words).contains("window")) {
            WindowBench.main(words);
            return;
        }
        if (wanted("drawing", words)) draw();
        if (wanted("asking", words))
            Asking.all(10_000).forEach(row -> System.out.print(row.line()));
        if (words.length == 0 || !List.of("drawing", "asking").containsAll(List.of(words)))
            engine(words);
        if (words.length == 0) WindowBench.main();
    }

    private static void draw() throws IOException {
        var report = new DrawingReport(Drawing.all());
        System.out.println(report.table());
        Files.writeString(DRAWINGS, report.json());
        System.out.println("Written to " + DRAWINGS + ".");
    }

    private static void engine(String... words) throws RunnerException, IOException {
        var absent = kernelMissing();
        if (!absent.isEmpty()) System.out.println(absent);
        var rows = new ArrayList<Ratio>();
        for (var row : Row.all())
            if (wanted(row.name(), words)) {
                rows.add(measure(row, absent.isEmpty()));
                System.out.print(Report.line(rows.getLast()));
            }
        // the first one weighs the classes that it loads, too
        if (wanted("weight", words)) Weight.of(1_000);
        var weights =
                wanted("weight", words)
                        ? IntStream.of(1_000, 100_000, 1_000_000).mapToObj(Weight::of).toList()
                        : List.<Weight>of();
        var report = new Report(rows, weights, absent);
        System.out.println(report.table());
        Files.writeString(JSON, report.json());
        System.out.println("Written to " + JSON + ".");
    }

    private static boolean wanted(String name, String... words) {
        return words.length == 0 || Stream.of(words).anyMatch(name::contains);
    }

    private static String kernelMissing() {
        try {
            RealKernel.prepare();
            return "";
        } catch (RealKernel.Absent absent) {
            return absent.getMessage();
        }
    }

    private static Ratio measure(Row row, boolean kernel) throws RunnerException, IOException {
        var times = Engine.times(row.name());
        Files.deleteIfExists(times);
        if (kernel) Files.createFile(times);
        var options =
                new OptionsBuilder()
                        .include(Engine.class.getName())
                        .param("row", row.name())
                        .warmupIterations(12)
                        .measurementIterations(11)
                        .measurementBatchSize(Engine.TURNS)
                        .measurementTime(TimeValue.NONE)
                        .verbosity(VerboseMode.SILENT)
                        .forks(1)
                        .jvmArgs("-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", UNSAFE)
                        .build();
        var result = new Runner(options).run().iterator().next();
        var model =
                result.getBenchmarkResults().iterator().next().getIterationResults().stream()
                        .map(IterationResult::getPrimaryResult)
                        .mapToDouble(primary -> primary.getScore())
                        .toArray();
        return Ratio.of(row, model, kernel ? Files.readAllLines(times) : List.of());
    }
}
