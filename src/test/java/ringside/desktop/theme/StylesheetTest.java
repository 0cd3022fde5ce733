package ringside.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lengths of a stylesheet grow with the words, once.
class StylesheetTest {
    @Test
    void lengthsInPixelsGrow() {
        assertThat(Stylesheet.scaled(".a { -fx-font-size: 12.5px; -fx-padding: 2 10 0 .5; }", 2))
                .isEqualTo(".a { -fx-font-size: 25.0px; -fx-padding: 4.0 20.0 0.0 .5; }");
    }

    @Test
    void lengthsThatFollowTheWordsStay() {
        var sheet = ".a { -fx-font-size: 0.96em; -fx-pref-height: 1.7em; -fx-padding: 2em 1em; }";
        assertThat(Stylesheet.scaled(sheet, 2)).isEqualTo(sheet);
    }
}
