package ringside.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Rule;

/// Rules are what the window, the documentation and the coverage table quote.
class RulesTest {
    @Test
    void namesAreUniqueOverAllFamilies() {
        assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSpeaksInSentencesAndNamesItsPage() {
        assertThat(Rules.all())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.gloss()).matches("[A-Za-z/].*\\.");
                            assertThat(rule.page()).matches("[a-zA-Z_-]+\\(\\d\\)");
                            assertThat(rule.remedy()).matches("|[A-Z].*\\.");
                            assertThat(rule.kernel()).doesNotContain(" of ");
                        });
    }

    @Test
    void everyFamilyIsListed() {
        assertThat(Rules.all().stream().map(Rule::getClass).distinct())
                .contains(LookupRule.class, QuotaRule.class, CollectorRule.class, TaskRule.class);
    }
}
