package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Call;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.story.Recorded;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A comparison that cannot fail proves nothing: one answer of a recording is altered, once for
/// every operation that occurs, and the first difference must be found at that very line.
final class AlteredAnswerTest {
    @TestFactory
    Stream<DynamicTest> everyOperationIsWatched() {
        return Stream.of(Recordings.SU, Recordings.KINIT)
                .flatMap(path -> samples(path).stream().map(entry -> test(path, entry)));
    }

    private static DynamicTest test(String path, Entry entry) {
        var name = path.substring(path.lastIndexOf('/') + 1) + ":" + entry.line();
        return DynamicTest.dynamicTest(
                name + " " + operation(entry),
                () -> {
                    for (var answer : answers(entry)) check(path, entry, answer);
                });
    }

    private static void check(String path, Entry entry, Answered altered) {
        var lines = new ArrayList<>(Recordings.text(path).lines().toList());
        var line = lines.get(entry.line() - 1);
        lines.set(entry.line() - 1, altered.apply(line));
        var replay = Replay.of(Recordings.of(String.join("\n", lines)), new Lawful(Model.INSTANCE));
        assertThat(replay.verdicts().differing())
                .as(lines.get(entry.line() - 1))
                .first()
                .extracting(Witness.Differs::recorded)
                .extracting(Recorded::line)
                .isEqualTo(entry.line());
        assertThat(replay.verdicts().summary())
                .contains(":" + entry.line() + ": ")
                .endsWith("differ");
    }

    private interface Answered {
        String apply(String line);
    }

    /// What to say instead of the truth: another error or success, and other data.
    private static List<Answered> answers(Entry entry) {
        var result = new ArrayList<Answered>();
        result.add(line -> cut(line) + (entry.reply().failed() ? " = 0" : " = -1 EPERM (altered)"));
        if (entry.reply().failed()) result.add(line -> cut(line) + " = -1 EDEADLK (altered)");
        var data = entry.call() instanceof Call.Describe || entry.call() instanceof Call.Read;
        if (data) result.add(line -> cut(line) + " = 4095");
        if (entry.call() instanceof Call.Describe(_, _, var room) && room > 0) {
            result.add(line -> line.replace(";3f0", ";3e0").replace(";1f3", ";1e3"));
        }
        return result;
    }

    private static String cut(String line) {
        return line.substring(0, line.lastIndexOf(" = "));
    }

    /// The first entry of each operation that has an answer, told apart by success and buffer.
    private static List<Entry> samples(String path) {
        var first = new LinkedHashMap<String, Entry>();
        for (var entry : Recordings.read(path).entries()) {
            if (watched(entry.call())) first.putIfAbsent(operation(entry), entry);
        }
        return List.copyOf(first.values());
    }

    private static boolean watched(Call call) {
        return switch (call) {
            case Call.Fork _,
                    Call.StartThread _,
                    Call.Exec _,
                    Call.ExitThread _,
                    Call.ExitProcess _ ->
                    false;
            default -> true;
        };
    }

    private static String operation(Entry entry) {
        var data = entry.text().contains(", NULL, 0)") ? " size" : "";
        var failed = entry.reply().failed() ? " failing" : "";
        return entry.call().getClass().getSimpleName() + data + failed;
    }
}
