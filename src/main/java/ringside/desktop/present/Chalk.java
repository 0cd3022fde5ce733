package ringside.desktop.present;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import ringside.desktop.theme.Lettered;
import ringside.picture.Ink;
import ringside.picture.Palette;

import java.util.Locale;

/// Words and grounds in the colours of a projector, as large as the slide asks for.
///
/// Law: the colours are those of [Palette#PROJECTOR], whatever the window wears.
final class Chalk {
    private Chalk() {}

    /// A text that may break into lines.
    static Label words(String text, double size, Ink ink, boolean bold) {
        var label = new Label(Lettered.whole(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        write(label, size, ink, bold);
        return label;
    }

    static void write(Label label, double size, Ink ink, boolean bold) {
        label.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-size: %.2fpx; -fx-font-weight: %s; -fx-text-fill: %s;",
                        size,
                        bold ? "bold" : "normal",
                        Palette.PROJECTOR.of(ink).hex()));
    }

    static void ground(Region region, Ink ink) {
        region.setStyle("-fx-background-color: " + Palette.PROJECTOR.of(ink).hex() + ";");
    }

    /// A sheet with a strong edge.
    static void sheet(Region region, double line) {
        region.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-background-color: %s, %s; -fx-background-insets: 0, %.2f;"
                                + " -fx-background-radius: %.1f, %.1f;",
                        Palette.PROJECTOR.of(Ink.SELECTION).hex(),
                        Palette.PROJECTOR.of(Ink.PAPER).hex(),
                        line,
                        4 * line,
                        3 * line));
    }
}
