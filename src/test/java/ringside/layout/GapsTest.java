package ringside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.graph.Scene;

import java.util.ArrayList;

/// When a tidy is worth being suggested.
class GapsTest {
    private final Scene scene = Scene.booted();
    private final ArrayList<Integer> workers = new ArrayList<>();

    private Places crowded() {
        for (var i = 0; i < 20; i++) workers.add(scene.fork(1, "worker" + i));
        return Lanes.tidy(scene.topology());
    }

    private Places without(Places before, int count) {
        var places = before;
        for (var i = 0; i < count; i++) {
            scene.exit(workers.removeFirst());
            places = Lanes.arrange(scene.topology(), places);
        }
        return places;
    }

    @Test
    void aFreshPictureHasNone() {
        assertThat(Gaps.many(Places.EMPTY)).isFalse();
        assertThat(Gaps.many(crowded())).isFalse();
    }

    @Test
    void aFewEmptyRowsAreNoTrouble() {
        assertThat(Gaps.many(without(crowded(), 6))).isFalse();
    }

    @Test
    void whatACrowdLeavesIsManyUntilItIsTidied() {
        var places = without(crowded(), 12);
        assertThat(Gaps.many(places)).isTrue();
        assertThat(Gaps.many(Lanes.tidy(scene.topology(), places, Folding.NONE))).isFalse();
    }
}
