package ringside.desktop.theme;

import javafx.scene.Scene;
import javafx.scene.text.Font;

import ringside.desktop.session.Shade;

import java.util.List;
import java.util.Objects;

/// The look of a scene: one stylesheet of shapes, one of colours.
///
/// Law: light and dark define the same tokens, and no other sheet names a colour.
public final class Theme {
    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "Inter-Italic.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private Theme() {}

    /// Makes the bundled fonts known to the toolkit; call it before the first scene.
    public static void loadFonts() {
        for (var font : FONTS) Font.loadFont(url("/ringside/fonts/" + font), 12);
    }

    public static void dress(Scene scene, Shade shade) {
        scene.getStylesheets().setAll(sheets(shade));
    }

    /// The stylesheets of a shade, colours first.
    public static List<String> sheets(Shade shade) {
        var colours = shade == Shade.LIGHT ? "light.css" : "dark.css";
        return List.of(url("/ringside/theme/" + colours), Stylesheet.of("ringside.css"));
    }

    private static String url(String resource) {
        return Objects.requireNonNull(Theme.class.getResource(resource), resource).toExternalForm();
    }
}
