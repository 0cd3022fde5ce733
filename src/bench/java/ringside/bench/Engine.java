package ringside.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One turn of a row: its cycle again and again, with every step kept, then the same number of
/// cycles on the kernel. A round is [#TURNS] turns of either side, so both sides of a ratio saw the
/// same second of this machine, and a moment in which another program has it weighs little.
///
/// A turn is about [#CALLS] calls long and begins with an empty history and a tidy heap; the
/// kernel's time goes to a file, because JMH has no place for it.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Engine {
    static final int TURNS = 6;
    private static final int CALLS = 100_000;
    private static final int FORKS = 5_000;

    @Param("update")
    public String row = "";

    private Row work = Row.fork();
    private String script = "";
    private long cycles;
    private Kernel prepared = Row.machine();
    private List<Step> history = new ArrayList<>();

    static long cycles(Row row) {
        return row.floor() > 1 ? FORKS : Math.max(1, CALLS / row.cycle().size());
    }

    static Path times(String row) {
        return Path.of("target/bench/kernel-" + row.replaceAll("[^a-z0-9]+", "-") + ".txt");
    }

    @Setup
    public void open() {
        work = Row.named(row);
        script = Script.of(work);
        cycles = cycles(work);
        prepared = work.prepared();
    }

    @Setup(Level.Invocation)
    public void forget() {
        history = new ArrayList<>();
        System.gc();
    }

    /// @return the history, all of it
    @Benchmark
    public List<Step> model() {
        var kernel = prepared;
        for (var cycle = 0L; cycle < cycles; cycle++) {
            if (work.rewinds()) kernel = prepared;
            for (var call : work.cycle()) {
                var step = Model.INSTANCE.step(kernel, call);
                history.add(step);
                kernel = step.next();
            }
        }
        return history;
    }

    @TearDown(Level.Invocation)
    public void kernel(IterationParams round) throws IOException {
        if (round.getType() == IterationType.WARMUP || !Files.exists(times(row))) return;
        String line;
        try {
            var took = RealKernel.perform(script, cycles);
            line = took.nanos() + " " + took.refused();
        } catch (RealKernel.Absent absent) {
            line = absent.getMessage();
        }
        Files.writeString(times(row), line + "\n", StandardOpenOption.APPEND);
    }
}
