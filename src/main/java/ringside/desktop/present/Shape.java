package ringside.desktop.present;

import ringside.layout.Box;

/// The shape of a slide: that of the screen, or one of the two that projectors have. Where the
/// screen is another shape, the rest of it stays dark.
enum Shape {
    SCREEN(0),
    WIDE(16.0 / 9),
    CLASSIC(4.0 / 3);

    private final double aspect;

    Shape(double aspect) {
        this.aspect = aspect;
    }

    Shape next() {
        return switch (this) {
            case SCREEN -> WIDE;
            case WIDE -> CLASSIC;
            case CLASSIC -> SCREEN;
        };
    }

    /// The largest slide of this shape in the middle of a screen.
    Box in(double width, double height) {
        if (this == SCREEN) return new Box(0, 0, width, height);
        var wide = Math.floor(Math.min(width, height * aspect));
        var high = Math.floor(Math.min(height, width / aspect));
        return new Box((width - wide) / 2, (height - high) / 2, wide, high);
    }
}
