package ringside.album;

import ringside.picture.Ink;
import ringside.picture.Palette;

import java.util.Locale;

/// The palettes as variables of a style sheet, one for each ink, so that a page changes its colours
/// without drawing anything again. Which one holds is a matter of the page's theme, of what the
/// person prefers, and of paper.
final class Shades {
    /// Colours of the page around the picture: its ground, soft boxes, the main button, and the
    /// kinds of steps.
    private static final String LIGHT =
            "--ground:#eef1f4;--soft:#f6f8fa;--go:#0969da;--ongo:#ffffff;"
                    + "--k-process:#0969da;--k-identity:#8250df;--k-program:#6e7781;"
                    + "--k-session:#0072b2;--k-key:#009166;--k-time:#b27a00;--k-end:#cf222e;"
                    + "color-scheme:light;";
    private static final String DARK =
            "--ground:#080a0d;--soft:#12171e;--go:#1f6feb;--ongo:#ffffff;"
                    + "--k-process:#4493f8;--k-identity:#ab7df8;--k-program:#9ea7b1;"
                    + "--k-session:#56b4e9;--k-key:#2bc79a;--k-time:#e6a817;--k-end:#ff7b72;"
                    + "color-scheme:dark;";
    private static final String PRINT =
            "--ground:#ffffff;--soft:#f4f4f4;--go:#000000;--ongo:#ffffff;"
                    + "--k-process:#000000;--k-identity:#000000;--k-program:#000000;"
                    + "--k-session:#000000;--k-key:#000000;--k-time:#000000;--k-end:#000000;"
                    + "color-scheme:light;";

    private Shades() {}

    static String css() {
        var light = variables(Palette.LIGHT) + LIGHT;
        var dark = variables(Palette.DARK) + DARK;
        var print = variables(Palette.PRINT) + PRINT;
        return ":root{"
                + light
                + "}\n@media (prefers-color-scheme:dark){:root[data-theme=auto]{"
                + dark
                + "}}\n:root[data-theme=dark]{"
                + dark
                + "}\n:root[data-theme=print]{"
                + print
                + "}\n@media print{:root,:root[data-theme]{"
                + print
                + "}}\n";
    }

    private static String variables(Palette palette) {
        var out = new StringBuilder();
        for (var ink : Ink.values()) {
            if (ink == Ink.NONE) continue;
            var colour = palette.of(ink);
            out.append("--").append(ink).append(':').append(colour.hex());
            if (colour.opacity() < 1)
                out.append(String.format(Locale.ROOT, "%02x", Math.round(255 * colour.opacity())));
            out.append(';');
        }
        return out.toString();
    }
}
