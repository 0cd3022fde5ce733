package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.rule.Model;

import java.util.List;
import java.util.stream.Collectors;

/// One recording in several files: a requester and the helpers that the kernel started for it, the
/// files of `strace -ff`, or files put one after the other.
final class TogetherTest {
    private static final String WHOLE = Recordings.text("/recordings/upcall-debug.strace");
    private static final String HELPER = "2918";

    private static String lines(boolean helper) {
        return WHOLE.lines()
                .filter(line -> (line.startsWith(HELPER) || line.startsWith("2923")) == helper)
                .collect(Collectors.joining("\n"));
    }

    private static Verdicts verdicts(Reading reading) {
        return switch (reading) {
            case Recording recording -> Replay.of(recording, Model.INSTANCE).verdicts();
            case Unreadable(_, var sentence) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void aRequesterAndItsHelperAreReplayedTogether() {
        var parts =
                List.of(new Part("up.strace", lines(true)), new Part("su.strace", lines(false)));
        assertThat(verdicts(StraceReader.read(parts)).summary())
                .isEqualTo(verdicts(StraceReader.read("whole", WHOLE)).summary());
    }

    @Test
    void filesPutOneAfterTheOtherAreReadByTime() {
        var reading = StraceReader.read("both.strace", lines(true) + "\n" + lines(false));
        assertThat(verdicts(reading).differing()).isEmpty();
        assertThat(((Recording) reading).notes())
                .anyMatch(note -> note.contains("times run backwards at line"));
    }

    @Test
    void aDifferenceIsToldWhereItStandsInItsOwnFile() {
        var altered = lines(true).replace("\"world\", 5) = 5", "\"World\", 5) = 5");
        var parts = List.of(new Part("su.strace", lines(false)), new Part("up.strace", altered));
        assertThat(verdicts(StraceReader.read(parts)).summary()).startsWith("up.strace:6: ");
    }

    @Test
    void filesOfOneProcessEachHaveTheirNumbersInTheirNames() {
        var parts =
                List.of(
                        new Part("x.7", "1795324289.1 setgid(5) = 0"),
                        new Part("x.8", "1795324289.0 setgid(6) = 0"));
        assertThat(((Recording) StraceReader.read(parts)).entries())
                .extracting(Entry::tid)
                .containsExactly(8, 7);
    }

    @Test
    void withoutTimesFilesCannotBePutTogether() {
        var parts = List.of(new Part("a", "7 setgid(5) = 0"), new Part("b", "8 setgid(6) = 0"));
        assertThat(StraceReader.read(parts))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no -> assertThat(no.sentence()).contains("Line 1 of a", "-ttt"));
    }

    @Test
    void aBrokenLineIsNamedByItsOwnFile() {
        var parts =
                List.of(
                        new Part("a", "7 1795324289.1 setgid(5) = 0"),
                        new Part("b", "8 1795324289.0 setgid(6) = 0\n8 1795324289.2 banana"));
        assertThat(StraceReader.read(parts))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no -> assertThat(no.sentence()).startsWith("Line 2 of b is not strace"));
    }

    @Test
    void aHelperThatNobodyRecordedBringsAboutWhatTheRequesterWasTold() {
        var verdicts = verdicts(StraceReader.read("su.strace", lines(false)));
        assertThat(verdicts.differing()).isEmpty();
        assertThat(verdicts.compared()).isGreaterThan(80);
    }

    @Test
    void theHelperIsKnownByTheKeyThatItIsToMake() {
        var calls = Recordings.of(WHOLE).entries().stream().map(Entry::call).toList();
        assertThat(calls)
                .filteredOn(Call.RequestKey.class::isInstance)
                .extracting(call -> ((Call.RequestKey) call).helper())
                .containsExactly(2918, 2926, 0);
    }
}
