package ringside.desktop;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person would find wrong with the words of a window: they end in dots, are cut off, lie
/// over each other, or are too small to be read.
///
/// Not wrong is what can be scrolled into sight, a notice that slides in, and what is said whole
/// elsewhere: a row of the palette (the sentence below its list).
final class Blemishes {
    private static final double SLACK = 1.6;
    private static final double SMALLEST = 8.5;
    private static final Set<String> WHOLE_ELSEWHERE = Set.of("aside");
    private static final Set<String> SCROLLED =
            Set.of(
                    "viewport",
                    "clipped-container",
                    "virtualized-scroll-pane",
                    "column-header",
                    "notification-bar");

    private final Scene scene;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Node, Integer> order = new HashMap<>();
    private final List<Region> grounds = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private Blemishes(Scene scene) {
        this.scene = scene;
    }

    /// A sentence for each, none for a window in which all is well.
    static List<String> of(Scene scene) {
        var all = new Blemishes(scene);
        all.walk(scene.getRoot(), 1);
        all.texts.forEach(all::dots);
        all.texts.forEach(all::small);
        all.texts.forEach(all::cut);
        all.overlaps();
        return all.found;
    }

    private void walk(Node node, double opacity) {
        var seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen < 0.05) return;
        order.put(node, order.size());
        if (node instanceof Text text && !text.getText().isBlank()) texts.add(text);
        if (node instanceof Region region && opaque(region)) grounds.add(region);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, seen));
    }

    private static boolean opaque(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .map(fill -> fill.getFill())
                        .anyMatch(fill -> fill instanceof Color ink && ink.getOpacity() > 0.9);
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }

    private static boolean within(Node node, Set<String> names) {
        return around(node)
                .anyMatch(
                        at ->
                                names.contains(String.valueOf(at.getId()))
                                        || at.getStyleClass().stream().anyMatch(names::contains));
    }

    private void dots(Text text) {
        if (!text.getStyleClass().contains("text") || within(text, WHOLE_ELSEWHERE)) return;
        around(text)
                .filter(Labeled.class::isInstance)
                .map(at -> ((Labeled) at).getText())
                .findFirst()
                .filter(whole -> whole != null && !whole.isEmpty())
                .filter(whole -> !whole.equals(text.getText()))
                .filter(whole -> !whole.replace("_", "").equals(text.getText()))
                .ifPresent(whole -> tell(text, "is short for “" + whole + "”"));
    }

    private void small(Text text) {
        var scaled = text.getLocalToSceneTransform();
        var size = text.getFont().getSize() * Math.hypot(scaled.getMxx(), scaled.getMyx());
        if (size < SMALLEST) tell(text, "is %.1f pixels high".formatted(size));
    }

    private static Bounds place(Text text) {
        return text.localToScene(text.getBoundsInLocal());
    }

    private Optional<Bounds> seen(Text text) {
        var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        var seen = common(place(text), window);
        for (var at : around(text).filter(at -> at.getClip() != null).toList())
            seen =
                    seen.flatMap(
                            part ->
                                    common(
                                            part,
                                            at.localToScene(at.getClip().getBoundsInParent())));
        return seen;
    }

    private void cut(Text text) {
        if (within(text, SCROLLED)) return;
        var all = place(text);
        var whole =
                seen(text)
                        .filter(part -> part.getWidth() >= all.getWidth() - SLACK)
                        .filter(part -> part.getHeight() >= all.getHeight() - 2 * SLACK);
        if (whole.isEmpty()) tell(text, "is cut off");
    }

    private void overlaps() {
        for (var i = 0; i < texts.size(); i++)
            for (var j = i + 1; j < texts.size(); j++) overlap(texts.get(i), texts.get(j));
    }

    private void overlap(Text below, Text above) {
        if (below.getParent() instanceof TextFlow flow && flow.equals(above.getParent())) return;
        var both =
                seen(below)
                        .map(Blemishes::ink)
                        .flatMap(one -> seen(above).flatMap(two -> common(one, ink(two))))
                        .filter(part -> part.getWidth() >= 2 && part.getHeight() >= 2);
        if (both.filter(part -> !covered(part, below, above)).isPresent())
            tell(below, "lies under “" + words(above) + "”");
    }

    /// Whether a card lies between the two.
    private boolean covered(Bounds part, Text below, Text above) {
        return grounds.stream()
                .filter(ground -> at(ground) > at(below) && at(ground) < at(above))
                .filter(ground -> around(below).noneMatch(ground::equals))
                .anyMatch(ground -> ground.localToScene(ground.getLayoutBounds()).contains(part));
    }

    private int at(Node node) {
        return order.getOrDefault(node, 0);
    }

    /// Letters do not fill their line.
    private static Bounds ink(Bounds line) {
        var air = Math.min(line.getHeight() * 0.15, 3);
        return new BoundingBox(
                line.getMinX() + 1,
                line.getMinY() + air,
                Math.max(0, line.getWidth() - 2),
                Math.max(0, line.getHeight() - 2 * air));
    }

    private static Optional<Bounds> common(Bounds one, Bounds two) {
        var x = Math.max(one.getMinX(), two.getMinX());
        var y = Math.max(one.getMinY(), two.getMinY());
        var wide = Math.min(one.getMaxX(), two.getMaxX()) - x;
        var high = Math.min(one.getMaxY(), two.getMaxY()) - y;
        return wide <= 0 || high <= 0
                ? Optional.empty()
                : Optional.of(new BoundingBox(x, y, wide, high));
    }

    private void tell(Text text, String what) {
        var where =
                around(text)
                        .map(Node::getId)
                        .filter(id -> id != null && !id.isEmpty())
                        .findFirst()
                        .orElse("window");
        found.add("“" + words(text) + "” in #" + where + " " + what);
    }

    private static String words(Text text) {
        return text.getText().replace('\n', ' ');
    }
}
