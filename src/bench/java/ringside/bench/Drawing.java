package ringside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A story drawn as SVG by the program as it ships, beside Graphviz on the same step's graph: both
/// as whole processes, in turns, so that both saw the same machine.
///
/// Seconds a round. Graphviz may give up on a large graph: a round that was ended at [#PATIENCE]
/// counts as that long, and `ended` says so. What is missing is said in `note`, and nothing was
/// measured then.
record Drawing(
        int elements,
        int steps,
        double limit,
        List<Double> ours,
        List<Double> theirs,
        boolean ended,
        String note) {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path PROGRAM = Path.of("target/ringside/bin/ringside");
    private static final long PATIENCE = 90;
    private static final long SEED = 7;

    static List<Drawing> all() throws IOException {
        return List.of(of(60, 1, 11), of(10_000, 3, 3));
    }

    /// The quicker side's middle round is the other's so many times.
    double ratio() {
        return median(theirs) / median(ours);
    }

    static double median(List<Double> values) {
        return Ratio.median(values.stream().mapToDouble(d -> d).toArray());
    }

    private static Drawing of(int elements, double limit, int rounds) throws IOException {
        var text = Tale.of(elements, SEED);
        var story = Files.writeString(FOLDER.resolve("story-" + elements + ".md"), text);
        var steps = (int) text.lines().filter(line -> line.contains("> ")).count();
        var graph = FOLDER.resolve("story-" + elements + ".dot");
        var made =
                new Drawing(
                        elements, steps, limit, new ArrayList<>(), new ArrayList<>(), false, "");
        try {
            draw(story, graph);
            for (var round = 0; round < rounds; round++) {
                made.ours.add(draw(story, FOLDER.resolve("story-" + elements + ".svg")));
                if (!made.isOver()) made.theirs.add(dot(graph));
            }
            return made.isOver() ? made.over() : made;
        } catch (RealKernel.Absent absent) {
            return new Drawing(
                    elements, steps, limit, List.of(), List.of(), false, absent.getMessage());
        }
    }

    private boolean isOver() {
        return !theirs.isEmpty() && theirs.getLast() >= PATIENCE;
    }

    private Drawing over() {
        return new Drawing(elements, steps, limit, ours, theirs, true, note);
    }

    private static double draw(Path story, Path to) throws IOException, RealKernel.Absent {
        if (!Files.isExecutable(PROGRAM))
            throw new RealKernel.Absent("There is no " + PROGRAM + "; `mvn package` makes it.");
        return seconds(PROGRAM.toString(), "picture", story.toString(), "-o", to.toString());
    }

    private static double dot(Path graph) throws IOException, RealKernel.Absent {
        try {
            return seconds(
                    "dot", "-Tsvg", "-o", FOLDER.resolve("dot.svg").toString(), graph.toString());
        } catch (IOException missing) {
            throw new RealKernel.Absent("There is no dot to compare with; install Graphviz.");
        }
    }

    private static double seconds(String... command) throws IOException, RealKernel.Absent {
        var start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("drawing.log").toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return PATIENCE;
            }
        } catch (InterruptedException e) {
            throw new RealKernel.Absent("Interrupted.");
        }
        var took = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0)
            throw new RealKernel.Absent(
                    String.join(" ", command)
                            + " fails; see "
                            + FOLDER.resolve("drawing.log")
                            + ".");
        return took;
    }
}
