package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.desktop.theme.Lettered;
import ringside.graph.Ref;
import ringside.inquiry.Eyes;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.rule.Reach;
import ringside.state.Perm;

import java.util.List;

/// The keys as a chosen task sees them, and as two do.
class EyesWindowTest extends WindowTest {
    private static final Ref BASH = new Ref.OfProcess(1000);
    private static final Ref MAKE = new Ref.OfProcess(1003);

    @AfterEach
    void closeThem() {
        onScreen(() -> session.look(List.of()));
        settle();
    }

    private String letters(int tid, Ref.OfKey key) {
        var reach =
                Reach.of(
                        kernel(),
                        kernel().task(tid).orElseThrow(),
                        kernel().key(key.serial()).orElseThrow());
        return Perm.letters(reach.bits());
    }

    private List<String> painted() {
        return window.frame().graph().displayList().texts();
    }

    /// Whether the thin second outline is drawn around it.
    private boolean twice(Ref ref) {
        var box = view().places().at(ref).orElseThrow().grown(3);
        return window.frame().graph().displayList().marks().stream()
                .filter(Mark.Block.class::isInstance)
                .map(Mark.Block.class::cast)
                .anyMatch(mark -> mark.box().equals(box) && mark.look().line() == Ink.TEXT);
    }

    private List<String> panel() {
        return lookup("#inspector .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theKeyEShowsWhatATaskPossessesAndMayDo() {
        select(MAKE);
        strike(Action.EYES);
        assertThat(session.eyes().get()).extracting(Eyes::tid).containsExactly(1003);
        assertThat(session.notice().get().orElseThrow().text()).startsWith("Seen by 1003 make:");
        var build = key("build");
        assertThat(twice(build)).isTrue();
        assertThat(twice(key("_ses"))).isFalse();
        assertThat(painted())
                .anyMatch(text -> text.startsWith(letters(1003, build) + " · "))
                .anyMatch(text -> text.startsWith(letters(1003, key("_ses")) + " · "));
        strike(Action.EYES);
        assertThat(session.eyes().get()).isEmpty();
        assertThat(twice(build)).isFalse();
        assertThat(painted()).noneMatch(text -> text.startsWith(letters(1003, build) + " · "));
    }

    @Test
    void thePanelExplainsEachBit() {
        select(MAKE);
        strike(Action.EYES);
        select(key("build"));
        assertThat(panel())
                .contains(
                        Lettered.capitals("THROUGH THE EYES OF 1003 MAKE"),
                        letters(1003, key("build")))
                .contains("✓ granted to possessor + user", "✓ granted to possessor");
        select(key("_ses"));
        assertThat(panel())
                .contains(
                        Lettered.capitals("THROUGH THE EYES OF 1003 MAKE"),
                        letters(1003, key("_ses")))
                .contains("✓ granted to user", "– not granted to user");
    }

    @Test
    void twoTasksAreComparedAndEscapeLeaves() {
        select(MAKE);
        strike(Action.EYES);
        strike(Action.OTHER_EYES);
        assertThat(session.notice().get().orElseThrow().text()).startsWith("Select a second");
        select(BASH);
        strike(Action.OTHER_EYES);
        assertThat(session.eyes().get()).extracting(Eyes::tid).containsExactly(1003, 1000);
        var both = letters(1003, key("_ses")) + "|" + letters(1000, key("_ses"));
        assertThat(letters(1003, key("_ses"))).isNotEqualTo(letters(1000, key("_ses")));
        assertThat(painted()).anyMatch(text -> text.startsWith(both));
        select(key("_ses"));
        assertThat(panel())
                .anyMatch(
                        text -> text.startsWith(Lettered.capitals("THROUGH THE EYES OF 1003 MAKE")))
                .anyMatch(
                        text ->
                                text.startsWith(
                                        Lettered.capitals("THROUGH THE EYES OF 1000 BASH")));
        onScreen(() -> lookup("#surface").query().requestFocus());
        push(KeyCode.ESCAPE);
        settle();
        assertThat(session.eyes().get()).isEmpty();
        assertThat(painted()).noneMatch(text -> text.startsWith(both));
    }

    @Test
    void theContextMenuOfAProcessChoosesItAndTheStoryIsFollowed() {
        strike(Action.FIT);
        var graph = window.frame().graph();
        var box = view().places().at(MAKE).orElseThrow();
        var camera = graph.camera().now();
        clickOn(
                graph.localToScreen(camera.screenX(box.x() + 30), camera.screenY(box.centerY())),
                MouseButton.SECONDARY);
        pick(Action.EYES);
        assertThat(session.eyes().get()).extracting(Eyes::tid).containsExactly(1003);
        select(MAKE);
        press(Action.EXIT);
        assertThat(session.eyes().get()).isEmpty();
        strike(Action.UNDO);
        assertThat(session.eyes().get()).extracting(Eyes::tid).containsExactly(1003);
    }
}
