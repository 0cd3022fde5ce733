package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.state.Serial;

import java.util.List;
import java.util.Map;

/// What would happen lies over what is there and lets nothing of it look out.
class ForetoldTest {
    private static final Ref SES = new Ref.OfKey(new Serial(Stages.SES));
    private static final Box CARD = new Box(0, 0, 200, 44);
    private static final Places PLACES = Places.EMPTY.withBoxes(HashTreePMap.singleton(SES, CARD));

    @Test
    void aLongerWordDoesNotLookOutBehindAShorterOne() {
        var there = new Box(14, 41, 250, 17);
        var look = Look.of(Ink.INFO_FILL, Ink.NONE, 1);
        var plate = new Mark.Block(Tag.of(SES).with(Detail.PLATE), there, 8.5, look);
        var marks =
                Foretold.going(_ -> List.of(plate), PLACES, List.of(), Map.of(SES, "kept by 1"));
        assertThat(marks.getFirst().bounds()).isEqualTo(plate.bounds());
        assertThat(marks.getFirst().shows(0.6)).isFalse();
        assertThat(marks.getLast()).isInstanceOf(Mark.Words.class);
        assertThat(there.contains(marks.getLast().bounds())).isTrue();
    }

    @Test
    void theLetterOnADiscKeepsTheInkThatIsReadOnIt() {
        var letter =
                new Mark.Words(
                        Tag.of(SES), 22, 26, "s", Role.BOLD, 13, Anchor.MIDDLE, Ink.ON_BADGE);
        var name =
                new Mark.Words(
                        Tag.of(SES), 44, 19, "_ses", Role.STRONG, 13, Anchor.START, Ink.TEXT);
        var marks = Foretold.going(_ -> List.of(letter, name), PLACES, List.of(SES), Map.of());
        assertThat(marks)
                .extracting(mark -> ((Mark.Words) mark).ink())
                .containsExactly(Ink.ON_BADGE, Ink.DOOM);
    }
}
