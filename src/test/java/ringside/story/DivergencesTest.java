package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.state.Divergence;
import ringside.state.Semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every place where man pages and kernel differ has a story that shows both answers.
///
/// The first line that is answered otherwise, and the answers by Linux, by Linux except for this
/// row, and by the man pages' semantics are pinned in a text; `-Drewrite=true` writes it anew.
class DivergencesTest {
    private static final Path PINNED = Path.of("src/test/resources/story/divergences.txt");

    static Stream<Divergence> rows() {
        return Arrays.stream(Divergence.values()).filter(row -> Recipes.text(row).isPresent());
    }

    private static Story story(Divergence row) {
        return Shipped.read(Recipes.text(row).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void linuxAnswersAsTheRecipeSays(Divergence row) {
        assertThat(story(row).replay(Shipped.MACHINE).failures()).isEmpty();
        assertThat(story(row).title()).startsWith(row.id() + " · ");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRowAloneMakesADifferenceOrSaysWhyNot(Divergence row) {
        assertThat(difference(row).isPresent()).isEqualTo(row.computed());
        if (!row.computed()) assertThat(row.why()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theManPagesAnswerAsDocumentedUnlessTheRowSaysWhyNot(Divergence row) {
        if (!row.computed()) return;
        var linux = difference(row).orElseThrow().one();
        var pages = answer(row, Semantics.MAN_PAGES, linux.line());
        if (row.why().isEmpty()) assertThat(pages).isNotEqualTo(linux.answer());
        else assertThat(Semantics.MAN_PAGES.follows(row)).isTrue();
    }

    @Test
    void bothAnswersArePinned() throws IOException {
        var text = rows().map(DivergencesTest::pinned).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("rewrite")) Files.writeString(PINNED, text);
        assertThat(text).isEqualTo(Files.readString(PINNED));
    }

    private static Optional<BothSides.Difference> difference(Divergence row) {
        return BothSides.between(
                story(row), Semantics.LINUX, Semantics.except(row), Shipped.MACHINE);
    }

    private static String answer(Divergence row, Semantics semantics, int line) {
        return BothSides.told(story(row), semantics, Shipped.MACHINE).stream()
                .filter(said -> said.line() == line)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static String pinned(Divergence row) {
        var head = row.id() + " " + row.name() + "\n";
        var difference = difference(row);
        if (difference.isEmpty()) return head + "  not computed: " + row.why() + "\n";
        var linux = difference.get().one();
        var alone = difference.get().other().answer();
        var pages = answer(row, Semantics.MAN_PAGES, linux.line());
        return head
                + "  "
                + linux.text()
                + "\n"
                + said("linux", linux.answer(), alone)
                + said("page", alone, linux.answer())
                + (pages.equals(alone) ? "" : pages(pages, linux.answer()))
                + named(row);
    }

    private static String pages(String answer, String linux) {
        return answer.equals(linux)
                ? "    man-pages  as linux\n"
                : said("man-pages", answer, linux);
    }

    /// The lines of an answer that the other one lacks.
    private static String said(String who, String answer, String other) {
        var lines = answer.lines().filter(line -> !other.lines().toList().contains(line)).toList();
        var shown = lines.isEmpty() ? List.of("lacks a line, else the same") : lines;
        return shown.stream()
                .map(line -> "    %-9s  %s%n".formatted(who, line).replace("\r", ""))
                .collect(Collectors.joining());
    }

    /// The steps at which a reader is told of the row.
    private static String named(Divergence row) {
        return BothSides.told(story(row), Semantics.LINUX, Shipped.MACHINE).stream()
                .filter(said -> said.step().flatMap(step -> told(step)).equals(Optional.of(row)))
                .map(said -> "    told at    " + said.text() + "\n")
                .collect(Collectors.joining());
    }

    private static Optional<Divergence> told(ringside.rule.Step step) {
        return Stream.of(Agreement.of(step))
                .filter(Agreement.Differ.class::isInstance)
                .map(it -> ((Agreement.Differ) it).divergence())
                .findFirst();
    }
}
