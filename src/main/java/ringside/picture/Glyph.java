package ringside.picture;

/// Small drawings around a point, so that a kind or a state needs no colour.
enum Glyph {
    KEY,
    NO_ENTRY,
    HOURGLASS,
    NAIL;

    /// Draws at a centre, about 14 pixels wide.
    void draw(Pen pen, Tag tag, double x, double y, Ink ink) {
        var fine = tag.with(Detail.FINE);
        var look = Look.lined(ink, 1.7);
        switch (this) {
            case KEY -> {
                pen.disc(fine, x - 3.2, y - 3.2, 4, look);
                var shaft = Curve.from(x - 0.3, y - 0.3).line(x + 7, y + 7);
                pen.trace(fine, shaft.move(x + 3.4, y + 3.4).line(x + 6, y + 0.8), look);
            }
            case NO_ENTRY -> {
                pen.disc(fine, x, y, 6.5, look);
                pen.trace(fine, Curve.from(x - 4.6, y + 4.6).line(x + 4.6, y - 4.6), look);
            }
            case HOURGLASS -> {
                var glass =
                        Curve.from(x - 5, y - 7)
                                .line(x + 5, y - 7)
                                .line(x - 5, y + 7)
                                .line(x + 5, y + 7)
                                .close();
                pen.trace(fine, glass, look);
            }
            case NAIL -> {
                pen.disc(fine, x, y - 2.2, 2.4, Look.filled(ink));
                pen.trace(fine, Curve.from(x, y).line(x, y + 4.8), Look.lined(ink, 1.4));
            }
        }
    }
}
