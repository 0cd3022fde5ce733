package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Stories that are none. Each is given to the command line as a person would: it never crashes nor
/// hangs, even with a small stack, ends with exit code 2 and names a line.
class MalformedTest {
    private static final Path HANDMADE = Path.of("src/test/resources/story/malformed");
    private static final int MUTANTS = 320;
    private static final int SMALL_STACK = 256 << 10;

    @TempDir private Path folder;

    /// What a run came to.
    private record Told(int code, String out, String err) {}

    /// Runs a command line on a small stack, within a time that only a hang exceeds.
    private static Told run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new AtomicInteger(-1);
        var broken = new AtomicReference<Throwable>();
        var thread =
                new Thread(
                        null,
                        () ->
                                code.set(
                                        Commands.run(
                                                words, new PrintWriter(out), new PrintWriter(err))),
                        "malformed",
                        SMALL_STACK);
        thread.setUncaughtExceptionHandler((_, thrown) -> broken.set(thrown));
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).as("hangs: %s", List.of(words)).isFalse();
        assertThat(broken.get()).as("%s", List.of(words)).isNull();
        assertThat(err.toString()).as("%s", List.of(words)).doesNotContain("\tat ");
        return new Told(code.get(), out.toString(), err.toString());
    }

    private static void assertRefused(String what, Told told) {
        assertThat(told.code()).as("%s: %s%s", what, told.out(), told.err()).isEqualTo(2);
        assertThat(told.err().lines())
                .as(what)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern(": line \\d+, column \\d+: "));
    }

    static Stream<Path> handmade() throws IOException {
        try (var files = Files.list(HANDMADE)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("handmade")
    void isRefusedWithItsLine(Path file) {
        assertRefused(file.toString(), run("run", "-q", file.toString()));
    }

    /// The sentences themselves, kept in a file; `-Drewrite=true` writes it anew.
    @Test
    void isRefusedInTheseWords() throws IOException {
        var words = new StringBuilder();
        for (var file : handmade().toList())
            words.append(run("run", "-q", file.toString()).err().replace(HANDMADE + "/", ""));
        var golden = HANDMADE.resolve("expected.txt");
        if (Boolean.getBoolean("rewrite")) Files.writeString(golden, words);
        assertThat(words.toString()).isEqualTo(Files.readString(golden));
    }

    @Test
    void twoHundredMutantsOfWhatShipsAreRefusedAndNoneCrashes() throws IOException {
        var refused = 0;
        var held = 0;
        for (var mutant : new Mutants(2026).take(MUTANTS)) {
            var file = Files.write(folder.resolve("mutant.md"), mutant.bytes());
            var told = run("run", "-q", file.toString());
            if (told.code() == 2) {
                assertRefused(mutant.name(), told);
                refused++;
            } else {
                assertThat(told.code()).as(mutant.name()).isIn(0, 1);
                held++;
            }
        }
        System.out.println(refused + " mutants refused, " + held + " still stories");
        assertThat(refused).isGreaterThanOrEqualTo(200);
    }

    static List<String> huge() {
        return new ArrayList<>(texts().keySet());
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("a line of 10 MB", "```story\n1> exec " + "x".repeat(10_000_000) + "\n```\n");
        texts.put("200,000 lines of junk", "```story\n" + "1> frok\n".repeat(200_000) + "```\n");
        texts.put("200,000 lines of prose", "and so on\n\n".repeat(200_000));
        texts.put("200,000 header lines", "---\n" + "title: a\n".repeat(200_000) + "---\n");
        texts.put("a million lines", "```story\n" + "1> fork\n".repeat(1_000_000) + "```\n");
        texts.put(
                "a million choices",
                "```story\nask Why?\n  (x) a\n" + " () b\n".repeat(600_000) + "```\n");
        texts.put("200,000 names", "```story\n1> keyctl link" + " %x".repeat(200_000) + "\n```\n");
        texts.put("a long number", "```story\nwait " + "9".repeat(3_000_000) + "\n```\n");
        texts.put("open quotes", "```story\n" + "1> exec \"\n".repeat(300_000) + "```\n");
        texts.put("quotes under quotes", "> ".repeat(1_900_000));
        texts.put("lists in lists", "- ".repeat(1_900_000));
        texts.put("deep and long", "> ".repeat(10_000) + "a\n" + "> b\n".repeat(200_000));
        texts.put("deep lists and blanks", "- ".repeat(10_000) + "a\n" + "\n".repeat(200_000));
        texts.put("brackets", "[".repeat(3_900_000));
        texts.put("brackets and bangs", "![[]()".repeat(600_000));
        texts.put("backticks", "a`".repeat(1_900_000));
        texts.put("stars", "*a _".repeat(900_000));
        texts.put("angles", "<a ".repeat(1_000_000));
        texts.put("entities", "&a".repeat(1_000_000));
        texts.put("references", "[a]: b\n".repeat(500_000));
        texts.put("setext", "a\n-\n".repeat(500_000));
        texts.put("fences", "```\n```\n".repeat(400_000));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("huge")
    void whatIsHugeOrDeepIsRefusedSoon(String name) throws IOException {
        var file = Files.writeString(folder.resolve("huge.md"), texts().getOrDefault(name, ""));
        assertRefused(name, run("run", "-q", file.toString()));
    }
}
