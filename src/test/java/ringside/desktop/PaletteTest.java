package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Recent;
import ringside.graph.Ref;
import ringside.words.Tongue;
import ringside.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The palette finds what can be done, gone to, opened and typed; the keys alone are enough, and
/// the pointer is too.
class PaletteTest extends WindowTest {
    @TempDir static Path home;

    @Override
    Folders folders() {
        return Folders.of(Map.of(), home);
    }

    @AfterEach
    void english() {
        if (lookup("#palette-field").tryQuery().isPresent()) push(KeyCode.ESCAPE);
        onScreen(
                () -> {
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    private void open(String typed) {
        strike(Action.PALETTE);
        write(typed, 0);
        settle();
    }

    private void enter() {
        push(KeyCode.ENTER);
        settle();
    }

    private boolean shown() {
        return lookup("#palette").tryQuery().isPresent();
    }

    private String sentence() {
        return lookup("#palette-sentence").<Label>query().getText();
    }

    /// The accessible texts of the rows, from above.
    private List<String> rows() {
        return lookup("#palette-list .list-cell").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getAccessibleText() != null)
                .sorted(java.util.Comparator.comparingDouble(Node::getLayoutY))
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void aFewLettersDoAnAction() {
        select(new Ref.OfProcess(1001));
        var before = view().timeline().cursor();
        open("fo");
        assertThat(rows().getFirst()).startsWith("Fork, action");
        enter();
        assertThat(shown()).isFalse();
        assertThat(label()).isEqualTo("fork");
        assertThat(view().timeline().cursor()).isEqualTo(before + 1);
    }

    @Test
    void theKeysComeBackToWhereTheyWere() {
        clickOn("#command-line");
        var there = stage.getScene().getFocusOwner();
        push(KeyCode.CONTROL, KeyCode.K);
        settle();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(shown()).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(there);
        push(KeyCode.CONTROL, KeyCode.K);
        push(KeyCode.CONTROL, KeyCode.K);
        settle();
        assertThat(shown()).isFalse();
    }

    @Test
    void whatCannotBeDoneSaysWhyAndExplainsItself() {
        select(new Ref.OfProcess(1));
        select(key("mail-password"));
        var before = view();
        open("revoke");
        assertThat(rows().getFirst()).startsWith("Revoke, action, EACCES");
        assertThat(sentence()).startsWith("EACCES");
        assertThat(lookup("#palette-sentence").query().getStyleClass()).contains("reason");
        enter();
        assertThat(lookup("#refusal .errno").<Labeled>query().getText()).isEqualTo("EACCES");
        assertThat(view()).isSameAs(before);
    }

    @Test
    void whatDoesNothingHereSaysSoAndStays() {
        onScreen(() -> session.first());
        open("undo");
        assertThat(sentence()).isEqualTo("This is where the story begins.");
        enter();
        assertThat(shown()).isTrue();
    }

    @Test
    void aThingIsGoneTo() {
        open("mail-pass");
        enter();
        assertThat(session.selection().get()).contains(key("mail-password"));
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("surface");
        var serial = key("_ses").serial().hex();
        open(serial);
        enter();
        assertThat(session.selection().get()).contains(key("_ses"));
    }

    @Test
    void aLessonIsOpenedByPointer() {
        open("Exec drops");
        var row =
                lookup("#palette-list .list-cell").queryAll().stream()
                        .filter(
                                node ->
                                        String.valueOf(node.getAccessibleText())
                                                .startsWith("Exec drops thread"))
                        .findFirst()
                        .orElseThrow();
        clickOn(row);
        settle();
        assertThat(session.title().get()).isEqualTo("Exec drops thread and process keyrings");
    }

    @Test
    void aFileOfLateIsOpened() {
        var file = Path.of("src/test/resources/inquiry/user-keyring.md");
        new Recent(folders().recent()).add(file);
        open("user-keyring.md");
        enter();
        assertThat(session.file().get()).contains(file.toAbsolutePath());
    }

    @Test
    void aLineIsPerformedByWhomItsPromptNames() {
        var vim = Optional.of(new Ref.OfProcess(1001));
        onScreen(() -> session.select(vim.map(ref -> ref)));
        open("bash> fork");
        assertThat(rows().getFirst()).startsWith("bash> fork, line");
        enter();
        assertThat(label()).isEqualTo("fork");
        var call = view().step().orElseThrow().call();
        assertThat(kernel().process(call.task()).orElseThrow().comm()).isEqualTo("bash");
    }

    @Test
    void aLineWithoutAPromptIsForTheActingThread() {
        select(new Ref.OfProcess(1001));
        open("exec less");
        enter();
        assertThat(view().step().orElseThrow().call().task()).isEqualTo(1001);
    }

    @Test
    void aLineIsCompletedAndAWrongOneSaysWhere() {
        open("keyctl revo");
        push(KeyCode.TAB);
        settle();
        assertThat(lookup("#palette-field").<TextField>query().getText())
                .isEqualTo("keyctl revoke ");
        write("%:nothing", 0);
        settle();
        assertThat(sentence()).contains("names none at this moment");
        var before = view();
        enter();
        assertThat(shown()).isTrue();
        assertThat(view()).isSameAs(before);
    }

    @Test
    void arrowsWalkAndAPressBesideLeaves() {
        open("key");
        var first = sentence();
        push(KeyCode.DOWN);
        settle();
        assertThat(sentence()).isNotEqualTo(first);
        push(KeyCode.UP);
        settle();
        assertThat(sentence()).isEqualTo(first);
        clickOn(20, 700);
        settle();
        assertThat(shown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyActionIsFoundByItsWordsInTheLanguage(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        strike(Action.PALETTE);
        for (var action : Action.values()) {
            if (action == Action.PALETTE) continue;
            interact(() -> lookup("#palette-field").<TextField>query().setText(action.text()));
            settle();
            assertThat(rows()).as(action.name()).isNotEmpty();
            assertThat(rows())
                    .as(action.name())
                    .anyMatch(row -> row.startsWith(action.text() + ", "));
        }
        assertThat(ringside.desktop.Spoken.foreign(stage.getScene().getRoot(), tongue).stream())
                .allMatch(text -> tongue == Tongue.ENGLISH);
    }
}
