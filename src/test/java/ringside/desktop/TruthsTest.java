package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.graph.Standing;
import ringside.state.Semantics;
import ringside.words.Tongue;

/// Two truths side by side in the window.
class TruthsTest extends PairedTest {
    @Test
    void theFirstDifferenceOfTwoTruthsIsNamedExplainedAndCited() {
        open("05-joining", 3);
        strike(Action.TRUTHS);
        assertThat(text("#pair-own")).isEqualTo("Linux 6.18 · Step 3");
        assertThat(text("#pair-other")).isEqualTo("Man pages · Step 3");
        assertThat(here().getLayoutX()).isLessThanOrEqualTo(there().getLayoutX());
        assertThat(said("#pair-told"))
                .contains("Up to this step both do the same")
                .contains("They part at step 4: 1001> join_session work");
        clickOn("#pair-go");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(4);
        assertThat(companion().view().timeline().cursor()).isEqualTo(4);
        assertThat(said("#pair-told"))
                .contains("Linux 6.18: a keyring work. ")
                .contains("Man pages: EACCES. ")
                .contains(
                        "D18, keyctl(2), KEYCTL_JOIN_SESSION_KEYRING: A ring of that name is joined")
                .contains("Linux 6.18 does: A ring that does not grant search is skipped");
        assertThat(painted(here())).contains("only here");
        assertThat(painted(there())).contains("only there");
        strike(Action.TRUTHS);
        assertThat(session.companion().get()).isEmpty();
    }

    @Test
    void aStateThatDiffersWithoutAnAnswerIsSaidSo() {
        open("04-last-holder", 8);
        strike(Action.TRUTHS);
        assertThat(said("#pair-told"))
                .contains("They part at step 8: 1000> exit")
                .contains("Both answer gone; what they leave behind differs.")
                .contains("D1, ");
    }

    @Test
    void aStoryWithoutADifferenceSaysSo() {
        onScreen(
                () -> {
                    session.openText(
                            "quiet.md",
                            "# Quiet\n\n```story\nprocess 1000 bash uid 1000\n1000> fork\n```\n");
                    session.truths();
                });
        settle();
        assertThat(said("#pair-told")).isEqualTo("Both do the same in every step of this story.");
        assertThat(text("#pair-heading")).isEqualTo("Linux 6.18 and Man pages: no difference");
        assertThat(list().getItems()).isEmpty();
    }

    @Test
    void theMenuOfTheSemanticsOffersBoth() {
        open("05-joining", 4);
        clickOn("#semantics");
        clickOn("#semantics-both");
        settle();
        assertThat(companion().truths()).isTrue();
        onScreen(() -> session.setSemantics(Semantics.MAN_PAGES));
        settle();
        assertThat(text("#pair-own")).isEqualTo("Man pages · Step 4");
        assertThat(there().getLayoutX()).isLessThanOrEqualTo(here().getLayoutX());
        assertThat(said("#pair-told")).contains("Man pages: EACCES");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLanguageSaysWhereTheyPart(Tongue tongue) {
        open("05-joining", 4);
        onScreen(() -> window.speak(tongue));
        strike(Action.TRUTHS);
        assertThat(said("#pair-told")).contains("D18", "EACCES", "keyctl(2)");
        assertThat(text("#pair-heading")).contains("Linux 6.18", "3");
        assertThat(painted(here())).contains(Standing.HERE.word(), Standing.CHANGED.word());
        assertThat(painted(there())).contains(Standing.THERE.word());
    }

    @Test
    void aNarrowWindowGivesItsPanelsToThePictures() {
        open("05-joining", 4);
        var before = here().getWidth();
        strike(Action.TRUTHS);
        assertThat(lookup("#inspector").tryQuery()).isEmpty();
        assertThat(here().getWidth() + there().getWidth()).isGreaterThan(before);
        strike(Action.TRUTHS);
        assertThat(lookup("#inspector").tryQuery()).isPresent();
    }
}
