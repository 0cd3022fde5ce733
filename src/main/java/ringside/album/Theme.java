package ringside.album;

import ringside.picture.Palette;
import ringside.picture.Skin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The colours of a document, by the words that people type.
public enum Theme {
    /// Light or dark as the page around it, where the format can be both; else light.
    AUTO(Palette.LIGHT),
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK),
    /// Black and white, with shapes and hatching instead of colours.
    PRINT(Palette.PRINT);

    @SuppressWarnings("ImmutableEnumChecker") // colours by name, never changed
    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    /// The colours where a document can have but one set of them.
    public Palette palette() {
        return palette;
    }

    /// The colours where a document can change them later.
    Skin skin() {
        return this == AUTO ? Skin.ADAPTIVE : Skin.of(palette);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> named(String word) {
        return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
    }
}
