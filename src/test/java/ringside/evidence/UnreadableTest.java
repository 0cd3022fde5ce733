package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

/// Files that are no recordings: one sentence, the line to blame, and never an exception.
final class UnreadableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 setgid(5) = 0~hello world | 2 | is not strace output
                    5 setgid(5) = 0~5 keyctl(KEYCTL_READ, 8, | 2 | breaks off
                    5 setgid(5) = 0~~5 <... keyctl resumed>) = 0 | 3 | no line above begins
                    5 setgid(5) = 0~5 +++ exited wi | 2 | breaks off
                    5 setgid(5) = 0~PNG%1 | 2 | is not text
                    5 openat(3) = 0~5 read(3) = 0 | 0 | concerns keyrings
                    '' | 0 | concerns keyrings
                    """)
    void oneSentenceNamesTheLineAndTheRemedy(String text, int line, String why) {
        var reading = StraceReader.read("x.strace", text.replace('~', '\n').replace('%', '\0'));
        assertThat(reading).isInstanceOf(Unreadable.class);
        var unreadable = (Unreadable) reading;
        assertThat(unreadable.line()).isEqualTo(line);
        assertThat(unreadable.sentence()).contains(why).contains("record with strace -f -ttt");
        assertThat(unreadable.sentence()).doesNotContain("\n").endsWith(".");
        if (line > 0) assertThat(unreadable.sentence()).contains("Line " + line + " ");
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        var reading = StraceReader.read("x.strace", "5 keyctl(" + "a".repeat(1 << 21));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        u -> assertThat(u.sentence()).contains("longer than a million"));
    }

    @Test
    void everyPrefixOfARecordingIsReadOrRefused() {
        var text = Recordings.text(Recordings.SU);
        for (var end = 0; end < text.length(); end += 7) {
            var part = text.substring(0, end);
            assertThatNoException().isThrownBy(() -> StraceReader.read("cut.strace", part));
        }
    }

    @Test
    void mutationsNeverThrow() {
        for (var path : List.of(Recordings.SU, Recordings.KINIT, "/recordings/terminal.strace")) {
            var text = Recordings.text(path);
            for (var seed = 0; seed < 150; seed++) {
                var damaged = damaged(text, new Random(seed));
                assertThatNoException()
                        .as(path + " seed " + seed)
                        .isThrownBy(() -> StraceReader.read("damaged.strace", damaged));
            }
        }
    }

    static String damaged(String text, Random random) {
        var result = new StringBuilder(text);
        for (var i = random.nextInt(12); i >= 0; i--) {
            var from = random.nextInt(result.length());
            var to = Math.min(result.length(), from + random.nextInt(1 << random.nextInt(11)));
            switch (random.nextInt(5)) {
                case 0 -> result.delete(from, to);
                case 1 -> result.insert(from, result.substring(from, to));
                case 2 -> result.setCharAt(from, (char) (1 + random.nextInt(255)));
                case 3 -> result.insert(from, "\"\\<>()[]= ?\n,-{}".charAt(random.nextInt(15)));
                default -> result.setLength(Math.max(1, to));
            }
        }
        return result.toString();
    }
}
