package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;

/// Progress is for whoever waits before a terminal, and for nobody else.
class ProgressTest {
    private final StringWriter seen = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(seen, true), terminal, 20, now::get);
    }

    @Test
    void aLongJobTellsHowFarItIsAndTakesItAway() {
        try (var progress = progress(true)) {
            progress.done(0, "a.md");
            now.set(600);
            progress.done(1, "b.md");
            progress.done(2, "c.md");
            now.set(800);
            progress.done(3, "x".repeat(70));
        }
        assertThat(seen.toString())
                .isEqualTo(
                        "\r\u001b[K1 of 20  b.md\r\u001b[K3 of 20  ..."
                                + "x".repeat(60)
                                + "\r\u001b[K");
    }

    @Test
    void aShortJobAndAPipeSeeNothing() {
        try (var progress = progress(true)) {
            progress.done(1, "b.md");
        }
        try (var progress = progress(false)) {
            now.set(9000);
            progress.done(1, "b.md");
            progress.clear();
        }
        assertThat(seen.toString()).isEmpty();
    }

    @Test
    void commandsTellNothingWhereNobodyWatches() {
        var out = new StringWriter();
        var arguments = new String[] {"explore", "--no-kernel", "--seeds", "3", "--steps", "30"};
        assertThat(Commands.run(arguments, new PrintWriter(out), new PrintWriter(seen))).isZero();
        assertThat(seen.toString()).isEmpty();
    }
}
