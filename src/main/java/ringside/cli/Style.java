package ringside.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import ringside.album.Finish;
import ringside.album.Format;
import ringside.album.Theme;
import ringside.keyctl.Secrets;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a picture shall look, as options that every drawing command shares.
final class Style {
    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description =
                    "auto (default: light or dark as the page around, light where the format can"
                            + " not), light, dark or print.",
            completionCandidates = Themes.class,
            converter = ThemeWord.class,
            defaultValue = "auto")
    private Theme theme = Theme.AUTO;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Pixels of a PNG per unit of the drawing, 0.1 to 4 (default 1).",
            converter = Factor.class,
            defaultValue = "1")
    private double scale = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; without it OUT's ending decides.",
            completionCandidates = Formats.class,
            converter = FormatWord.class)
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--with-payloads",
            description =
                    "Keep payloads in the story that the picture carries; without it only their"
                            + " lengths.")
    private boolean payloads;

    @Option(
            names = "--id-prefix",
            paramLabel = "PREFIX",
            description =
                    "What the ids of an SVG begin with (default: the story's title); {step} and"
                            + " {name} stand for the step's.",
            defaultValue = "")
    private String prefix = "";

    /// @param name how the story marks the step; empty for not at all
    Finish finish(int step, String name) {
        var begin =
                prefix.replace("{step}", String.valueOf(step))
                        .replace("{name}", name.isEmpty() ? "step-" + step : name);
        if (!begin.isEmpty() && !Finish.isPrefix(begin))
            throw new Unusable(
                    "--id-prefix "
                            + begin
                            + " must begin with a letter and go on with letters, digits, dots and"
                            + " dashes.");
        return new Finish(theme, scale, payloads ? Secrets.SHOWN : Secrets.HIDDEN, begin);
    }

    Optional<Format> format() {
        return format;
    }

    /// The format that was asked for, else the one of the file's ending.
    Format format(String file) {
        return format.or(() -> Format.of(file))
                .orElseThrow(
                        () ->
                                new Unusable(
                                        file
                                                + " must end in "
                                                + Format.all()
                                                + "; the ending decides the format, or --format"
                                                + " does."));
    }

    /// The words of `--theme`.
    static final class Themes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Theme.values()).map(Theme::word).iterator();
        }
    }

    /// The words of `--format`.
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }

    private static final class ThemeWord implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String word) {
            return Theme.named(word).orElseThrow(() -> no(word, new Themes()));
        }
    }

    private static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return Format.named(word).orElseThrow(() -> no(word, new Formats()));
        }
    }

    private static final class Factor implements ITypeConverter<Double> {
        @Override
        public Double convert(String word) {
            try {
                var factor = Double.parseDouble(word);
                if (factor >= Finish.LEAST && factor <= Finish.MOST) return factor;
            } catch (NumberFormatException _) {
                // the sentence below serves it too
            }
            throw new TypeConversionException("'" + word + "' is no factor from 0.1 to 4");
        }
    }

    private static TypeConversionException no(String word, Iterable<String> words) {
        var all = java.util.stream.StreamSupport.stream(words.spliterator(), false);
        return new TypeConversionException(
                "'" + word + "' is none of " + all.collect(Collectors.joining(", ")));
    }
}
