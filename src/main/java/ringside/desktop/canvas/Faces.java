package ringside.desktop.canvas;

import javafx.scene.text.Font;

import ringside.picture.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The bundled font files as JavaFX fonts, so that the window looks alike on every machine.
///
/// A file is read once, then fonts are made by the full name that it registered. Sizes are rounded
/// to quarter pixels: a zoom that glides through a hundred scales shall not make a hundred glyph
/// caches.
public final class Faces {
    private static final Map<Role, String> NAMES = new EnumMap<>(Role.class);
    private static final Map<Role, Map<Integer, Font>> FONTS = new EnumMap<>(Role.class);
    private static final double STEP = 4;

    static {
        for (var role : Role.values()) {
            NAMES.put(role, load(role));
            FONTS.put(role, new HashMap<>());
        }
    }

    private Faces() {}

    private static String load(Role role) {
        try (var file = Objects.requireNonNull(Role.class.getResourceAsStream(role.resource()))) {
            return Objects.requireNonNull(Font.loadFont(file, 12), role.resource()).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the families known to style sheets; calling it again costs nothing.
    public static void ready() {
        of(Role.BODY, 12);
    }

    /// The face of a role at a size in screen pixels. Only for the JavaFX thread.
    public static Font of(Role role, double size) {
        var quarters = (int) Math.round(size * STEP);
        var known = Objects.requireNonNull(FONTS.get(role));
        return known.computeIfAbsent(quarters, _ -> new Font(NAMES.get(role), quarters / STEP));
    }
}
