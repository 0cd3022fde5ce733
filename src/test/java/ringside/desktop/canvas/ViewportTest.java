package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import ringside.layout.Box;

import java.util.Random;

/// The camera's arithmetic, over random cameras far from home.
class ViewportTest {
    private static final Offset<Double> NEAR = within(1e-6);
    private final Random random = new Random(26);

    private Viewport anywhere() {
        return new Viewport(
                Math.exp(random.nextDouble(-3.9, 1.3)),
                random.nextDouble(-60_000, 60_000),
                random.nextDouble(-60_000, 60_000));
    }

    @Test
    void zoomingKeepsTheWorldUnderThePointer() {
        for (int turn = 0; turn < 500; turn++) {
            var before = anywhere();
            var px = random.nextDouble(1600);
            var py = random.nextDouble(1000);
            var after = before.zoomed(Math.exp(random.nextDouble(-2, 2)), px, py);
            assertThat(after.worldX(px)).isEqualTo(before.worldX(px), NEAR);
            assertThat(after.worldY(py)).isEqualTo(before.worldY(py), NEAR);
            assertThat(after.scale()).isBetween(Viewport.FARTHEST, Viewport.NEAREST);
        }
    }

    @Test
    void screenAndWorldAreInverse() {
        for (int turn = 0; turn < 500; turn++) {
            var view = anywhere();
            var px = random.nextDouble(1600);
            assertThat(view.screenX(view.worldX(px))).isEqualTo(px, NEAR);
            assertThat(view.screenY(view.worldY(px))).isEqualTo(px, NEAR);
        }
    }

    @Test
    void fitShowsEverythingAndNeverMagnifies() {
        for (int turn = 0; turn < 500; turn++) {
            var world =
                    new Box(
                            random.nextDouble(-500, 500),
                            random.nextDouble(-500, 500),
                            random.nextDouble(10, 20_000),
                            random.nextDouble(10, 9_000));
            var seen = Viewport.fit(world, 1000, 700, 20).visible(1000, 700);
            assertThat(seen.x()).isLessThanOrEqualTo(world.x() + 1e-6);
            assertThat(seen.y()).isLessThanOrEqualTo(world.y() + 1e-6);
            assertThat(seen.x() + seen.width())
                    .isGreaterThanOrEqualTo(world.x() + world.width() - 1e-6);
            assertThat(seen.y() + seen.height())
                    .isGreaterThanOrEqualTo(world.y() + world.height() - 1e-6);
            assertThat(seen.width()).isGreaterThanOrEqualTo(1000 - 1e-6);
        }
    }

    @Test
    void aSmallWorldFillsAVeryLargeWindowUpToTwice() {
        var world = new Box(0, 0, 1200, 600);
        assertThat(Viewport.fit(world, 1600, 900, 14).scale()).isEqualTo(1);
        assertThat(Viewport.fit(world, 3200, 1000, 14).scale()).isCloseTo(1.11, within(0.01));
        assertThat(Viewport.fit(world, 3400, 1575, 14).scale()).isCloseTo(1.75, within(0.01));
        assertThat(Viewport.fit(world, 7000, 4000, 14).scale()).isEqualTo(2);
        assertThat(Viewport.fit(new Box(0, 0, 3372, 600), 3400, 1575, 14).scale()).isEqualTo(1);
    }

    @Test
    void panningMovesThePictureWithThePointer() {
        var before = new Viewport(0.5, 100, 200);
        var after = before.panned(30, -10);
        assertThat(after.screenX(140)).isEqualTo(before.screenX(140) + 30, NEAR);
        assertThat(after.screenY(220)).isEqualTo(before.screenY(220) - 10, NEAR);
    }

    @Test
    void theWorldCannotBeLost() {
        var world = new Box(0, 0, 1200, 700);
        for (int turn = 0; turn < 500; turn++) {
            var kept = anywhere().within(world, 1000, 700, 48);
            var seen = kept.visible(1000, 700);
            assertThat(Math.min(seen.x() + seen.width(), 1200) - Math.max(seen.x(), 0))
                    .as("%s", kept)
                    .isGreaterThanOrEqualTo(Math.min(1200, 48 / kept.scale()) - 1e-6);
        }
        var near = new Viewport(1, 100, 50);
        assertThat(near.within(world, 1000, 700, 48)).isEqualTo(near);
    }

    @Test
    void revealingMovesNoMoreThanNeeded() {
        var view = new Viewport(1, 0, 0);
        assertThat(view.revealing(new Box(100, 100, 50, 50), 800, 600, 20)).isEqualTo(view);
        assertThat(view.revealing(new Box(900, 100, 50, 50), 800, 600, 20))
                .isEqualTo(new Viewport(1, 170, 0));
        assertThat(view.revealing(new Box(-40, -100, 5000, 50), 800, 600, 20))
                .isEqualTo(new Viewport(1, -60, -120));
    }

    @Test
    void aGlideEndsWhereItShould() {
        var from = new Viewport(0.25, -10, 4);
        var to = new Viewport(1, 300, 80);
        assertThat(from.towards(to, 0)).isEqualTo(from);
        assertThat(from.towards(to, 1)).isEqualTo(to);
        assertThat(from.towards(to, 0.5).scale()).isEqualTo(0.5, NEAR);
    }
}
