package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Call;
import ringside.rule.Model;
import ringside.story.Recorded;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Lies about which key there is, for every operation that names a key or answers one: the serial
/// of another living key, that of a key that is gone, a living key denied, a key found that was
/// gone. The one difference must be found at that very line.
///
/// `-Dmost=100000` tells every such lie about every line of every recording.
final class AlteredKeyTest {
    private static final int MOST = Integer.getInteger("most", 3);

    /// Lies that no comparison can find at their line, and why.
    private static final List<String> UNDECIDABLE =
            List.of(
                    "a new key gets a serial that nothing else tells: the kernel may choose any",
                    "a key gets a serial that a later line gives to another one: which of the two lies"
                            + " cannot be told, the later one is reported",
                    "a key is found less than a second after its last reference: the kernel may have"
                            + " taken that long to notice",
                    "a key is found that only lines with ENOKEY name: it may have been there before",
                    "the only description of a key from before the recording is denied: the reading"
                            + " of the ring that held it is reported, which nothing explains any more",
                    "a file gets a number that no other open file has: earlier files are not known",
                    "a search finds another key from before the recording: it may have that name");

    /// Operations that look at the caller's authority before they look for the key.
    private static final Set<Class<?>> AUTHORISED =
            Set.of(Call.Instantiate.class, Call.Negate.class, Call.Reject.class);

    private static final SortedMap<String, List<Sample>> SAMPLES = samples();

    private record Sample(String path, Entry entry, String lie) {}

    @AfterAll
    static void count() {
        var sum = SAMPLES.values().stream().mapToInt(List::size).sum();
        System.out.println(
                sum + " lies about keys in " + SAMPLES.size() + " kinds; not to be found are:");
        UNDECIDABLE.forEach(why -> System.out.println("  " + why));
    }

    @Test
    void everyOperationIsLiedAbout() {
        var answering =
                Set.of("GetKeyringId", "JoinSession", "GetPersistent", "AddKey", "RequestKey");
        for (var name : answering)
            assertThat(SAMPLES).containsKeys(name + " another key", name + " a lost key");
        assertThat(SAMPLES).containsKeys("Search another key", "AssumeAuthority another key");
        for (var entry : naming().entrySet()) {
            assertThat(SAMPLES).containsKey(entry.getKey() + " denied");
            if (!AUTHORISED.contains(entry.getValue()))
                assertThat(SAMPLES)
                        .containsKeys(entry.getKey() + " refused", entry.getKey() + " revived");
        }
    }

    /// The operations that name a key somewhere in the recordings.
    private static Map<String, Class<?>> naming() {
        var names = new TreeMap<String, Class<?>>();
        for (var name : Recordings.fixtures())
            for (var entry : Recordings.read(Recordings.fixture(name)).entries())
                if (!Serials.in(entry.call()).isEmpty())
                    names.put(Alphabet.name(entry.call()), entry.call().getClass());
        return names;
    }

    @TestFactory
    Stream<DynamicTest> aLieAboutAKeyIsReportedAtItsLine() {
        return SAMPLES.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(it -> test(kind.getKey(), it)));
    }

    private static DynamicTest test(String kind, Sample sample) {
        return DynamicTest.dynamicTest(kind, () -> check(sample));
    }

    private static void check(Sample sample) {
        var lines = new ArrayList<>(Recordings.text(sample.path()).lines().toList());
        var at = sample.entry().line() - 1;
        lines.set(at, Alteration.cut(lines.get(at)) + " = " + sample.lie());
        var replay = Replay.of(Recordings.of(String.join("\n", lines)), Model.INSTANCE);
        assertThat(replay.verdicts().differing())
                .as("%s:%d %s", sample.path(), at + 1, lines.get(at))
                .first()
                .extracting(Witness.Differs::recorded)
                .extracting(Recorded::line)
                .isEqualTo(at + 1);
    }

    private static SortedMap<String, List<Sample>> samples() {
        var result = new TreeMap<String, List<Sample>>();
        for (var name : Recordings.fixtures()) {
            var path = Recordings.fixture(name);
            KeyLies.of(
                    Recordings.read(path),
                    (entry, lies) ->
                            lies.forEach(
                                    (kind, lie) -> {
                                        var list =
                                                result.computeIfAbsent(
                                                        kind, _ -> new ArrayList<>());
                                        if (list.size() < MOST)
                                            list.add(new Sample(path, entry, lie));
                                    }));
        }
        return result;
    }
}
