package ringside.desktop.canvas;

import org.pcollections.TreePMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.picture.HitIndex;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A display list made ready to be painted and touched, so that nothing slow is left to be done
/// when it is shown.
///
/// Law: whatever is asked for the first time is made by whoever asks; [#prepare] asks for all, so
/// that it is the worker.
final class Page {
    static final Page BLANK =
            new Page(new DisplayList(List.of(), new Box(0, 0, 1, 1), TreePMap.empty()));

    private final DisplayList list;
    private final Tiles tiles;
    private final List<Mark.Words> headings;
    private Optional<HitIndex> hits = Optional.empty();
    private Optional<Map<Ref, List<Mark>>> owned = Optional.empty();

    Page(DisplayList list) {
        this.list = list;
        tiles = new Tiles(list);
        headings =
                list.marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(words -> words.ink() == Ink.HEADING && words.ref().isEmpty())
                        .toList();
    }

    DisplayList list() {
        return list;
    }

    /// Which marks lie where.
    Tiles tiles() {
        return tiles;
    }

    /// The titles of the lanes.
    List<Mark.Words> headings() {
        return headings;
    }

    /// What lies under a point.
    synchronized HitIndex hits() {
        if (hits.isEmpty()) hits = Optional.of(HitIndex.of(list));
        return hits.get();
    }

    /// The marks of each thing, in painting order.
    synchronized Map<Ref, List<Mark>> owned() {
        if (owned.isEmpty())
            owned =
                    Optional.of(
                            list.marks().stream()
                                    .filter(mark -> mark.ref().isPresent())
                                    .collect(
                                            Collectors.groupingBy(
                                                    mark -> mark.ref().orElseThrow())));
        return owned.get();
    }

    /// Makes what touching will ask for.
    Page prepare() {
        hits();
        owned();
        list.titles();
        return this;
    }
}
