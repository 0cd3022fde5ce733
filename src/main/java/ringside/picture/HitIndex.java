package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds what lies under a pointer, and what a camera sees, without asking every mark: a uniform
/// grid over the world.
///
/// Law: a box is hit anywhere inside, and small things within [#TARGET] pixels of screen; a
/// reference within [#HALO]. Of several the nearest wins, then a thing before a reference, then the
/// one painted last.
public final class HitIndex {
    /// Least width and height of a target, in pixels of the screen.
    public static final double TARGET = 24;

    /// How near a reference counts as hit, in pixels of the screen.
    public static final double HALO = 8;

    private static final double CELL = 128;
    private static final double MOST = 512;

    private record Cell(long x, long y) {}

    private record Found(Ref ref, double distance, boolean thing, int order) {}

    private static final Comparator<Found> BEST =
            Comparator.comparingDouble(Found::distance)
                    .thenComparing(found -> !found.thing())
                    .thenComparing(Comparator.comparingInt(Found::order).reversed());

    private final DisplayList list;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();
    private final List<Integer> wide = new ArrayList<>();

    private HitIndex(DisplayList list) {
        this.list = list;
    }

    public static HitIndex of(DisplayList list) {
        var index = new HitIndex(list);
        for (var at = 0; at < list.marks().size(); at++) index.enter(at);
        return index;
    }

    private void enter(int at) {
        var bounds = list.marks().get(at).bounds();
        if (bounds.width() > MOST * 4 || bounds.height() > MOST * 4) wide.add(at);
        else
            for (var cell : cells(bounds))
                cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(at);
    }

    private static List<Cell> cells(Box box) {
        var result = new ArrayList<Cell>();
        for (var x = cell(box.x()); x <= cell(box.right()); x++)
            for (var y = cell(box.y()); y <= cell(box.bottom()); y++) result.add(new Cell(x, y));
        return result;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private IntStream near(Box box) {
        var found = new LinkedHashSet<Integer>(wide);
        for (var cell : cells(box)) found.addAll(cells.getOrDefault(cell, List.of()));
        return found.stream().mapToInt(Integer::intValue).sorted();
    }

    /// The marks that touch a part of the world, in painting order: all that a camera must paint.
    public List<Mark> within(Box view) {
        return near(view)
                .mapToObj(list.marks()::get)
                .filter(mark -> mark.bounds().grown(1).intersects(view))
                .toList();
    }

    /// What lies under a point of the world at this zoom.
    public Optional<Ref> at(double x, double y, double zoom) {
        var reach = Math.max(TARGET / 2, HALO) / zoom;
        return near(new Box(x - reach, y - reach, 2 * reach, 2 * reach))
                .boxed()
                .flatMap(order -> found(order, x, y, zoom).stream())
                .min(BEST)
                .map(Found::ref);
    }

    private Optional<Found> found(int order, double x, double y, double zoom) {
        var mark = list.marks().get(order);
        if (mark.ref().isEmpty()) return Optional.empty();
        var ref = mark.ref().get();
        return switch (mark) {
            case Mark.Block(_, var box, _, _) ->
                    target(box, zoom, x, y, new Found(ref, onBox(box, x, y), true, order));
            case Mark.Disc disc ->
                    target(
                            disc.bounds(),
                            zoom,
                            x,
                            y,
                            new Found(ref, onDisc(disc, x, y), true, order));
            case Mark.Trace(_, var curve, var look) when look.fill() == Ink.NONE ->
                    Optional.of(new Found(ref, curve.distance(x, y), false, order))
                            .filter(found -> found.distance() * zoom <= HALO);
            case Mark.Trace _, Mark.Head _, Mark.Words _ -> Optional.empty();
        };
    }

    private static double onBox(Box box, double x, double y) {
        return Boxes.distance(box, x, y);
    }

    private static double onDisc(Mark.Disc disc, double x, double y) {
        return Math.max(0, Math.hypot(x - disc.x(), y - disc.y()) - disc.radius());
    }

    private static Optional<Found> target(Box box, double zoom, double x, double y, Found found) {
        var wide = Math.max(0, TARGET / zoom - box.width()) / 2;
        var high = Math.max(0, TARGET / zoom - box.height()) / 2;
        var target =
                new Box(
                        box.x() - wide,
                        box.y() - high,
                        box.width() + 2 * wide,
                        box.height() + 2 * high);
        return target.contains(x, y) ? Optional.of(found) : Optional.empty();
    }
}
