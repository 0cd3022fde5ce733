package ringside.picture;

import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.state.Kernel;
import ringside.state.Task;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where those who would come are drawn while everybody else still stands where he does: where the
/// layout would put them or, where somebody stands there now who would give way, at the next free
/// height of the same lane.
final class Newcomers {
    /// Between one thing and the next below it, in world pixels.
    private static final double GAP = 12;
    /// Closer than this two things touch.
    private static final double NEAR = 4;

    private final Kernel next;
    private final Places later;
    private PMap<Ref, Box> boxes;

    private Newcomers(Kernel next, Places now, Places later) {
        this.next = next;
        this.later = later;
        boxes = now.boxes();
    }

    /// The places of now, with those who `begun` in `next` added.
    static Places among(Places now, Places later, Kernel next, Collection<Ref> begun) {
        var newcomers = new Newcomers(next, now, later);
        begun.stream().filter(ref -> !(ref instanceof Ref.OfTask)).forEach(newcomers::seat);
        begun.stream()
                .filter(Ref.OfTask.class::isInstance)
                .map(Ref.OfTask.class::cast)
                .forEach(newcomers::thread);
        return new Places(newcomers.boxes, later.hangs(), now.bands(), now.ghosts(), now.folds());
    }

    private void seat(Ref ref) {
        var box = later.boxes().get(ref);
        if (box != null) boxes = boxes.plus(ref, free(box, ref));
    }

    /// A thread stands in its process, which grows if there is room below it.
    private void thread(Ref.OfTask ref) {
        var pill = later.boxes().get(ref);
        var owner = next.task(ref.tid()).map(Task::pid).map(Ref.OfProcess::new);
        if (pill == null || owner.isEmpty()) return;
        var stands = boxes.get(owner.get());
        var will = later.boxes().get(owner.get());
        if (stands == null || will == null) return;
        var grown = new Box(stands.x(), stands.y(), stands.width(), will.height());
        var inside = pill.moved(stands.x() - will.x(), stands.y() - will.y());
        if (isFree(grown, box -> box.intersects(stands))) {
            boxes = boxes.plus(owner.get(), grown).plus(ref, inside);
        } else boxes = boxes.plus(ref, free(inside.moved(0, stands.bottom() - inside.y()), ref));
    }

    private boolean isFree(Box place, Predicate<Box> but) {
        return boxes.values().stream().filter(but.negate()).noneMatch(near(place)::intersects);
    }

    private static Box near(Box box) {
        return new Box(box.x(), box.y() - NEAR, box.width(), box.height() + 2 * NEAR);
    }

    /// The next place of this lane that nobody has; children never rise above their parent.
    private Box free(Box wished, Ref ref) {
        var lane = boxes.values().stream().filter(box -> beside(box, wished)).toList();
        if (lane.stream().noneMatch(near(wished)::intersects)) return wished;
        var below = below(wished, lane);
        if (ref instanceof Ref.OfProcess || ref instanceof Ref.OfTask) return below;
        return above(wished, lane)
                .filter(up -> wished.y() - up.y() < below.y() - wished.y())
                .orElse(below);
    }

    private static boolean beside(Box one, Box two) {
        return one.x() < two.right() && two.x() < one.right();
    }

    private static Box below(Box wished, List<Box> lane) {
        var box = wished;
        for (var other : sorted(lane, Comparator.comparingDouble(Box::y)))
            if (near(box).intersects(other)) box = box.moved(0, other.bottom() + GAP - box.y());
        return box;
    }

    private static Optional<Box> above(Box wished, List<Box> lane) {
        var box = wished;
        for (var other : sorted(lane, Comparator.comparingDouble(Box::bottom).reversed()))
            if (near(box).intersects(other)) box = box.moved(0, other.y() - GAP - box.bottom());
        var top = lane.stream().mapToDouble(Box::y).min().orElse(wished.y());
        return Optional.of(box).filter(up -> up.y() >= top);
    }

    private static List<Box> sorted(List<Box> lane, Comparator<Box> order) {
        return lane.stream().sorted(order).toList();
    }
}
