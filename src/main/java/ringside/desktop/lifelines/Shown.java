package ringside.desktop.lifelines;

import ringside.desktop.session.Shade;
import ringside.graph.Lifelines;

/// What all lines of the face have in common at an instant.
record Shown(Lifelines lines, int cursor, Shade shade) {
    static final Shown NOTHING = new Shown(Lifelines.NONE, 0, Shade.LIGHT);
}
