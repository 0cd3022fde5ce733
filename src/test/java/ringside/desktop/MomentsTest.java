package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.inquiry.Unlike;
import ringside.picture.Dash;
import ringside.picture.Ink;

import java.util.List;

/// Two moments side by side in the window.
class MomentsTest extends PairedTest {
    @Test
    void theStepBeforeStandsBesideAndDifferencesAreMarkedInBoth() {
        open("02-fork", 6);
        strike(Action.COMPARE);
        assertThat(text("#pair-own")).startsWith("Step 6 · ").contains("fork");
        assertThat(text("#pair-other")).startsWith("Step 5 · ");
        assertThat(text("#pair-heading")).isEqualTo("Step 5 and Step 6: 1 difference");
        var child = new Ref.OfProcess(1001);
        assertThat(list().getItems()).extracting(Unlike::ref).containsExactly(child);
        assertThat(painted(here())).contains("only here").doesNotContain("only there");
        assertThat(framed(here(), child, Ink.FRESH, Dash.SOLID)).isTrue();
        assertThat(painted(there())).contains("only there").doesNotContain("only here");
        assertThat(there().getLayoutX()).isLessThanOrEqualTo(here().getLayoutX());
        assertThat(there().getWidth()).isEqualTo(here().getWidth());
        strike(Action.COMPARE);
        assertThat(window.frame().pair().beside()).isEmpty();
        assertThat(painted(here())).doesNotContain("only here");
    }

    @Test
    void whatChangedIsFramedAndWordedOnBothSides() {
        open("02-fork", 5);
        strike(Action.COMPARE);
        var mail = key("mail-password");
        assertThat(companion().of(mail).orElseThrow().kind()).isEqualTo(Standing.CHANGED);
        for (var graph : List.of(here(), there())) {
            assertThat(painted(graph)).contains("changed");
            assertThat(framed(graph, mail, Ink.WARN, Dash.DASH_DOT)).isTrue();
        }
        assertThat(companion().of(mail).orElseThrow().what())
                .isEqualTo(
                        "permissions: alswrv ------ ------ ------ ↔ alswrv -----v ------ ------");
    }

    @Test
    void aStepIsKeptAndWalkedAwayFrom() {
        open("02-fork", 1);
        strike(Action.COMPARE_HERE);
        assertThat(text("#pair-heading")).isEqualTo("Step 1 and Step 1: no difference");
        strike(Action.NEXT);
        assertThat(text("#pair-heading")).isEqualTo("Step 1 and Step 2: 2 differences");
        strike(Action.FIRST);
        assertThat(text("#pair-heading")).startsWith("start and Step 1".replace("start", "Step 0"));
        strike(Action.LAST);
        strike(Action.REDO);
        assertThat(companion().view().timeline().cursor()).isEqualTo(1);
    }

    @Test
    void theListCallsEachSideByTheStepThatIsShown() {
        open("02-fork", 6);
        strike(Action.COMPARE);
        assertThat(said("#pair-list")).contains("only Step 6");
        onScreen(() -> session.to(8));
        settle();
        assertThat(said("#pair-list")).contains("only Step 8").doesNotContain("only Step 6");
    }

    @Test
    void differencesAreWalkedByKeysAndShownInTheLight() {
        open("02-fork", 9);
        onScreen(() -> session.compare(1));
        settle();
        var unlikes = companion().unlikes();
        assertThat(unlikes).hasSizeGreaterThan(3);
        for (var unlike : unlikes) {
            strike(Action.NEXT_DIFFERENCE);
            assertThat(session.selection().get()).contains(unlike.ref());
            assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(unlike);
        }
        strike(Action.NEXT_DIFFERENCE);
        assertThat(session.selection().get()).contains(unlikes.getFirst().ref());
        strike(Action.PREVIOUS_DIFFERENCE);
        assertThat(session.selection().get()).contains(unlikes.getLast().ref());
        clickOn(lookup("#pair-panel #do-next-difference").queryButton());
        assertThat(session.selection().get()).contains(unlikes.getFirst().ref());
    }

