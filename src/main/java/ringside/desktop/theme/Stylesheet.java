package ringside.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Style sheets as the toolkit wants them, at the present [TextSize].
///
/// A sheet is written for the usual size. At another one everything that holds words – fonts,
/// icons, paddings, gaps, rows – is multiplied, so that no rule can forget to grow; hairlines and
/// corners stay as they are, and so do lengths in `em`, which follow the size of the words anyway.
public final class Stylesheet {
    private static final Pattern LENGTHS =
            Pattern.compile(
                    "-fx-(?:font-size|icon-size|padding|spacing|hgap|vgap|graphic-text-gap|cell-size|size|indent"
                            + "|(?:min|max|pref)-(?:width|height)|fixed-cell-size|label-padding)"
                            + "\\s*:[^;}]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.#-])\\d++(?:\\.\\d++)?+(?=px|\\b)");

    private Stylesheet() {}

    /// The address of a sheet of `ringside/theme`.
    ///
    /// @param name such as `graph.css`
    public static String of(String name) {
        return of(name, 1);
    }

    /// The address of a sheet whose lengths are so many times those of the present size of text.
    public static String of(String name, double times) {
        var url =
                Objects.requireNonNull(
                        Stylesheet.class.getResource("/ringside/theme/" + name), name);
        var scale = times * TextSize.percent() / TextSize.USUAL;
        if (scale == 1) return url.toExternalForm();
        try (var in = url.openStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return data(scaled(text, scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(String sheet) {
        var bytes = sheet.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /// The sheet's text with every length that holds words so many times as long.
    static String scaled(String sheet, double scale) {
        return LENGTHS.matcher(sheet)
                .replaceAll(
                        rule ->
                                NUMBER.matcher(rule.group())
                                        .replaceAll(number -> larger(number, scale)));
    }

    private static String larger(MatchResult number, double scale) {
        var length = scale * Double.parseDouble(number.group());
        return String.valueOf(Math.round(length * 100) / 100.0);
    }
}
