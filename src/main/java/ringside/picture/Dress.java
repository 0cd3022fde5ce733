package ringside.picture;

/// How a card is dressed: its outline and the ink and strength of its words. Doomed and destroyed
/// things wear the same shape in another dress.
record Dress(Look look, Ink title, Ink muted, double shape, double words) {
    private static final double GHOSTLY = 0.35;
    private static final double LEGIBLE = 0.75;

    static Dress plain(Ink line, double width) {
        return new Dress(Look.of(Ink.PANEL, line, width), Ink.TEXT, Ink.MUTED, 1, 1);
    }

    Dress doomed() {
        var red = Look.of(Ink.DOOM_FILL, Ink.DOOM, look.width()).with(Dash.DASHED);
        return new Dress(red, Ink.DOOM, Ink.MUTED, shape, words);
    }

    Dress selected() {
        return new Dress(
                new Look(look.fill(), Ink.SELECTION, look.width() + 0.8, look.dash()),
                title,
                muted,
                shape,
                words);
    }

    Dress dashed() {
        return new Dress(look.with(Dash.DASHED), title, muted, shape, words);
    }

    Dress ghost() {
        var dotted = Look.lined(Ink.GHOST, 1.8).with(Dash.DOTTED);
        return new Dress(dotted, Ink.MUTED, Ink.MUTED, GHOSTLY, LEGIBLE);
    }

    boolean isGhost() {
        return shape < 1;
    }

    boolean solid() {
        return look.dash() == Dash.SOLID;
    }
}
