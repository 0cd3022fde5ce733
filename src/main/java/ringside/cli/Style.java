package ringside.cli;

import picocli.CommandLine.Option;

import ringside.picture.Palette;

import java.util.Locale;

/// How a picture shall look, as options that every drawing command shares.
final class Style {
    /// The themes by the names that people type.
    enum Theme {
        light,
        dark,
        print
    }

    /// The formats that `--all` can write; for one picture the file's ending decides.
    enum Format {
        svg,
        png
    }

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light (default), dark or print.",
            defaultValue = "light")
    private Theme theme = Theme.light;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Pixels of a PNG per unit of the drawing, 0.1 to 4 (default 1).",
            defaultValue = "1")
    private double scale = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "With --all: svg (default) or png.",
            defaultValue = "svg")
    private Format format = Format.svg;

    /// A style without a command line.
    static Style png(Theme theme, double scale) {
        var style = new Style();
        style.theme = theme;
        style.scale = scale;
        style.format = Format.png;
        return style;
    }

    Palette palette() {
        return switch (theme) {
            case light -> Palette.LIGHT;
            case dark -> Palette.DARK;
            case print -> Palette.PRINT;
        };
    }

    double scale() {
        return scale;
    }

    String suffix() {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }
}
