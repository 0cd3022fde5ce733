package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.rule.Rules;
import ringside.state.Divergence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `ringside rules` prints, and that the page which ships is what it prints. `-Drewrite=true`
/// writes the page anew.
class RulesPageTest {
    private static final Path PAGE = Path.of("resources/ringside/rules.md");
    private static final Path COVERAGE = Path.of("src/test/resources/story/coverage.txt");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String rules(String... options) {
        var words = new String[options.length + 1];
        words[0] = "rules";
        System.arraycopy(options, 0, words, 1, options.length);
        out.getBuffer().setLength(0);
        var code = Commands.run(words, new PrintWriter(out), new PrintWriter(err));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void thePageThatShipsIsWhatIsPrinted() throws IOException {
        var page = rules("--markdown");
        if (Boolean.getBoolean("rewrite")) Files.writeString(PAGE, page);
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    /// So that a change of what is reached is seen in review.
    @Test
    void theTableOfCoverageIsPinned() throws IOException {
        var table = rules("--coverage");
        if (Boolean.getBoolean("rewrite")) Files.writeString(COVERAGE, table);
        assertThat(table).isEqualTo(Files.readString(COVERAGE));
        assertThat(table.strip().lines().reduce((_, last) -> last).orElseThrow())
                .startsWith("rules " + Rules.all().size() + ", reached by lessons ")
                .contains(" unreached 0; starred differences 21, reached by lessons 21, ")
                .endsWith(" unreached 0");
    }

    @Test
    void coverageIsAskedOfOneRuleOrDifference() {
        assertThat(rules("--coverage", "--rule", "CYCLE"))
                .contains("CYCLE", "lessons 10 13")
                .contains("rules 1, reached by lessons 1,")
                .doesNotContain("starred");
        assertThat(rules("--coverage", "--rule", "D14", "--json"))
                .contains("\"rules\": []", "\"lessons\": [\"30-unlink-by-name\"]")
                .contains("\"differences\": [\"D14\"]", "\"unreached\": 0");
        assertThat(rules("--coverage", "--rule", "D14", "--markdown"))
                .contains("| D14 | 30 |  |  | D14 |");
    }

    @Test
    void everyRuleAndEveryDifferenceIsPrinted() {
        var text = rules();
        for (var rule : Rules.all()) assertThat(text).contains("\n" + rule.name() + "  ");
        for (var row : Divergence.values())
            assertThat(text).contains("\n" + row.id() + "  " + row.name());
    }

    @Test
    void oneDifferenceComesWithBothAnswersAndItsStory() {
        assertThat(rules("--rule", "d14"))
                .contains("UNLINK_GOES_BY_LABEL", "keyctl(2), KEYCTL_UNLINK", "Linux: 0")
                .contains("page:  ENOENT", "1000> keyctl unlink %y %r1 => 0")
                .doesNotContain("D15");
    }

    @Test
    void oneRuleIsFoundByItsName() {
        assertThat(rules("--rule", "NO_SUCH_KEY"))
                .contains("No key has this serial.", "key_lookup()", "Shown by: ")
                .doesNotContain("NO_GROUP_RINGS");
    }

    @Test
    void onlyDifferencesWhenAsked() {
        assertThat(rules("--divergences")).contains("D65").doesNotContain("NO_SUCH_KEY");
    }

    @Test
    void programsGetJson() {
        assertThat(rules("--json", "--rule", "D14"))
                .contains("\"rules\": []", "\"id\": \"D14\"", "\"computed\": true")
                .contains("\"linux\": \"0\", \"documented\": \"ENOENT\"");
    }

    @Test
    void whatIsNoRuleIsSaidInOneSentence() {
        var code =
                Commands.run(
                        new String[] {"rules", "--rule", "D99"},
                        new PrintWriter(out),
                        new PrintWriter(err));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "ringside: There is no rule and no difference D99; `ringside rules` prints"
                                + " all of them.\n");
    }
}
