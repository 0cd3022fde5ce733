package ringside.picture;

import ringside.graph.Standing;

/// How a standing is drawn: its line, and the plate of its word.
record Contrast(Ink ink, Dash dash, double width, Pen.Chip chip) {
    private static final Pen.Chip FRESH = new Pen.Chip(Ink.FRESH_FILL, Ink.FRESH, Ink.FRESH);

    static Contrast of(Standing standing) {
        return switch (standing) {
            case HERE -> new Contrast(Ink.FRESH, Dash.SOLID, 3, FRESH);
            case THERE -> new Contrast(Ink.GHOST, Dash.DASHED, 1.8, Pen.Chip.GHOST);
            case CHANGED -> new Contrast(Ink.WARN, Dash.DASH_DOT, 2.6, Pen.Chip.WARN);
        };
    }

    Look line() {
        return Look.lined(ink, width).with(dash);
    }
}
