package ringside.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bundled font files for pictures that are painted without a screen.
public final class Letters {
    private static final Map<Role, Font> FONTS = new EnumMap<>(Role.class);

    static {
        for (var role : Role.values()) FONTS.put(role, load(role));
    }

    private Letters() {}

    /// The face of a role at the size of one pixel.
    public static Font of(Role role) {
        return Objects.requireNonNull(FONTS.get(role));
    }

    private static Font load(Role role) {
        try (var in = Objects.requireNonNull(Role.class.getResourceAsStream(role.resource()))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("bundled font " + role.resource(), e);
        }
    }
}
