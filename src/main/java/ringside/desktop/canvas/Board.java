package ringside.desktop.canvas;

import org.pcollections.TreePMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.picture.HitIndex;
import ringside.picture.Mark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The list that is on screen at this instant, with the two indexes over it. Both are built when
/// first asked for: a film shows a new list sixty times a second and nobody clicks into it.
final class Board {
    private static final DisplayList BLANK =
            new DisplayList(List.of(), new Box(0, 0, 1, 1), TreePMap.empty());
    private DisplayList list = BLANK;
    private Optional<Tiles> tiles = Optional.empty();
    private Optional<HitIndex> hits = Optional.empty();
    private Optional<Map<Ref, List<Mark>>> owned = Optional.empty();

    void show(DisplayList next) {
        list = next;
        tiles = Optional.empty();
        hits = Optional.empty();
        owned = Optional.empty();
    }

    DisplayList list() {
        return list;
    }

    /// What lies under a point of the screen.
    Optional<Ref> at(Viewport view, double screenX, double screenY) {
        if (hits.isEmpty()) hits = Optional.of(HitIndex.of(list));
        return hits.get().at(view.worldX(screenX), view.worldY(screenY), view.scale());
    }

    /// The marks of a thing, in painting order.
    List<Mark> of(Ref ref) {
        if (owned.isEmpty())
            owned =
                    Optional.of(
                            list.marks().stream()
                                    .filter(mark -> mark.ref().isPresent())
                                    .collect(
                                            Collectors.groupingBy(
                                                    mark -> mark.ref().orElseThrow())));
        return owned.get().getOrDefault(ref, List.of());
    }

    /// The marks worth painting for this camera, in painting order.
    void visit(Box part, double zoom, Consumer<Mark> painter) {
        if (tiles.isEmpty()) tiles = Optional.of(new Tiles(list));
        tiles.get().visit(part, zoom, painter);
    }

    /// The sentence of a thing, as tooltip, screen reader and outline say it.
    Optional<String> title(Ref ref) {
        return Optional.ofNullable(list.titles().get(ref));
    }
}
