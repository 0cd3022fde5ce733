package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.layout.Box;

/// The small map holds all of any world, and its points come back.
class ChartTest {
    @ParameterizedTest
    @CsvSource({"1200,600", "1200,90000", "30000,400", "10,10"})
    void allOfTheWorldIsOnTheMap(double width, double height) {
        var world = new Box(-12, 14, width, height);
        var chart = Chart.of(world, 138, 92, 6);
        assertThat(chart.mapX(world.x())).isGreaterThanOrEqualTo(5.99);
        assertThat(chart.mapY(world.y())).isGreaterThanOrEqualTo(5.99);
        assertThat(chart.mapX(world.right())).isLessThanOrEqualTo(132.01);
        assertThat(chart.mapY(world.bottom())).isLessThanOrEqualTo(86.01);
        assertThat(chart.worldX(chart.mapX(77))).isCloseTo(77, within(1e-6));
        assertThat(chart.worldY(chart.mapY(77))).isCloseTo(77, within(1e-6));
    }

    @Test
    void aColumnOfThousandsIsNoHairline() {
        var chart = Chart.of(new Box(0, 0, 1200, 90_000), 138, 92, 6);
        assertThat(chart.mapX(1200) - chart.mapX(0)).isGreaterThan(40);
        var plain = Chart.of(new Box(0, 0, 1200, 900), 138, 92, 6);
        assertThat(plain.across()).isEqualTo(plain.down());
    }
}
