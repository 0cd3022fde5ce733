package ringside.desktop.canvas;

import ringside.picture.DisplayList;

import java.util.List;

/// What a [Projector] plays: a picture and a line of words for every instant.
interface Reel {
    /// Milliseconds.
    double length();

    DisplayList at(double millis);

    /// What the beat at this instant is about, in a few words; empty for none.
    String caption(double millis);

    /// Where each beat ends, in milliseconds; the last one is [#length].
    List<Double> ends();
}
