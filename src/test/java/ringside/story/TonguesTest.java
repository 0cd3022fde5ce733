package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.keyctl.ErrorText;
import ringside.rule.Rules;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What just happened is told in the language of the window: after every step of everything that
/// ships, nothing is missing, nothing is left to fill in, and no sentence is the English one.
class TonguesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[,}]|\\|\\d+[#<]");
    private static final List<Tongue> OTHERS = List.of(Tongue.GERMAN, Tongue.CHINESE);

    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    static Stream<Shipped.Named> shipped() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyStepIsToldInEveryLanguage(Shipped.Named shipped) {
        for (var moment : shipped.timeline().moments()) {
            var english = told(moment.step(), Tongue.ENGLISH);
            for (var tongue : OTHERS) compare(tongue, english, told(moment.step(), tongue));
        }
    }

    private static List<String> told(Step step, Tongue tongue) {
        Words.speak(tongue);
        var narration = Narration.of(step);
        var told = new ArrayList<>(narration.sentences());
        told.add(narration.clause());
        told.add(narration.agreement().sentence());
        return told;
    }

    private static void compare(Tongue tongue, List<String> english, List<String> told) {
        assertThat(told).as(tongue + " " + told).hasSameSizeAs(english);
        for (var i = 0; i < told.size(); i++) {
            if (english.get(i).isEmpty()) continue;
            assertThat(told.get(i)).as(tongue.title()).isNotBlank().isNotEqualTo(english.get(i));
            assertThat(PLACE.matcher(told.get(i)).find()).as(told.get(i)).isFalse();
        }
    }

    /// A sentence ends as sentences do, and nothing was filled in twice over.
    @ParameterizedTest
    @MethodSource("shipped")
    void everySentenceEnds(Shipped.Named shipped) {
        for (var tongue : Tongue.values()) {
            Words.speak(tongue);
            for (var moment : shipped.timeline().moments())
                assertThat(Narration.of(moment.step()).sentences())
                        .allSatisfy(
                                it ->
                                        assertThat(it)
                                                .endsWith(tongue == Tongue.CHINESE ? "。" : ".")
                                                .doesNotContain("  ", "..", "。。", " ,", ",."));
        }
    }

    /// In English an errno says what strerror(3) says.
    @Test
    void errorsSayInEnglishWhatKeyctlPrints() {
        for (var errno : IntStream.range(1, 134).mapToObj(Errno::new).toList())
            assertThat(ErrorWords.of(errno)).isEqualTo(ErrorText.of(errno));
    }

    @Test
    void everyDivergenceIsToldInEveryLanguage() {
        for (var tongue : OTHERS) {
            Words.speak(tongue);
            for (var row : Divergence.values()) {
                assertThat(DivergenceWords.page(row)).startsWith(row.source() + ": ");
                assertThat(DivergenceWords.page(row)).isNotEqualTo(row.page());
                assertThat(DivergenceWords.kernel(row)).isNotEqualTo(row.kernel());
            }
        }
    }

    @Test
    void everyRuleIsToldInEveryLanguage() {
        for (var tongue : OTHERS) {
            Words.speak(tongue);
            for (var rule : Rules.all()) {
                assertThat(RuleWords.gloss(rule)).isNotEqualTo(rule.gloss());
                if (!rule.remedy().isEmpty())
                    assertThat(RuleWords.remedy(rule)).isNotEqualTo(rule.remedy());
            }
        }
    }
}
