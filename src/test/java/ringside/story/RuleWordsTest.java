package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.rule.Rules;
import ringside.words.Tongue;
import ringside.words.Words;

/// Every rule and every remedy is said in every language; in English as it stands at the rule.
class RuleWordsTest {
    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyRuleIsSaid(Tongue tongue) {
        Words.speak(tongue);
        for (var rule : Rules.all()) {
            assertThat(RuleWords.gloss(rule)).as(rule.name()).isNotBlank();
            assertThat(RuleWords.gloss(rule).equals(rule.gloss()))
                    .as(rule.name())
                    .isEqualTo(tongue == Tongue.ENGLISH);
            assertThat(RuleWords.remedy(rule).isEmpty())
                    .as(rule.name())
                    .isEqualTo(rule.remedy().isEmpty());
        }
    }
}
