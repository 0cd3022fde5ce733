package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.state.Authority;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Slot;

import java.util.Objects;

/// An upcall in the real window: somebody asks, and a person plays the helper, or lets it run.
class UpcallTest extends WindowTest {
    @BeforeEach
    void ask() {
        select(new Ref.OfProcess(1000));
        clickOn("#command-line");
        interact(
                () ->
                        lookup("#command-line")
                                .<StyleClassedTextArea>query()
                                .replaceText("keyctl request2 user debug:mail hello @s"));
        push(KeyCode.ENTER);
        settle();
    }

    private Authority authority() {
        return kernel().authorities().values().iterator().next();
    }

    private Key asked() {
        return kernel().key(key("debug:mail").serial()).orElseThrow();
    }

    private int helper() {
        return Objects.requireNonNull(kernel().sleeps().get(1000)).helper();
    }

    @Test
    void theHelperItsSessionAndItsAuthorityAppear() {
        assertThat(kernel().sleeps(1000)).isTrue();
        var ring = kernel().task(helper()).orElseThrow().cred().ring(Slot.SESSION);
        assertThat(kernel().key(ring).orElseThrow().description()).startsWith("_req.");
        assertThat(painted(new Ref.OfProcess(helper()))).isTrue();
        assertThat(painted(new Ref.OfKey(ring))).isTrue();
        assertThat(painted(new Ref.OfKey(authority().key()))).isTrue();
        assertThat(asked().state()).isEqualTo(KeyState.UNINSTANTIATED);
        assertThat(session.situation().actor()).isEqualTo(helper() + " request-key");
    }

    @Test
    void aPersonPlaysTheHelper() {
        var before = view();
        choose("keys", Action.ASSUME);
        agree();
        assertThat(label()).isEqualTo("assume");
        choose("keys", Action.INSTANTIATE);
        agree();
        assertThat(label()).isEqualTo("instantiate");
        assertThat(asked().state()).isEqualTo(KeyState.POSITIVE);
        assertThat(kernel().sleeps(1000)).isTrue();
        press(Action.EXIT);
        assertThat(kernel().sleeps(1000)).isFalse();
        for (var step = 0; step < 3; step++) strike(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
        assertThat(view().places()).isEqualTo(before.places());
    }

    @Test
    void aPersonRefuses() {
        choose("keys", Action.ASSUME);
        agree();
        choose("keys", Action.NEGATE);
        agree();
        assertThat(asked().state()).isInstanceOf(KeyState.Negative.class);
        strike(Action.UNDO);
        choose("keys", Action.REJECT);
        agree();
        assertThat(label()).isEqualTo("reject");
        assertThat(asked().state()).isInstanceOf(KeyState.Negative.class);
    }

    @Test
    void theHelperIsLetRun() {
        choose("keys", Action.RUN_HELPER);
        assertThat(kernel().sleeps()).isEmpty();
        assertThat(kernel().authorities()).isEmpty();
        assertThat(asked().state()).isEqualTo(KeyState.POSITIVE);
        choose("keys", Action.RUN_HELPER);
        assertThat(session.notice().get()).get().matches(it -> it.text().contains("No upcall"));
    }
}
