package ringside.desktop.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import ringside.desktop.control.Showcase;
import ringside.layout.Box;
import ringside.words.Words;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The one tab stop of the graph: it takes the pointer and the keys for everything that is painted,
/// and speaks for whatever has the focus, because a canvas has no children that a screen reader
/// could visit.
final class Surface extends Region implements Showcase {
    private Supplier<Optional<Box>> spoken = Optional::empty;

    Surface() {
        getStyleClass().addAll("surface", "showcase");
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

    /// Asks there from now on where the thing is that is spoken of, in its own pixels.
    void spokenOf(Supplier<Optional<Box>> next) {
        spoken = next;
    }

    @Override
    public Optional<Bounds> spokenOf() {
        if (!Stream.<Node>iterate(this, node -> node != null, Node::getParent)
                .allMatch(Node::isVisible)) return Optional.empty();
        return spoken.get()
                .map(box -> new BoundingBox(box.x(), box.y(), box.width(), box.height()))
                .filter(getLayoutBounds()::contains)
                .flatMap(box -> Optional.ofNullable(localToScreen(box)));
    }
}
