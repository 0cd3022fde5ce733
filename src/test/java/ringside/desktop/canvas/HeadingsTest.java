package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.TreePMap;

import ringside.layout.Box;
import ringside.picture.Anchor;
import ringside.picture.DisplayList;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.picture.Role;
import ringside.picture.Tag;

import java.util.List;

/// Titles of lanes can be read at any zoom, and are never painted over themselves.
class HeadingsTest {
    private static final Mark.Words TITLE =
            new Mark.Words(
                    Tag.NONE, 40, 26, "PROCESSES", Role.STRONG, 11, Anchor.START, Ink.HEADING);

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 1, 2})
    void aTitleIsPaintedOnce(double scale) {
        var list = new DisplayList(List.of(TITLE), new Box(0, 0, 500, 500), TreePMap.empty());
        var headings = new Page(list).headings();
        var view = new Viewport(scale, 0, -40);
        var own = TITLE.shows(scale);
        assertThat(Headings.over(headings, view, 800).isEmpty()).isEqualTo(own);
    }
}
