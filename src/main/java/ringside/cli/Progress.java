package ringside.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/// The line that says how far a long job is, for whoever waits before a terminal.
///
/// Law: nothing is written unless standard error is a terminal, nothing in the first half second,
/// nothing more often than ten times a second; and the line is gone when the job is done or prints
/// something.
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 500;
    private static final long PAUSE = 100;
    private static final int WIDTH = 60;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter to;
    private final boolean terminal;
    private final int jobs;
    private final LongSupplier clock;
    private long next;
    private boolean shown;

    /// @param clock milliseconds since any moment
    Progress(PrintWriter to, boolean terminal, int jobs, LongSupplier clock) {
        this.to = to;
        this.terminal = terminal;
        this.jobs = jobs;
        this.clock = clock;
        this.next = terminal ? clock.getAsLong() + PATIENCE : 0;
    }

    /// The progress of a command that has so many jobs to do.
    static Progress of(CommandSpec spec, int jobs) {
        var terminal = spec.root().userObject() instanceof Commands commands && commands.terminal();
        return new Progress(
                spec.commandLine().getErr(), terminal, jobs, () -> System.nanoTime() / 1_000_000);
    }

    /// So many jobs are done, and this is what the next is about.
    void done(int jobsDone, String what) {
        if (!terminal || clock.getAsLong() < next) return;
        next = clock.getAsLong() + PAUSE;
        shown = true;
        var subject = what.length() <= WIDTH ? what : "..." + what.substring(what.length() - WIDTH);
        to.print(ERASE + jobsDone + " of " + jobs + "  " + subject);
        to.flush();
    }

    /// Takes the line away, so that something can be printed.
    void clear() {
        if (!shown) return;
        to.print(ERASE);
        to.flush();
        shown = false;
    }

    @Override
    public void close() {
        clear();
    }
}
