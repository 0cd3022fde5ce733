package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.layout.Box;

import java.util.Optional;

/// Words are twenty points high on every slide, and what the step touches is on it.
class FramingTest {
    private static final Box WORLD = new Box(14, -26, 1228, 900);

    @ParameterizedTest
    @CsvSource({"800,600", "1024,768", "1280,720", "1920,1080", "3840,2160"})
    void wordsAreTwentyPointsOfAFullSlide(double width, double height) {
        var framing = Framing.of(WORLD, Optional.empty(), width, height * 0.8, height);
        var letter = LargeSketch.LETTER * framing.scale();
        assertThat(letter * 1080 / height).isGreaterThanOrEqualTo(26.66);
        assertThat(framing.stroke(height) * framing.scale()).isGreaterThanOrEqualTo(2.5 - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"980,700", "36,60", "400,800", "700,300"})
    void whatIsTouchedIsSeen(double x, double y) {
        var lit = new Box(x, y, 220, 44);
        var framing = Framing.of(WORLD, Optional.of(lit), 800, 480, 600);
        var there = new Squeeze(framing.narrow()).box(lit);
        assertThat(framing.seen(800, 480).contains(there)).isTrue();
    }

    @Test
    void aSmallWorldIsShownWholeAndNotLargerThanAQuarterMore() {
        var world = new Box(0, 0, 400, 200);
        var framing = Framing.of(world, Optional.empty(), 1920, 860, 1080);
        assertThat(framing.seen(1920, 860).contains(world)).isTrue();
        assertThat(framing.scale()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"800,600", "1024,768", "1600,1000", "1920,1080"})
    void allLanesAreOnSlidesOfBothShapes(double width, double height) {
        var framing = Framing.of(WORLD, Optional.empty(), width, height * 0.8, height);
        var narrow = new Squeeze(framing.narrow()).box(WORLD);
        var seen = framing.seen(width, height * 0.8);
        assertThat(narrow.x()).isGreaterThanOrEqualTo(seen.x());
        assertThat(narrow.right()).isLessThanOrEqualTo(seen.right());
    }

    @Test
    void whatIsTooLargeBeginsAtItsUpperLeft() {
        var lit = new Box(36, 0, 1200, 850);
        var seen = Framing.of(WORLD, Optional.of(lit), 800, 480, 600).seen(800, 480);
        assertThat(seen.contains(lit.x(), lit.y())).isTrue();
    }
}
