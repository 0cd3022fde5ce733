package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

import ringside.layout.Box;
import ringside.picture.Curve;
import ringside.picture.DisplayList;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Tag;

import java.util.ArrayList;
import java.util.Random;

/// Culling over random lists: what it leaves away cannot be seen.
class TilesTest {
    private final Random random = new Random(7);

    @Test
    void itGivesWhatTouchesTheViewInPaintingOrder() {
        var list = list(3_000);
        var tiles = new Tiles(list);
        for (int turn = 0; turn < 100; turn++) {
            var view = box(4_000);
            var seen = new ArrayList<Mark>();
            tiles.visit(view, 1, seen::add);
            var wanted = list.marks().stream().filter(mark -> mark.bounds().intersects(view));
            assertThat(seen).containsSubsequence(wanted.toList());
            assertThat(seen).doesNotHaveDuplicates().hasSizeLessThan(3_001);
            assertThat(seen).allMatch(mark -> mark.bounds().grown(1).intersects(view));
        }
    }

    private DisplayList list(int size) {
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < size; at++)
            marks.add(
                    at % 3 == 0
                            ? new Mark.Trace(Tag.NONE, curve(), Look.lined(Ink.TEXT, 1))
                            : new Mark.Block(Tag.NONE, box(200), 4, Look.filled(Ink.PANEL)));
        return new DisplayList(marks, new Box(0, 0, 1, 1), TreePMap.empty());
    }

    private Curve curve() {
        return Curve.from(random.nextDouble(9_000), random.nextDouble(9_000))
                .line(random.nextDouble(9_000), random.nextDouble(9_000));
    }

    private Box box(double most) {
        return new Box(
                random.nextDouble(-500, 9_000),
                random.nextDouble(-500, 9_000),
                random.nextDouble(1, most),
                random.nextDouble(1, most));
    }
}
