package ringside.desktop.control;

import javafx.geometry.Bounds;

import java.util.Optional;

/// A node that shows many things: a card beside it points at the one that is spoken of.
public interface Showcase {
    /// Where the thing that is focused or selected is on the screen; empty when none is in sight.
    Optional<Bounds> spokenOf();
}
