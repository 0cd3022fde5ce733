package ringside.picture;

import java.util.HexFormat;

/// A colour in sRGB with an opacity from 0 to 1, and the contrast that WCAG 2 computes.
public record Colour(int red, int green, int blue, double opacity) {
    /// From `#rrggbb`.
    public static Colour of(String hex) {
        return of(hex, 1);
    }

    public static Colour of(String hex, double opacity) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff, opacity);
    }

    /// `#rrggbb`, without the opacity.
    public String hex() {
        var hex = HexFormat.of();
        return "#"
                + hex.toHexDigits((byte) red)
                + hex.toHexDigits((byte) green)
                + hex.toHexDigits((byte) blue);
    }

    /// Relative luminance, 0 to 1.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// Contrast ratio, 1 to 21.
    public double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
