package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Recording a command, where strace and the right to use it are at hand.
final class RecorderTest {
    @Test
    void recordsACommandOrSaysWhyNot(@TempDir Path folder) throws Exception {
        var file = folder.resolve("true.strace");
        switch (Recorder.record(List.of("true"), file)) {
            case Recorder.Recorded(var written, var status) -> {
                assertThat(status).isZero();
                var reading = StraceReader.read("true.strace", Files.readString(written));
                assertThat(reading).isInstanceOf(Recording.class);
            }
            case Recorder.Impossible(var sentence) ->
                    assertThat(sentence).containsAnyOf("Linux", "strace").endsWith(".");
        }
    }

    @Test
    void asksForEveryCallThatTheReaderKnows() {
        var words = Recorder.words(List.of("su", "-"), Path.of("x"));
        assertThat(words).contains("-f", "-ttt", "4096").endsWith("su", "-");
        for (var call : StraceReader.CALLS.split(",", -1)) {
            assertThat(words).anyMatch(w -> w.startsWith("trace=") && w.contains(call));
        }
    }
}
