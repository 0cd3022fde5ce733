package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Model;
import ringside.state.Errno;
import ringside.story.Recorded;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A comparison that cannot fail proves nothing: one answer of a recording is altered, for every
/// operation, in success and in failure, and what was read back too; the one difference must be
/// found at that very line.
///
/// The operations come from the alphabet of calls itself: a new one without a recording fails.
final class AlteredAnswerTest {
    private static final Map<String, Sample> SAMPLES = samples();

    /// An entry of a recording, told apart by its operation and by success or failure.
    private record Sample(String path, Entry entry) {}

    @Test
    void everyOperationOccursInARecording() {
        var seen = SAMPLES.values().stream().map(s -> Alphabet.name(s.entry().call())).toList();
        assertThat(seen).containsAll(Alphabet.watched());
    }

    @TestFactory
    Stream<DynamicTest> oneAlteredAnswerIsReportedAtItsLine() {
        return SAMPLES.entrySet().stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.getKey(), () -> check(sample.getValue())));
    }

    private static void check(Sample sample) {
        for (var altered : Alteration.of(sample.entry())) {
            var lines = new ArrayList<>(Recordings.text(sample.path()).lines().toList());
            var at = sample.entry().line() - 1;
            var line = altered.apply(lines.get(at));
            assertThat(line).isNotEqualTo(lines.get(at));
            lines.set(at, line);
            var recording = Recordings.of(String.join("\n", lines));
            var verdicts = Replay.of(recording, Model.INSTANCE).verdicts();
            assertThat(verdicts.differing())
                    .as(line)
                    .first()
                    .extracting(Witness.Differs::recorded)
                    .extracting(Recorded::line)
                    .isEqualTo(sample.entry().line());
            assertThat(verdicts.summary()).contains(":" + (at + 1) + ": ").endsWith("differ");
        }
    }

    /// The first entry of each kind; shorter recordings first.
    private static Map<String, Sample> samples() {
        var result = new LinkedHashMap<String, Sample>();
        var paths =
                new ArrayList<>(Recordings.fixtures().stream().map(Recordings::fixture).toList());
        paths.add(Recordings.SU);
        paths.add(Recordings.KINIT);
        paths.sort(Comparator.comparingInt(path -> Recordings.text(path).length()));
        for (var path : paths) {
            var recording = Recordings.read(path);
            var agreed = agreed(recording);
            for (var entry : recording.entries()) {
                var fit = agreed.contains(entry.line()) && !isGone(entry);
                if (fit && Alphabet.isWatched(entry.call())) {
                    result.putIfAbsent(kind(entry), new Sample(path, entry));
                }
            }
        }
        return result;
    }

    /// A key that is not there may just as well have been there a moment longer.
    private static boolean isGone(Entry entry) {
        return entry.reply().equals(new Reply.Failed(Errno.ENOKEY))
                && !Serials.in(entry.call()).isEmpty();
    }

    /// The lines whose answer was compared.
    private static Set<Integer> agreed(Recording recording) {
        var lines = new HashSet<Integer>();
        for (var moment : Replay.of(recording, Model.INSTANCE).timeline().moments()) {
            if (moment.witness() instanceof Witness.Agrees(var seen)) lines.add(seen.line());
        }
        return lines;
    }

    private static String kind(Entry entry) {
        var size = entry.text().contains(", NULL, 0)") ? " size" : "";
        var failed = entry.reply().failed() ? " failing" : "";
        var helped = entry.call() instanceof Call.RequestKey request && request.helper() > 0;
        return Alphabet.name(entry.call()) + size + failed + (helped ? " by upcall" : "");
    }
}
