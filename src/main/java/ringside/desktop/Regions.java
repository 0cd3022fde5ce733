package ringside.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Walks from region to region of the window by keys: bar, lesson, centre, inspector, timeline,
/// console, and round again.
///
/// Law: a region that was left is entered where it was left; what is not seen or takes no keys is
/// passed over.
final class Regions {
    private final Supplier<List<Node>> regions;
    private final Map<Node, Node> left = new WeakHashMap<>();

    /// @param regions in the order of the walk, as they are at that moment
    Regions(Supplier<List<Node>> regions) {
        this.regions = regions;
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int by) {
        var all = regions.get();
        if (all.isEmpty()) return;
        var owner = Optional.ofNullable(all.getFirst().getScene().getFocusOwner());
        var here = owner.flatMap(node -> holding(all, node));
        here.ifPresent(region -> left.put(region, owner.orElseThrow()));
        var at = here.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        for (var i = 1; i <= all.size(); i++) {
            var region = all.get(Math.floorMod(at + i * by, all.size()));
            var stop = entrance(region);
            if (stop.isEmpty()) continue;
            focus(stop.get());
            return;
        }
    }

    private static Optional<Node> holding(List<Node> all, Node node) {
        for (var at = Optional.of(node); at.isPresent(); at = at.map(Node::getParent))
            if (all.contains(at.get())) return at;
        return Optional.empty();
    }

    private Optional<Node> entrance(Node region) {
        return Optional.ofNullable(left.get(region))
                .filter(node -> holding(List.of(region), node).isPresent())
                .filter(node -> stops(region).anyMatch(node::equals))
                .or(
                        () ->
                                stops(region)
                                        .filter(node -> "command-line".equals(node.getId()))
                                        .findFirst())
                .or(() -> stops(region).findFirst());
    }

    /// What takes the keys in a region, in the order of the picture.
    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Stream.empty();
        var own = node.isFocusTraversable() ? Stream.of(node) : Stream.<Node>empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(Regions::stops))
                : own;
    }

    /// Gives the keys to a control as the Tab key would: the toolkit shows its ring only then.
    @SuppressWarnings("ReferenceEquality")
    private static void focus(Node stop) {
        stop.requestFocus();
        stop.requestFocusTraversal(TraversalDirection.NEXT);
        var there = stop.getScene().getFocusOwner();
        if (there != null && there != stop)
            there.requestFocusTraversal(TraversalDirection.PREVIOUS);
        if (stop.getScene().getFocusOwner() != stop) stop.requestFocus();
    }
}
