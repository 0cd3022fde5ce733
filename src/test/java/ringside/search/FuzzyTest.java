package ringside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FuzzyTest {
    private static int score(String typed, String text) {
        return Fuzzy.of(typed, text).orElseThrow().score();
    }

    @Test
    void lettersInARowAreFoundWhateverTheirCase() {
        assertThat(Fuzzy.of("SESS", "Join session…").orElseThrow().letters())
                .isEqualTo(List.of(5, 6, 7, 8));
        assertThat(Fuzzy.of("xyz", "Join session…")).isEmpty();
    }

    @Test
    void initialsAreFound() {
        assertThat(Fuzzy.of("nk", "New keyring…").orElseThrow().letters()).isEqualTo(List.of(0, 4));
        assertThat(Fuzzy.of("nekey", "New keyring…")).isPresent();
        assertThat(Fuzzy.of("ewyr", "New keyring…")).isEmpty();
    }

    @Test
    void wordsFitInAnyOrder() {
        assertThat(Fuzzy.of("key new", "New keyring…")).isPresent();
        assertThat(Fuzzy.of("密钥 新", "新密钥环")).isPresent();
        assertThat(Fuzzy.of("key old", "New keyring…")).isEmpty();
    }

    @Test
    void theStartIsWorthMostThenAWordThenTheInside() {
        assertThat(score("link", "Link to")).isGreaterThan(score("link", "To link"));
        assertThat(score("link", "To link")).isGreaterThan(score("link", "Unlink"));
        assertThat(score("link", "Unlink")).isGreaterThan(score("link", "Low Ink"));
        assertThat(score("fork", "Fork")).isGreaterThan(score("fork", "Forks"));
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(Fuzzy.of("  ", "Fork").orElseThrow().letters()).isEmpty();
    }
}
