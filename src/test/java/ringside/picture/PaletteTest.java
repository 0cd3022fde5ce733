package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;

/// Contrast is computed, not judged: 4.5 for text on what it stands on, 3 for lines.
class PaletteTest {
    private static final List<Ink> GROUNDS =
            List.of(Ink.PAPER, Ink.PANEL, Ink.BAND_ROOT, Ink.BAND_USER);

    static List<Palette> palettes() {
        return Palette.ALL;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyInkHasAColour(Palette palette) {
        for (var ink : Ink.values())
            if (ink != Ink.NONE) assertThat(palette.colours()).containsKey(ink);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadable(Palette palette) {
        for (var ground : GROUNDS)
            for (var text : List.of(Ink.TEXT, Ink.MUTED, Ink.HEADING))
                assertContrast(palette, text, ground, 4.5);
        var chips =
                Map.of(
                        Ink.INFO, Ink.INFO_FILL,
                        Ink.WARN, Ink.WARN_FILL,
                        Ink.FRESH, Ink.FRESH_FILL,
                        Ink.DOOM, Ink.DOOM_FILL,
                        Ink.DOOM_TEXT, Ink.DOOM_FILL,
                        Ink.ON_BADGE, Ink.BADGE);
        chips.forEach((text, ground) -> assertContrast(palette, text, ground, 4.5));
        for (var hue : Hue.values()) assertContrast(palette, hue.on(), hue.fill(), 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesAreVisible(Palette palette) {
        for (var ground : GROUNDS) {
            for (var hue : Hue.values()) assertContrast(palette, hue.line(), ground, 3);
            for (var line : List.of(Ink.PIN, Ink.DOOM, Ink.SELECTION, Ink.FOCUS, Ink.FRESH))
                assertContrast(palette, line, ground, 3);
        }
    }

    /// A projector eats grey: 7 for text and 4.5 for every line.
    @Test
    void aProjectorsColoursAreStronger() {
        var palette = Palette.PROJECTOR;
        everyInkHasAColour(palette);
        for (var ground : GROUNDS) {
            for (var text : List.of(Ink.TEXT, Ink.MUTED, Ink.HEADING, Ink.DOOM_TEXT))
                assertContrast(palette, text, ground, 7);
            for (var hue : Hue.values()) assertContrast(palette, hue.line(), ground, 4.5);
            for (var line :
                    List.of(
                            Ink.BORDER,
                            Ink.LANE,
                            Ink.TREE,
                            Ink.PIN,
                            Ink.AUTHORITY_LINE,
                            Ink.CALLER,
                            Ink.FRESH,
                            Ink.DOOM,
                            Ink.HATCH,
                            Ink.GHOST)) assertContrast(palette, line, ground, 4.5);
        }
        for (var hue : Hue.values()) assertContrast(palette, hue.on(), hue.fill(), 7);
        assertContrast(palette, Ink.ON_BADGE, Ink.BADGE, 7);
        assertContrast(palette, Ink.ON_AUTHORITY, Ink.AUTHORITY, 7);
        assertContrast(palette, Ink.DOOM_TEXT, Ink.DOOM_FILL, 7);
        assertContrast(palette, Ink.TEXT, Ink.INFO_FILL, 7);
        assertContrast(palette, Ink.FRESH, Ink.PAPER, 7);
        assertContrast(palette, Ink.DOOM, Ink.PAPER, 7);
    }

    private static void assertContrast(Palette palette, Ink ink, Ink ground, double least) {
        assertThat(palette.of(ink).contrast(palette.of(ground)))
                .as("%s on %s, %s", ink, ground, palette.id())
                .isGreaterThanOrEqualTo(least);
    }
}
