package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/// What the picture says by colour, eyes that lack a kind of cone can see as well: colours that
/// mean opposites stay apart, and kinds of rings carry a letter besides.
///
/// Simulation after Machado, Oliveira and Fernandes 2009 at full severity; distances are CIE 1976
/// ΔE in L*a*b*.
class ColourBlindTest {
    /// From here on two colours beside each other are told apart without doubt.
    private static final double APART = 15;

    /// Kinds of eyes, by what they make of linear red, green and blue.
    enum Eyes {
        DEUTERANOPIA(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        PROTANOPIA(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        TRITANOPIA(
                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                0.303900);

        @SuppressWarnings("ImmutableEnumChecker")
        private final double[] rows;

        Eyes(double... rows) {
            this.rows = rows;
        }

        double[] see(Colour colour) {
            var rgb = linear(colour);
            var seen = new double[3];
            for (var i = 0; i < 3; i++)
                for (var j = 0; j < 3; j++) seen[i] += rows[3 * i + j] * rgb[j];
            return lab(seen);
        }
    }

    private static double[] linear(Colour colour) {
        return Arrays.stream(new int[] {colour.red(), colour.green(), colour.blue()})
                .mapToDouble(channel -> channel / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        var x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        var y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        var z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * Math.max(0, t) + 16 / 116.0;
    }

    private static double apart(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2)
                        + Math.pow(one[1] - other[1], 2)
                        + Math.pow(one[2] - other[2], 2));
    }

    @ParameterizedTest
    @EnumSource(Eyes.class)
    void oppositesStayApart(Eyes eyes) {
        var opposites =
                List.of(
                        List.of(Ink.DOOM, Ink.FRESH),
                        List.of(Ink.DOOM, Ink.SELECTION),
                        List.of(Ink.DOOM, Ink.TEXT),
                        List.of(Ink.FRESH, Ink.TEXT),
                        List.of(Ink.FOCUS, Ink.PANEL));
        for (var palette : List.of(Palette.LIGHT, Palette.DARK))
            for (var pair : opposites)
                if (!byShape(eyes, palette, pair))
                    assertThat(
                                    apart(
                                            eyes.see(palette.of(pair.getFirst())),
                                            eyes.see(palette.of(pair.getLast()))))
                            .as(palette.id() + " " + pair + " " + eyes)
                            .isGreaterThan(APART);
    }

    /// In the dark, eyes without green cones see doomed and new alike (ΔE 7): the dashes of what is
    /// doomed, and the words beside both, tell them apart there.
    private static boolean byShape(Eyes eyes, Palette palette, List<Ink> pair) {
        return eyes == Eyes.DEUTERANOPIA
                && palette.equals(Palette.DARK)
                && pair.equals(List.of(Ink.DOOM, Ink.FRESH));
    }

    @Test
    void everyKindOfRingHasALetterOfItsOwn() {
        assertThat(Arrays.stream(Hue.values()).map(Hue::letters)).doesNotHaveDuplicates();
    }
}
