package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;

/// Acting in the past keeps what was to come, as a line of its own below the rail.
class BranchTest extends WindowTest {
    private Node branch(int index) {
        return lookup("#branch-" + index).query();
    }

    private void takeUp(int index) {
        var bounds = branch(index).localToScreen(branch(index).getBoundsInLocal());
        clickOn(bounds.getMaxX() - 8, bounds.getMaxY() - 7);
        settle();
    }

    @Test
    void aFutureThatWasLeftIsALineAndIsTakenUpByAClick() {
        assertThat(lookup("#branch-0").tryQuery()).isEmpty();
        var whole = view().timeline();
        clickOn("#tick-8");
        settle();
        strike(Action.FORK);
        assertThat(view().timeline().length()).isEqualTo(9);
        assertThat(branch(0).getAccessibleText())
                .contains(String.valueOf(whole.length() - 8), whole.moments().get(8).line());
        assertThat(branch(0).getBoundsInParent().getMinX())
                .as("it leaves at the step in common")
                .isLessThan(lookup("#tick-9").query().getBoundsInParent().getMinX());

        takeUp(0);
        assertThat(view().timeline().moments()).isEqualTo(whole.moments());
        assertThat(view().timeline().cursor()).isEqualTo(8);
        assertThat(view().timeline().others()).hasSize(1);
        takeUp(0);
        assertThat(view().timeline().length()).isEqualTo(9);
    }

    @Test
    void theTicksAboveALineKeepTheirClicks() {
        clickOn("#tick-4");
        settle();
        strike(Action.FORK);
        strike(Action.FORK);
        clickOn("#tick-5");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(5);
        assertThat(view().timeline().length()).isEqualTo(6);
        clickOn("#tick-4");
        settle();
        strike(Action.FORK);
        assertThat(lookup("#branch-1").tryQuery()).as("two lines were left").isPresent();
    }
}
