package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ringside.rule.LookupRule;
import ringside.rule.Model;
import ringside.rule.Rules;
import ringside.state.Divergence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// No rule without a story that ships: a lesson, a story of the window, a case, or the story of a
/// difference between man pages and kernel. And no starred difference that no lesson shows.
class CoverageTest {
    private static final Path CASES = Path.of("resources/ringside/cases");
    private static Coverage coverage = new Coverage(java.util.List.of(), java.util.List.of());

    @BeforeAll
    static void computed() {
        coverage = Coverage.of(Sheet.of(Model.INSTANCE));
    }

    @Test
    void everyRuleIsReached() {
        assertThat(coverage.rules()).hasSameSizeAs(Rules.all());
        assertThat(coverage.unreached()).isEmpty();
    }

    @Test
    void whatCannotBeReachedIsNotReached() {
        assertThat(coverage.rules())
                .filteredOn(line -> line.why().isPresent())
                .allSatisfy(line -> assertThat(line.shownBy()).isEmpty())
                .extracting(Coverage.Line::id)
                .containsExactly(LookupRule.NOT_INSTANTIATED.name());
    }

    @Test
    void everyStarredDifferenceIsInALesson() {
        assertThat(coverage.starred())
                .extracting(Coverage.Line::id)
                .containsExactlyElementsOf(
                        Arrays.stream(Divergence.values())
                                .filter(Divergence::starred)
                                .map(Divergence::id)
                                .toList())
                .hasSize(21);
        assertThat(coverage.starred()).allMatch(line -> line.reachedBy(Shelf.LESSON));
    }

    @Test
    void aRuleThatNothingReachesIsSeen() {
        var rules = Sheet.of(Model.INSTANCE).rules();
        var forgotten =
                rules.stream()
                        .map(it -> new Sheet.Clause(it.family(), it.rule(), java.util.List.of()))
                        .limit(1)
                        .toList();
        var sheet = new Sheet(forgotten, java.util.List.of());
        assertThat(Coverage.of(sheet).unreached())
                .extracting(Coverage.Line::id)
                .containsExactly(rules.getFirst().rule().name());
    }

    @Test
    void theIndexNamesTheCasesThatAreThere() throws IOException {
        try (var files = Files.list(CASES)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".md"))
                                    .map(name -> name.replace(".md", ""))
                                    .sorted())
                    .isEqualTo(Shelf.CASE.names());
        }
    }

    @Test
    void noTwoStoriesShareANameOnOneShelf() {
        assertThat(Volume.all()).doesNotHaveDuplicates();
        assertThat(Volume.all()).allMatch(volume -> volume.story().isPresent());
    }
}
