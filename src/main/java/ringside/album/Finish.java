package ringside.album;

import ringside.keyctl.Secrets;

import java.util.regex.Pattern;

/// How a document shall look and what it may tell: what people choose besides story, step and
/// format. A format takes from it what it knows and leaves the rest.
///
/// @param scale pixels of a raster a unit of the drawing, 0.1 to 4
/// @param secrets whether the story in the document keeps payloads in clear text
/// @param prefix what ids begin with, an [#isPrefix]; empty for the story's own title
public record Finish(Theme theme, double scale, Secrets secrets, String prefix) {
    /// Every default: colours as the page around, a pixel a unit, payloads hidden.
    public static final Finish PLAIN = new Finish(Theme.AUTO, 1, Secrets.HIDDEN, "");

    /// The bounds of [#scale].
    public static final double LEAST = 0.1;

    public static final double MOST = 4;

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    public Finish with(Theme next) {
        return new Finish(next, scale, secrets, prefix);
    }

    public Finish with(Secrets next) {
        return new Finish(theme, scale, next, prefix);
    }

    public Finish withScale(double next) {
        return new Finish(theme, next, secrets, prefix);
    }

    public Finish withPrefix(String next) {
        return new Finish(theme, scale, secrets, next);
    }

    /// Whether XML and CSS accept ids that begin so.
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }
}
