package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;

/// A picture with gaps asks for a tidy, is placed anew when it is taken, and given back.
class TidyingTest extends CrowdedTest {
    @Test
    void manyGapsAskForATidyWhichComesOnlyWhenItIsTaken() {
        interact(session::foldAll);
        settle();
        var ask = window.frame().graph().lookup("#tidy-hint");
        assertThat(ask.isVisible()).isFalse();
        for (var pid = 300; pid < 340; pid++) {
            var gone = pid;
            interact(() -> session.perform(new ringside.call.Call.ExitProcess(gone, 0)));
        }
        settle();
        var before = places();
        assertThat(ask.isVisible()).isTrue();
        var shown = window.frame().graph().camera().now();
        clickOn(ask);
        settle();
        assertThat(places().bounds().height()).isLessThan(before.bounds().height());
        assertThat(ask.isVisible()).isFalse();
        assertThat(window.frame().graph().camera().now()).isEqualTo(shown);
        strike(Action.TIDY);
        assertThat(places()).isEqualTo(before);
        assertThat(ask.isVisible()).isTrue();
    }

    @Test
    void tidyPlacesAnewAndGivesBack() {
        interact(() -> session.to(40));
        for (var pid = 300; pid < 310; pid++) {
            var gone = pid;
            interact(() -> session.perform(new ringside.call.Call.ExitProcess(gone, 0)));
        }
        interact(session::foldAll);
        settle();
        var before = places();
        strike(Action.TIDY);
        assertThat(places()).isNotEqualTo(before);
        assertThat(places().bounds().height()).isLessThanOrEqualTo(before.bounds().height());
        strike(Action.TIDY);
        assertThat(places()).isEqualTo(before);
    }
}
