package ringside.desktop.canvas;

import javafx.scene.paint.Color;

import ringside.desktop.session.Shade;
import ringside.picture.Ink;
import ringside.picture.Palette;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The colours of a palette in JavaFX's own type.
public final class Paints {
    private static final Map<Palette, Paints> KNOWN = new HashMap<>();
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    private Paints(Palette palette) {
        for (var ink : Ink.values()) {
            var colour = palette.of(ink);
            colours.put(
                    ink, Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity()));
        }
    }

    /// The palette of the window in light or dark.
    public static Palette palette(Shade shade) {
        return shade == Shade.LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /// Only for the JavaFX thread.
    public static Paints of(Palette palette) {
        return KNOWN.computeIfAbsent(palette, Paints::new);
    }

    public Color of(Ink ink) {
        return colours.getOrDefault(ink, Color.TRANSPARENT);
    }
}
