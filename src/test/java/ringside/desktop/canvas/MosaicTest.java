package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.Login;
import ringside.picture.Emphasis;
import ringside.picture.Sketch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// What is moved along looks like what is painted anew.
class MosaicTest extends FxRobot {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    /// Curves that end at another edge are smoothed a little otherwise: in how few pixels, and by
    /// how little of 255, so that nobody sees it.
    private static final int FEW = WIDTH * HEIGHT / 500;

    private static final int SEEN = 24;
    private static Stage stage;
    private final Camera camera = new Camera();
    private Mosaic mosaic;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        var view = Login.session().view().get();
        var page = new Page(Sketch.draw(view.topology(), view.places(), Emphasis.NONE));
        camera.smooth(false);
        camera.world(page.list().bounds(), false);
        camera.window(WIDTH, HEIGHT);
        mosaic = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Mosaic(camera, page::tiles));
        interact(
                () -> {
                    stage.setScene(new Scene(new StackPane(mosaic), WIDTH, HEIGHT));
                    stage.show();
                });
        camera.viewport().addListener((_, _, _) -> mosaic.moved());
        pulses();
    }

    private static void pulses() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private int[] pixels() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var image = stage.getScene().snapshot(null);
                    var result = new int[WIDTH * HEIGHT];
                    image.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    WIDTH,
                                    HEIGHT,
                                    PixelFormat.getIntArgbInstance(),
                                    result,
                                    0,
                                    WIDTH);
                    return result;
                });
    }

    private void pan(double across, double down) {
        interact(() -> camera.pan(across, down));
        pulses();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.45, 2})
    void panningLooksLikePaintingAnew(double scale) {
        interact(() -> camera.zoom(scale / camera.now().scale(), 300, 200));
        pulses();
        var painted = mosaic.painted();
        for (var turn = 0; turn < 5; turn++) pan(-37, -22.5);
        for (var turn = 0; turn < 3; turn++) pan(51, 64);
        var moved = pixels();
        assertThat(mosaic.painted()).isGreaterThan(painted);
        interact(mosaic::stale);
        pulses();
        var fresh = pixels();
        var differing = 0;
        for (var at = 0; at < fresh.length; at++) {
            assertThat(apart(fresh[at], moved[at])).isLessThan(SEEN);
            if (fresh[at] != moved[at]) differing++;
        }
        assertThat(differing).isLessThan(FEW);
    }

    /// How far two colours are apart in the channel where they differ most, of 255.
    private static int apart(int one, int two) {
        var most = 0;
        for (var shift = 0; shift < 32; shift += 8)
            most = Math.max(most, Math.abs((one >> shift & 255) - (two >> shift & 255)));
        return most;
    }

    @Test
    void nothingIsPaintedThatWasPaintedBefore() {
        interact(() -> camera.zoom(1 / camera.now().scale(), 300, 200));
        pulses();
        var before = mosaic.painted();
        pan(-3, 0);
        assertThat(mosaic.painted()).isEqualTo(before + 1);
        pan(-3, 0);
        pan(-3, 0);
        assertThat(mosaic.painted()).isEqualTo(before + 1);
    }

    @Test
    void aZoomIsPaintedAnew() {
        var before = pixels();
        interact(() -> camera.zoom(1.5, 300, 200));
        pulses();
        assertThat(pixels()).isNotEqualTo(before);
        var zoomed = pixels();
        interact(mosaic::stale);
        pulses();
        assertThat(pixels()).isEqualTo(zoomed);
    }

    private void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// A picture that is too much for a frame, with its etching at hand.
    private void large() {
        interact(
                () -> {
                    mosaic.much(1);
                    mosaic.stale();
                });
        await(mosaic::couldPass);
    }

    @Test
    void aLargePictureIsRoughOnItsWayToAnotherSizeAndFineWhenItRests() {
        large();
        pulses();
        var before = mosaic.painted();
        interact(
                () -> {
                    for (var step = 0; step < 8; step++) {
                        camera.zoom(1.02, 200, 100);
                        mosaic.layout();
                    }
                });
        assertThat(mosaic.painted()).isEqualTo(before);
        await(() -> !mosaic.passes());
        var rested = pixels();
        interact(mosaic::stale);
        pulses();
        assertThat(pixels()).isEqualTo(rested);
    }

    @Test
    void whatIsRoughShowsTheSameAsWhatIsFine() {
        large();
        interact(
                () -> {
                    camera.zoom(1.02, 200, 100);
                    camera.zoom(1 / 1.01, 200, 100);
                });
        var rough =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            mosaic.layout();
                            return mosaic.passes() ? pixels() : new int[0];
                        });
        assertThat(rough).isNotEmpty();
        await(() -> !mosaic.passes());
        assertThat(far(rough, pixels())).isLessThan(WIDTH * HEIGHT / 8);
    }

    @Test
    void aSmallPictureIsAlwaysFine() {
        interact(() -> camera.zoom(1.02, 200, 100));
        pulses();
        assertThat(mosaic.passes()).isFalse();
    }

    @Test
    void anotherPictureIsNeverShownRoughlyByTheOneBefore() {
        large();
        interact(
                () -> {
                    camera.zoom(1.02, 200, 100);
                    mosaic.stale();
                    mosaic.layout();
                });
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, mosaic::passes)).isFalse();
    }

    /// In how many pixels two pictures differ so that it is seen.
    private static int far(int[] one, int[] two) {
        var count = 0;
        for (var i = 0; i < one.length; i++)
            for (var shift = 0; shift < 24; shift += 8)
                if (Math.abs((one[i] >> shift & 255) - (two[i] >> shift & 255)) > 4 * SEEN) {
                    count++;
                    break;
                }
        return count;
    }
}
