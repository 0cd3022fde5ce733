package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a page is told: the film of a story is the same as its single pictures, lists come back
/// from their differences, and no text breaks out of its script element.
class PlaybookTest {
    @Test
    void theStillsOfAFilmAreTheSinglePictures() {
        var shown = Yarns.shown(Yarns.CASCADE);
        var stills = new ArrayList<Shot>();
        Footage.play(shown, stills::add);
        stills.removeIf(shot -> !shot.last());
        assertThat(stills).hasSize(11);
        for (var still : stills)
            assertThat(still.list()).isEqualTo(Plate.of(shown, still.step()).list());
    }

    @Test
    void aListComesBackFromItsDifference() {
        var dice = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var old = dice.ints(dice.nextInt(60), 0, 40).boxed().toList();
            var now = new ArrayList<>(old);
            for (var edit = dice.nextInt(8); edit > 0; edit--) {
                var at = dice.nextInt(now.size() + 1);
                if (at < now.size() && dice.nextBoolean()) now.subList(at, at + 1).clear();
                else now.add(at, dice.nextInt(45));
            }
            var ops = Splice.of(old, now);
            assertThat(Splice.apply(old, ops)).as("%s to %s", old, now).isEqualTo(now);
        }
    }

    @Test
    void whatStaysCostsNothing() {
        assertThat(Splice.of(List.of(1, 2, 3, 4, 5), List.of(1, 2, 4, 5)))
                .containsExactly(2, -1, 2);
        assertThat(Splice.of(List.of(0, 1, 2), List.of(0, 1, 2))).containsExactly(3);
    }

    @Test
    void noTextLeavesItsQuotes() {
        var text = "</script><!--\u2028\u0000\"\\\ud800é&'`";
        var json = Json.write(List.of(text, 1.005, -0.001, 12.5, true));
        assertThat(json).matches("[\\x20-\\x7e]+").doesNotContain("<", ">", "&", "'", "`");
        var back = new tools.jackson.databind.ObjectMapper().readTree(json);
        assertThat(back.path(0).asString()).isEqualTo(text);
        assertThat(back.path(2).asDouble()).isZero();
        assertThat(json).endsWith(",0,12.5,true]");
    }
}
