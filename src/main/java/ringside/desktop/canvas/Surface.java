package ringside.desktop.canvas;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The one tab stop of the graph: it takes the pointer and the keys for everything that is painted,
/// and speaks for whatever has the focus, because a canvas has no children that a screen reader
/// could visit.
final class Surface extends Region {
    private static final String SILENT = "Keyring graph. Arrow keys walk, Enter selects.";

    Surface() {
        getStyleClass().add("surface");
        setId("surface");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription("graph");
        setAccessibleText(SILENT);
    }

    /// Says a thing's sentence; empty words fall back to how to use the graph.
    void speak(String words) {
        setAccessibleText(words.isEmpty() ? SILENT : words);
    }
}
