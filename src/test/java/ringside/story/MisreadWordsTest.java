package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.rule.Rules;
import ringside.words.Tongue;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What should have stood in a line is said in the language of the window, whatever was wrong.
class MisreadWordsTest {
    private static final Path KEPT = Path.of("src/test/resources/story/malformed/expected.txt");

    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tongue.class,
            names = {"GERMAN", "CHINESE"})
    void everyComplaintAboutAStoryHasItsSentence(Tongue tongue) throws IOException {
        Words.speak(tongue);
        for (var line : Files.readAllLines(KEPT))
            assertThat(MisreadWords.of(line))
                    .isNotEqualTo(line)
                    .doesNotContain("expected", " the line ", "{");
    }

    @Test
    void inEnglishNothingIsRead() {
        assertThat(MisreadWords.of("expected a key here; the line ends too soon."))
                .isEqualTo("expected a key here; the line ends too soon.");
    }

    @Test
    void whatIsExpectedIsSaidToo() {
        Words.speak(Tongue.GERMAN);
        assertThat(MisreadWords.of("expected a keyring here; the line ends too soon."))
                .isEqualTo("Hier wird erwartet: ein Keyring; die Zeile endet zu früh.");
        assertThat(MisreadWords.of("expected a number of seconds as a number, not soon."))
                .isEqualTo("Erwartet wird als Zahl: eine Zahl von Sekunden, nicht soon.");
    }

    @Test
    void whatNoPatternFitsStays() {
        Words.speak(Tongue.CHINESE);
        assertThat(MisreadWords.of("something else")).isEqualTo("something else");
    }

    @Test
    void whatTheKernelAnsweredOtherwiseIsSaidToo() {
        Words.speak(Tongue.GERMAN);
        var rule = Rules.all().getFirst();
        assertThat(
                        MisreadWords.judged(
                                "The kernel answered ENOKEY, the model 5 bytes (%s: %s)."
                                        .formatted(rule.name(), rule.gloss())))
                .isEqualTo(
                        "Der Kernel antwortete ENOKEY, das Modell 5 Bytes (%s: %s)"
                                .formatted(rule.name(), RuleWords.gloss(rule)));
        assertThat(MisreadWords.judged("The kernel answered 0, the model nothing."))
                .isEqualTo("Der Kernel antwortete 0, das Modell nichts.");
    }

    @Test
    void anExpectationThatDidNotHoldIsSaidToo() {
        Words.speak(Tongue.CHINESE);
        assertThat(MisreadWords.of(new Failure(7, "alive %:work", "it is linked").toString()))
                .isEqualTo("第 7 行：应为 alive %:work，但它已链接");
    }
}
