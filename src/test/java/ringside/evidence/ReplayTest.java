package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.call.Call;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.state.Serial;
import ringside.story.Witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Recordings of the real kernel, performed by the model: no answer may differ.
final class ReplayTest {
    static final Machine LAWFUL = new Lawful(Model.INSTANCE);

    @ParameterizedTest
    @ValueSource(strings = {Recordings.SU, Recordings.KINIT})
    void everyCallOfTheShippedRecordingsIsComparedAndNoneDiffers(String path) {
        var recording = Recordings.read(path);
        var verdicts = Replay.of(recording, LAWFUL).verdicts();
        assertThat(verdicts.summary())
                .isEqualTo(recording.entries().size() + " compared, 0 differ");
    }

    @Test
    void keysCarryTheSerialsOfTheKernelFromTheirBirth() {
        var timeline = Replay.of(Recordings.read(Recordings.SU), LAWFUL).timeline();
        var userRing = new Serial(751_120_293);
        var birth =
                timeline.moments().stream()
                        .filter(m -> m.kernel().key(userRing).isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(birth.step().call().bare()).isInstanceOf(Call.Link.class);
        assertThat(birth.kernel().key(userRing).orElseThrow().description())
                .isEqualTo("_uid.21001");
    }

    @Test
    void everyTracedCallIsAStep() {
        var recording = Recordings.read(Recordings.KINIT);
        var lines = new HashSet<Integer>();
        for (var moment : Replay.of(recording, LAWFUL).timeline().moments()) {
            switch (moment.witness()) {
                case Witness.Agrees(var seen) -> lines.add(seen.line());
                case Witness.None _, Witness.Differs _, Witness.Skipped _ -> {}
            }
        }
        assertThat(lines).containsAll(recording.entries().stream().map(Entry::line).toList());
    }

    /// Programs on Linux 6.18: logins, tickets, upcalls, containers, threads, set-uid programs,
    /// every command of keyctl(1), and short sessions written to provoke one family of calls and
    /// its errors.
    @ParameterizedTest
    @MethodSource("fixtures")
    void nothingDiffersInWhatRealProgramsDid(String name) {
        var verdicts = Replay.of(Recordings.read(Recordings.fixture(name)), LAWFUL).verdicts();
        assertThat(verdicts.summary()).endsWith(" compared, 0 differ");
        assertThat(verdicts.compared()).isGreaterThan(15);
    }

    static List<String> fixtures() {
        return Recordings.fixtures();
    }

    /// How much of each recording is compared stands in a file, so that no excuse grows in silence.
    @Test
    void theFiguresAreThoseThatAreWrittenDown() throws IOException {
        var figures = new StringBuilder();
        for (var name : fixtures()) {
            var verdicts = Replay.of(Recordings.read(Recordings.fixture(name)), Model.INSTANCE);
            figures.append(figure(name, verdicts.verdicts()));
        }
        var file = Path.of("src/test/resources/recordings/figures.txt");
        if (Boolean.getBoolean("rewrite")) Files.writeString(file, figures);
        assertThat(figures.toString()).isEqualTo(Files.readString(file));
    }

    private static String figure(String name, Verdicts verdicts) {
        var text = new StringBuilder("%s: %s%n".formatted(name, verdicts.tally()));
        verdicts.skipped()
                .forEach((why, count) -> text.append("    %d skipped: %s%n".formatted(count, why)));
        return text.toString();
    }

    @Test
    void damagedRecordingsAreReplayedToTheEnd() {
        var text = Recordings.text(Recordings.SU);
        for (var seed = 0; seed < 200; seed++) {
            var damaged = UnreadableTest.damaged(text, new Random(seed));
            if (StraceReader.read("damaged.strace", damaged) instanceof Recording recording) {
                var replay = Replay.of(recording, new Lawful(Model.INSTANCE));
                assertThat(replay.timeline().length())
                        .isGreaterThanOrEqualTo(recording.entries().size());
            }
        }
    }

    @Test
    void anAssumptionNamesTheFirstProcessAndItsIds() {
        assertThat(Replay.of(Recordings.read(Recordings.SU), LAWFUL).assumptions())
                .containsExactly("Process 979 is taken to run as uid 0, gid 0, started by strace.");
    }
}
