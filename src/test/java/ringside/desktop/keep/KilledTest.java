package ringside.desktop.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.evidence.Opened;
import ringside.rule.Model;
import ringside.state.Kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A window that is killed at any moment, without a chance to say farewell, loses nothing that it
/// had told of.
class KilledTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 90, 301})
    void everythingThatWasToldOfIsThereAtTheNextStart(int actions) throws Exception {
        var told = killedAfter(actions);
        var left = Leftover.in(folder);
        assertThat(left).hasSize(1);
        var kernel = opened(left.getFirst());
        for (var pid = 100; pid <= told; pid++) {
            assertThat(kernel.process(pid)).as("process " + pid).isPresent();
            var session = "s" + pid;
            assertThat(kernel.keys().values()).anyMatch(key -> key.description().equals(session));
        }
    }

    /// The last thing that the victim told of.
    private int killedAfter(int actions) throws IOException, InterruptedException {
        var victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Victim.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var told = 0;
        try (var lines =
                new java.io.BufferedReader(
                        new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (var i = 0; i < actions; i++) told = Integer.parseInt(lines.readLine());
            victim.destroyForcibly().waitFor();
        }
        return told;
    }

    private static Kernel opened(Leftover left) throws IOException {
        var opened = Opened.of("victim.md", left.text(), Model.INSTANCE);
        assertThat(opened).isInstanceOf(Opened.Shown.class);
        var timeline = ((Opened.Shown) opened).timeline();
        return timeline.to(timeline.length()).now();
    }
}
