package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.canvas.GraphView;
import ringside.desktop.session.Companion;
import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.inquiry.Unlike;
import ringside.picture.Dash;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.state.Semantics;
import ringside.story.Lesson;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// Two moments, and two truths, side by side in the window.
class PairTest extends WindowTest {
    @AfterEach
    void one() {
        onScreen(
                () -> {
                    session.alone();
                    session.setSemantics(Semantics.LINUX);
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    private void open(String lesson, int step) {
        onScreen(
                () -> {
                    session.openText(lesson + ".md", Lesson.text(lesson).orElseThrow());
                    session.tuition().attend(false);
                    session.to(step);
                    session.select(Optional.empty());
                });
        settle();
    }

    private Companion companion() {
        return session.companion().get().orElseThrow();
    }

    private GraphView here() {
        return window.frame().graph();
    }

    private GraphView there() {
        return window.frame().pair().beside().orElseThrow();
    }

    private static List<String> painted(GraphView graph) {
        onScreen(graph::displayList);
        settle();
        return graph.displayList().texts();
    }

    private static boolean framed(GraphView graph, Ref ref, Ink ink, Dash dash) {
        return graph.displayList().of(ref).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).look())
                .anyMatch(look -> look.line() == ink && look.dash() == dash);
    }

    /// All labels of a part of the window, read while nothing changes.
    private String said(String id) {
        var read = new AtomicReference<>("");
        onScreen(() -> read.set(labels(id)));
        return read.get();
    }

    private String labels(String id) {
        return lookup(id + " .label").queryAll().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private ListView<Unlike> list() {
        return lookup("#pair-list").query();
    }

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
                .contains("Linux 6.18 answers a keyring work: ")
                .contains("Man pages answers EACCES: ")
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
        assertThat(said("#pair-told")).contains("Man pages answers EACCES");
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
