package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Serial;

import java.util.List;

/// Names are read from afar: they grow while the lines below them are not painted.
class RoomTest {
    private static final List<Stage> STAGES =
            List.of(Stages.login(), Stages.states(), Stages.registered(), Stages.threads());

    @Test
    void aNameHasTenPixelsWhereItHasTheRoom() {
        var name = named(Stages.login(), "mail-password");
        assertThat(name.at(0.56).size() * 0.56).isCloseTo(10, within(0.01));
        assertThat(name.at(0.7)).isEqualTo(name);
        assertThat(name.at(2)).isEqualTo(name);
    }

    @Test
    void aNameWithoutRoomIsWrittenShorter() {
        var register = named(Stages.registered(), ".persistent_register");
        assertThat(register.shows(0.56)).isTrue();
        assertThat(register.at(0.56).text()).isEqualTo(".persistent");
        assertThat(register.at(0.9).text()).isEqualTo(".persistent_register");
    }

    @Test
    void whatATaskMayDoIsReadFromAfarToo() {
        var ref = new Ref.OfKey(new Serial(Stages.SES));
        var seen = Emphasis.NONE.withMasks(HashTreePMap.singleton(ref, "al--rv"));
        var words =
                Stages.login().draw(seen).of(ref).stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(it -> it.shows(0.56))
                        .map(it -> it.at(0.56))
                        .toList();
        assertThat(words).extracting(Mark.Words::text).anyMatch(it -> it.startsWith("al--rv"));
        for (var at = 0; at < words.size(); at++)
            for (var other : words.subList(at + 1, words.size()))
                assertThat(ink(words.get(at)).intersects(ink(other)))
                        .as("%s over %s", words.get(at).text(), other.text())
                        .isFalse();
    }

    @Test
    void aNumberAndTheNameBesideItStandOnOneLine() {
        var pid = named(Stages.login(), "1000").at(0.5);
        var name = named(Stages.login(), "bash").at(0.5);
        assertThat(pid.baseline()).isEqualTo(name.baseline());
        assertThat(pid.left() + pid.width()).isLessThan(name.left() - 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.36, 0.45, 0.5, 0.56, 0.6, 0.65, 0.69, 0.7, 0.8})
    void grownWordsStayInTheirCardAndApart(double zoom) {
        for (var stage : STAGES) {
            var shown = shown(stage, zoom);
            for (var at = 0; at < shown.size(); at++) {
                var words = shown.get(at);
                if (words.ref().orElse(null) instanceof Ref.OfKey ref)
                    inside(words, stage.places().at(ref).orElseThrow());
                for (var other : shown.subList(at + 1, shown.size()))
                    assertThat(ink(words).intersects(ink(other)))
                            .as("%s over %s at %s", words.text(), other.text(), zoom)
                            .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.36, 0.5, 0.6, 0.69})
    void theirBoundsAreKnownAtAnyZoom(double zoom) {
        for (var stage : STAGES)
            for (var words : words(stage)) {
                var grown = words.at(zoom).bounds();
                var known = words.bounds().grown(0.01);
                assertThat(known.contains(grown)).as(words.text()).isTrue();
            }
    }

    private static void inside(Mark.Words words, Box box) {
        assertThat(words.left()).as(words.text()).isGreaterThanOrEqualTo(box.x());
        assertThat(words.left() + words.width())
                .as(words.text())
                .isLessThanOrEqualTo(box.right() + 0.01);
    }

    /// From the top of a capital to a little below the baseline.
    private static Box ink(Mark.Words words) {
        var size = words.size();
        return new Box(words.left(), words.baseline() - 0.7 * size, words.width(), 0.75 * size);
    }

    private static Mark.Words named(Stage stage, String text) {
        return words(stage).stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.Words> shown(Stage stage, double zoom) {
        return words(stage).stream()
                .filter(words -> words.shows(zoom))
                .map(words -> words.at(zoom))
                .toList();
    }

    private static List<Mark.Words> words(Stage stage) {
        return stage.draw(Emphasis.NONE).marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }
}
