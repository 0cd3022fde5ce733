package ringside.picture;

import java.util.Optional;

/// The colours of a drawing that may change after it was written: by day, and by night where the
/// page around it is dark. Without a night it is the same on every page.
public record Skin(Palette day, Optional<Palette> night) {
    /// Light or dark as the page.
    public static final Skin ADAPTIVE = new Skin(Palette.LIGHT, Optional.of(Palette.DARK));

    public static Skin of(Palette palette) {
        return new Skin(palette, Optional.empty());
    }
}
