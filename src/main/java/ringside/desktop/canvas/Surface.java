package ringside.desktop.canvas;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import ringside.words.Words;

/// The one tab stop of the graph: it takes the pointer and the keys for everything that is painted,
/// and speaks for whatever has the focus, because a canvas has no children that a screen reader
/// could visit.
final class Surface extends Region {
    Surface() {
        getStyleClass().add("surface");
        setId("surface");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription(Words.say("picture.graph"));
        setAccessibleText(Words.say("picture.graph.silent"));
    }

    /// Says a thing's sentence; empty words fall back to how to use the graph.
    void speak(String words) {
        setAccessibleText(words.isEmpty() ? Words.say("picture.graph.silent") : words);
    }
}
