package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Special;
import ringside.desktop.Login;
import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.Optional;

/// What would happen is drawn and said while somebody points at what would do it.
class ForeseenTest extends Stand {
    private void foresee(Call call) {
        interact(() -> session.foresee(Optional.of(call)));
        settle();
    }

    @Test
    void anExitIsDrawnAndSaidAndGoesAway() {
        foresee(new Call.ExitProcess(Login.MAKE, 0));
        assertThat(red("build")).isTrue();
        assertThat(red("_ses")).isFalse();
        assertThat(doom().spoken())
                .isEqualTo("If 1003 exits: “build” loses its last reference and is destroyed.");
        interact(() -> session.foresee(Optional.empty()));
        settle();
        assertThat(red("build")).isFalse();
        assertThat(doom().spoken()).isEmpty();
    }

    @Test
    void whatSurvivesSaysWhoKeepsIt() {
        foresee(new Call.ExitProcess(Login.VIM, 0));
        assertThat(graph.displayList().texts())
                .anySatisfy(text -> assertThat(text).startsWith("kept by 1: 1000 bash"));
        assertThat(doom().spoken()).contains("“_ses” stays, kept by 1: 1000 bash.");
    }

    @Test
    void whatWouldComeStandsThereAsAGhost() {
        foresee(new Call.JoinSession(Login.VIM, ringside.call.Text.of("fresh")));
        assertThat(graph.displayList().texts()).contains("fresh");
        assertThat(doom().spoken())
                .startsWith("If 1001 vim does “")
                .contains("“fresh” comes to be.")
                .contains("@s of 1001 vim becomes “fresh”.");
        assertThat(session.view().get().kernel().keys().values())
                .noneMatch(key -> key.description().equals("fresh"));
    }

    @Test
    void itWarnsWhereSomethingEndsOrIsRefused() {
        foresee(new Call.JoinSession(Login.VIM, ringside.call.Text.of("fresh")));
        assertThat(doom().getStyleClass()).doesNotContain("doom");
        foresee(new Call.ExitProcess(Login.MAKE, 0));
        assertThat(doom().getStyleClass()).contains("doom");
        foresee(new Call.Revoke(Login.VIM, 12345));
        assertThat(doom().getStyleClass()).contains("doom");
    }

    @Test
    void theCardHidesNothingThatItSpeaksOf() {
        for (var width : new double[] {700, 900, 1200}) {
            interact(() -> graph.resize(width, 560));
            foresee(new Call.JoinSession(Login.MAKE, ringside.call.Text.of("fresh")));
            var card = doom().getBoundsInParent();
            var camera = graph.camera().now();
            assertThat(graph.displayList().marks())
                    .filteredOn(mark -> mark instanceof Mark.Words w && w.text().equals("fresh"))
                    .isNotEmpty()
                    .allSatisfy(
                            mark -> {
                                var at = camera.onScreen(mark.bounds());
                                assertThat(card.intersects(at.x(), at.y(), at.width(), at.height()))
                                        .as("at width %s", width)
                                        .isFalse();
                            });
        }
    }

    @Test
    void aLinkIsForetoldAsALine() {
        var mail = Login.serial(session, "mail-password");
        foresee(new Call.Link(Login.BASH, mail.value(), Special.SESSION.id()));
        var link = new Ref.OfLink(Login.serial(session, "_ses"), mail);
        assertThat(graph.displayList().of(link))
                .filteredOn(Mark.Trace.class::isInstance)
                .anyMatch(mark -> ((Mark.Trace) mark).look().line() == Ink.FRESH);
        assertThat(doom().spoken()).contains("“mail-password” is linked into “_ses”.");
    }

    @Test
    void aRefusalNamesItsRule() {
        foresee(new Call.Revoke(Login.VIM, 12345));
        assertThat(doom().spoken()).contains("Refused with ENOKEY:");
    }

    @Test
    void theNextMomentForgetsIt() {
        foresee(new Call.ExitProcess(Login.MAKE, 0));
        interact(() -> session.perform(new Call.ExitProcess(Login.MAKE, 0)));
        settle();
        assertThat(doom().spoken()).isEmpty();
        assertThat(session.foreseen().get()).isEmpty();
    }

    private boolean red(String description) {
        return graph.displayList().of(new Ref.OfKey(Login.serial(session, description))).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).look().line())
                .anyMatch(Ink.DOOM::equals);
    }

    private Card doom() {
        return (Card) graph.lookup(".caption.foretold");
    }
}
