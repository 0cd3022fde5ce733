package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.call.Reply;
import ringside.rule.Rules;
import ringside.state.Errno;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A refusal is said once: its errno, and the rule behind it where that says more.
class RefusedTest {
    private static final Set<String> SMALL =
            Set.of(
                    ("a an the is are was has have been no not der die das ein eine ist sind wurde"
                                    + " nicht kein keine 的 已 被 了")
                            .split(" ", -1));

    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void noRuleRepeatsAnErrno(Tongue tongue) {
        Words.speak(tongue);
        for (var rule : Rules.all()) {
            if (rule.remedy().isEmpty() || !Refused.adds(rule)) continue;
            var said = content(RuleWords.gloss(rule));
            for (var errno : IntStream.range(1, 134).mapToObj(Errno::new).toList())
                assertThat(content(ErrorWords.of(errno)).containsAll(said))
                        .as(errno.name() + ": " + rule.name())
                        .isFalse();
        }
    }

    /// The words that carry the sense of a sentence; in Chinese its characters.
    private static Set<String> content(String sentence) {
        var words = sentence.toLowerCase(Locale.ROOT).replaceAll("(\\p{IsHan})", " $1 ");
        var found = new TreeSet<>(Arrays.asList(words.split("[\\s\\p{P}]+", -1)));
        found.removeAll(SMALL);
        found.remove("");
        return found;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void aDeadKeyIsCalledDeadOnce(Tongue tongue) {
        Words.speak(tongue);
        for (var shipped : Shipped.all().toList())
            for (var moment : shipped.timeline().moments())
                if (moment.step().reply() instanceof Reply.Failed(var errno))
                    once(Narration.of(moment.step()), ErrorWords.of(errno));
    }

    private static void once(Narration told, String error) {
        for (var sentence : told.sentences().subList(1, told.sentences().size()))
            assertThat(content(error).containsAll(content(sentence))).as(sentence).isFalse();
        assertThat(told.clause()).isNotEqualTo(error + ".");
    }
}
