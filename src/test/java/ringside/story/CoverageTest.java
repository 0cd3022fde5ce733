package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.evidence.Recording;
import ringside.evidence.Replay;
import ringside.evidence.StraceReader;
import ringside.rule.Model;
import ringside.rule.Rules;
import ringside.state.Semantics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No rule without a case: every one is reached by a story that ships, by a recording of a real
/// kernel, by the story kept for this test, or is the asserted reason of a refusal in a transcript
/// among the tests of the rules.
class CoverageTest {
    private static final Path REST = Path.of("src/test/resources/story/rules.md");
    private static final Path TRANSCRIPTS = Path.of("src/test/java/ringside/rule");
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");

    private final Set<Rule> reached = new HashSet<>();

    @Test
    void everyRuleIsReached() throws IOException {
        for (var clause : Sheet.of(Model.INSTANCE).rules())
            if (!clause.stories().isEmpty()) reached.add(clause.rule());
        each(RECORDINGS, ".strace", this::recording);
        story(REST);
        var words = asserted();
        assertThat(Rules.all())
                .filteredOn(rule -> !reached.contains(rule) && !words.contains(rule.name()))
                .isEmpty();
    }

    @Test
    void theStoryKeptForThisGoesAsItSays() throws IOException {
        assertThat(Shipped.read(Files.readString(REST)).replay(Shipped.MACHINE).failures())
                .isEmpty();
    }

    private void recording(Path file) {
        if (StraceReader.read(file.toString(), text(file)) instanceof Recording recording)
            Replay.of(recording, Shipped.MACHINE).timeline().moments().stream()
                    .flatMap(moment -> moment.step().events().stream())
                    .map(Event::rule)
                    .forEach(reached::add);
    }

    private void story(Path file) {
        for (var semantics : Semantics.PRESETS)
            BothSides.told(Shipped.read(text(file)), semantics, Shipped.MACHINE).stream()
                    .flatMap(said -> said.step().stream())
                    .flatMap(step -> step.events().stream())
                    .map(Event::rule)
                    .forEach(reached::add);
    }

    /// The words in capitals that the tests of the rules assert.
    private static Set<String> asserted() throws IOException {
        var words = new HashSet<String>();
        each(
                TRANSCRIPTS,
                "Test.java",
                file ->
                        words.addAll(
                                Stream.of(text(file).split("[^A-Z_0-9]+", -1))
                                        .collect(Collectors.toSet())));
        return words;
    }

    private static void each(Path folder, String end, java.util.function.Consumer<Path> todo)
            throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(end)).sorted().forEach(todo);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
