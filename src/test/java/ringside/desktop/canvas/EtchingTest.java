package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.desktop.Login;
import ringside.picture.Emphasis;
import ringside.picture.Palette;
import ringside.picture.Sketch;

import java.util.Arrays;
import java.util.Optional;

/// An etching shows each thing where the camera would see it, at any size.
class EtchingTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int PAPER = 0xffffffff;
    private static final Etching.Order ORDER = order(new Viewport(0.5, 20, 10), 1);

    private static Etching.Order order(Viewport view, double density) {
        var moment = Login.session().view().get();
        var list = Sketch.draw(moment.topology(), moment.places(), Emphasis.NONE);
        return new Etching.Order(
                new Page(list).tiles(), Palette.LIGHT, view, WIDTH, HEIGHT, density);
    }

    private static int[] seen(Etching etching, Viewport view) {
        var density = etching.order().density();
        var plate = new Plate((int) (WIDTH * density), (int) (HEIGHT * density));
        etching.stretch(view, plate);
        return plate.pixels();
    }

    private static int[] etched(Etching etching) {
        var pixels = etching.pixels();
        var left = (pixels.getWidth() - WIDTH) / 2;
        var top = (pixels.getHeight() - HEIGHT) / 2;
        return pixels.getRaster().getDataElements(left, top, WIDTH, HEIGHT, null)
                        instanceof int[] part
                ? part
                : new int[0];
    }

    @Test
    void fromWhereItWasEtchedItIsSeenAsItIs() {
        var etching = Etching.of(ORDER, Optional.empty());
        assertThat(seen(etching, ORDER.view())).isEqualTo(etched(etching));
        assertThat(seen(etching, ORDER.view())).contains(PAPER);
        assertThat(Arrays.stream(seen(etching, ORDER.view())).distinct().count()).isGreaterThan(10);
    }

    @Test
    void twiceAsLargeEachPixelIsSeenFourTimes() {
        var etching = Etching.of(ORDER, Optional.empty());
        var once = seen(etching, ORDER.view());
        var twice = seen(etching, new Viewport(1, 20, 10));
        for (var y = 0; y < HEIGHT; y++)
            for (var x = 0; x < WIDTH; x++)
                assertThat(twice[y * WIDTH + x]).isEqualTo(once[y / 2 * WIDTH + x / 2]);
    }

    @Test
    void whereNothingWasEtchedThereIsPaper() {
        var etching = Etching.of(ORDER, Optional.empty());
        assertThat(seen(etching, new Viewport(0.5, 100_000, 10))).containsOnly(PAPER);
        assertThat(seen(etching, new Viewport(0.5, 20, -100_000))).containsOnly(PAPER);
    }

    @Test
    void anEtchingMadeInPlaceOfAnotherIsLikeAFreshOne() {
        var other = Etching.of(order(new Viewport(2, 0, 0), 1), Optional.empty());
        var again = Etching.of(ORDER, Optional.of(other.pixels()));
        assertThat(again.pixels()).isSameAs(other.pixels());
        assertThat(etched(again)).isEqualTo(etched(Etching.of(ORDER, Optional.empty())));
    }

    @Test
    void onAFineScreenItHasItsPixels() {
        var etching = Etching.of(order(ORDER.view(), 2), Optional.empty());
        assertThat(seen(etching, ORDER.view())).hasSize(4 * WIDTH * HEIGHT);
        assertThat(etching.pixels().getWidth()).isEqualTo(1040);
    }
}
