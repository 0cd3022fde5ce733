package ringside.album;

import ringside.picture.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/// The faces of the picture as part of a style sheet, so that a page looks alike on every machine
/// and its texts are as wide as their boxes. Each is cut down to the Latin letters and the signs
/// that pictures use; other letters come from the reader's machine.
///
/// The files beside the page's style are made from the bundled fonts by fontTools 4.38: `pyftsubset
/// FONT --unicodes=U+0020-007E,U+00A0-00FF,U+2013,U+2014,U+2018-201F,U+2022,U+2026,U+2190-2193,
/// U+2212,U+2260,U+2713,U+2717,U+25CA --layout-features= --flavor=woff2 --no-hinting
/// --desubroutinize`.
final class Faces {
    private static final String RIGHTS =
            "/* Parts of Inter (c) The Inter Project Authors, https://github.com/rsms/inter, and of"
                    + " JetBrains Mono (c) The JetBrains Mono Project Authors,"
                    + " https://github.com/JetBrains/JetBrainsMono, both under the SIL Open Font"
                    + " License 1.1, https://scripts.sil.org/OFL */\n";

    private Faces() {}

    static String css() {
        var out = new StringBuilder(RIGHTS);
        for (var role : Role.values())
            out.append(
                    String.format(
                            Locale.ROOT,
                            "@font-face{font-family:\"%s\";font-weight:%d;font-style:%s;"
                                    + "src:url(data:font/woff2;base64,%s)}\n",
                            role.family(),
                            role.weight(),
                            role.italic() ? "italic" : "normal",
                            file(role)));
        return out.toString();
    }

    private static String file(Role role) {
        var name = role.resource().replaceFirst(".*/(.+)\\.[a-z]+$", "$1.woff2");
        try (var in = Faces.class.getResourceAsStream("/ringside/page/" + name)) {
            return Base64.getEncoder()
                    .encodeToString(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
