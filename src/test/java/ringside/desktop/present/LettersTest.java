package ringside.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

/// The speaker's notes are as large to the eye on a screen of many dots as on one of few.
class LettersTest {
    @Test
    void aSmallScreenHasTheUsualLetters() {
        assertThat(Notes.letters(new Rectangle2D(0, 0, 1024, 768))).isEqualTo(1);
    }

    @Test
    void aScreenTwiceAsHighHasLettersTwiceAsLarge() {
        assertThat(Notes.letters(new Rectangle2D(0, 0, 3840, 2000))).isEqualTo(2);
    }
}
