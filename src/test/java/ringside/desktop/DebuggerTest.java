package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.desktop.action.Action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The night of somebody whose key is "not available": a recording of it is opened, and at most
/// five clicks later the key is found.
class DebuggerTest extends WindowTest {
    private static final Path NIGHT = Path.of("src/test/resources/recordings/attached.strace");
    private int clicks;

    @BeforeEach
    void night() {
        clicks = 0;
        chosen.path = Optional.of(NIGHT);
    }

    private void click(String query) {
        clicks++;
        clickOn(query);
        settle();
    }

    /// The notice slides in; a person clicks when it stands.
    private void stand(String query) {
        for (var still = 0; still < 6; ) {
            var before = place(query);
            sleep(50);
            still = before.equals(place(query)) ? still + 1 : 0;
        }
    }

    private Bounds place(String query) {
        var node = lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private List<String> told() {
        return lookup("#search .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private boolean failed() {
        return view().step().orElseThrow().reply().failed();
    }

    @Test
    void fiveClicksLeadFromTheRecordingToTheKey() {
        click("#menu-more");
        clicks++;
        pick(Action.OPEN);
        assertThat(session.notice().get().orElseThrow().text()).startsWith("ENOKEY in step ");
        stand("Why?");
        click("Why?");
        assertThat(failed()).isTrue();
        assertThat(told())
                .contains("7248 keyctl looks for the user key “mine” in its keyrings")
                .anyMatch(words -> words.startsWith("Answer ENOKEY"))
                .contains("7248> keyctl link @u @s");
        var length = view().timeline().cursor();
        click("#remedy-0");
        assertThat(clicks).isLessThanOrEqualTo(5);
        assertThat(failed()).isFalse();
        assertThat(view().step().orElseThrow().call()).isInstanceOf(Call.RequestKey.class);
        assertThat(told()).anyMatch(words -> words.contains("✓"));
        assertThat(view().timeline().cursor()).isEqualTo(length + 2);
        strike(Action.UNDO);
        strike(Action.UNDO);
        assertThat(failed()).isTrue();
    }

    @Test
    void errorsAreGoneToOneAfterTheOther() {
        onScreen(
                () -> {
                    session.open(Path.of("src/test/resources/recordings/search.strace"));
                    session.first();
                });
        strike(Action.NEXT_FAILED);
        assertThat(failed()).isTrue();
        var first = view().timeline().cursor();
        strike(Action.NEXT_FAILED);
        assertThat(failed()).isTrue();
        assertThat(view().timeline().cursor()).isGreaterThan(first);
        strike(Action.PREVIOUS_FAILED);
        assertThat(view().timeline().cursor()).isEqualTo(first);
        strike(Action.PREVIOUS_FAILED);
        assertThat(view().timeline().cursor()).isEqualTo(first);
        assertThat(session.notice().get().orElseThrow().text())
                .isEqualTo("No step before this one fails.");
    }
}