    @Test
    void bothPicturesLookAtTheSamePartOfTheWorld() {
        open("02-fork", 9);
        strike(Action.COMPARE);
        assertThat(there().camera().now()).isEqualTo(here().camera().now());
        drag("#surface-beside", MouseButton.PRIMARY).moveBy(40, 25).drop();
        settle();
        assertThat(there().camera().now()).isEqualTo(here().camera().now());
        var moved = here().camera().now();
        strike(Action.LARGER);
        assertThat(here().camera().now()).isNotEqualTo(moved);
        assertThat(there().camera().now()).isEqualTo(here().camera().now());
        onScreen(
                () ->
                        lookup("#surface-beside")
                                .query()
                                .fireEvent(
                                        new ScrollEvent(
                                                ScrollEvent.SCROLL,
                                                50,
                                                50,
                                                50,
                                                50,
                                                false,
                                                false,
                                                false,
                                                false,
                                                false,
                                                false,
                                                0,
                                                40,
                                                0,
                                                40,
                                                null,
                                                0,
                                                null,
                                                0,
                                                0,
                                                null)));
        settle();
        assertThat(there().camera().now()).isEqualTo(here().camera().now());
        strike(Action.FIT);
        assertThat(there().camera().now()).isEqualTo(here().camera().now());
    }

    @Test
    void aClickBesideSelectsAndTheInspectorTellsWhatIsOnlyThere() {
        open("02-fork", 5);
        onScreen(() -> session.compare(6));
        settle();
        var child = new Ref.OfProcess(1001);
        var box = companion().view().places().at(child).orElseThrow();
        var camera = there().camera().now();
        clickOn(
                there().localToScreen(
                                camera.screenX(box.centerX()), camera.screenY(box.centerY())));
        settle();
        assertThat(session.selection().get()).contains(child);
        onScreen(() -> stage.setWidth(1900));
        for (var tries = 0; tries < 50 && said("#inspector").isEmpty(); tries++) settle();
        var inspector = said("#inspector");
        onScreen(() -> stage.setWidth(1000));
        settle();
        assertThat(inspector).contains("1001", "only Step 6");
        clickOn("#surface-beside", MouseButton.SECONDARY);
        settle();
        assertThat(session.notice().get().orElseThrow().text())
                .isEqualTo("This picture is only looked at. Act in the one beside it.");
    }

    @Test
    void escapeAndTheButtonLeaveOnePicture() {
        open("02-fork", 6);
        strike(Action.COMPARE);
        onScreen(() -> lookup("#surface").query().requestFocus());
        push(KeyCode.ESCAPE);
        settle();
        assertThat(session.companion().get()).isEmpty();
        strike(Action.COMPARE);
        onScreen(() -> list().requestFocus());
        push(KeyCode.ESCAPE);
        settle();
        assertThat(session.companion().get()).isEmpty();
        strike(Action.COMPARE);
        clickOn("#pair-end");
        settle();
        assertThat(session.companion().get()).isEmpty();
    }

    @Test
    void theTimelineAndABookmarkOfferTheirStep() {
        open("02-fork", 6);
        clickOn("#rail", MouseButton.SECONDARY);
        settle();
        clickOn("#compare-step");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(6);
        assertThat(session.companion().get()).isPresent();
        onScreen(session::alone);
        settle();
        onScreen(
                () -> {
                    session.to(2);
                    session.bookmark();
                    session.to(7);
                });
        settle();
        strike(Action.BOOKMARKS);
        var marked =
                session.bookmarks().get().entrySet().stream()
                        .filter(mark -> mark.getValue() == 2)
                        .findFirst()
                        .orElseThrow();
        clickOn("#compare-" + marked.getKey());
        settle();
        assertThat(companion().view().timeline().cursor()).isEqualTo(2);
        assertThat(view().timeline().cursor()).isEqualTo(7);
    }
}
