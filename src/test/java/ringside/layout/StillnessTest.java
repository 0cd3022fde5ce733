package ringside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.graph.Edits;
import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.ArrayList;
import java.util.List;

/// Law 9 over seeded edits: removal moves nothing, an insertion moves at most processes below it by
/// whole rows and never reorders, undo restores exactly, and nothing ever covers anything.
class StillnessTest {
    private static final int EDITS = 100;
    private static final double ROW = 96;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void nothingThatExistsMoves(int seed) {
        var edits = new Edits(seed);
        var before = edits.topology();
        var places = Lanes.tidy(before);
        for (var edit = 0; edit < EDITS; edit++) {
            var what = "seed " + seed + " edit " + edit + ": " + edits.next();
            var after = edits.topology();
            var next = Lanes.arrange(after, places);
            assertStill(what, before, places, after, next);
            assertThat(Overlaps.in(after, next)).as(what).isEmpty();
            assertThat(Lanes.arrange(after, places)).as(what).isEqualTo(next);
            assertUndone(what, before, places, next);
            before = after;
            places = next;
        }
    }

    private static void assertStill(
            String what, Topology before, Places old, Topology after, Places next) {
        var floor = firstInserted(before, after, next);
        for (var ref : survivors(old, next)) {
            var was = old.boxes().getOrDefault(ref, new Box(0, 0, 0, 0));
            var is = next.boxes().getOrDefault(ref, was);
            assertThat(is.x()).as(what + " " + ref).isEqualTo(was.x());
            var moved = is.y() - was.y();
            if (moved == 0) continue;
            assertThat(ref).as(what).isInstanceOfAny(Ref.OfProcess.class, Ref.OfTask.class);
            assertThat(moved).as(what + " " + ref).isPositive();
            assertThat(moved % ROW).as(what + " " + ref).isZero();
            assertThat(was.y()).as(what + " " + ref).isGreaterThanOrEqualTo(floor);
        }
        assertThat(order(survivors(old, next), next)).isEqualTo(order(survivors(old, next), old));
    }

    /// The top of the highest newcomer (or of the box that a new thread made higher); endless when
    /// nothing came.
    private static double firstInserted(Topology before, Topology after, Places next) {
        return after.things().stream()
                .filter(ref -> !before.has(ref))
                .flatMap(ref -> next.at(ref).stream())
                .mapToDouble(Box::y)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static void assertUndone(String what, Topology before, Places old, Places next) {
        var undone = Lanes.arrange(before, next);
        for (var ref : survivors(old, next))
            next.at(ref)
                    .filter(is -> is.equals(old.boxes().get(ref)))
                    .ifPresent(is -> assertThat(undone.at(ref)).as(what + ref).contains(is));
        if (old.boxes().keySet().containsAll(next.boxes().keySet()))
            assertThat(undone.boxes()).as(what + " undone").isEqualTo(old.boxes());
    }

    private static List<Ref> survivors(Places old, Places next) {
        return old.boxes().keySet().stream().filter(next.boxes()::containsKey).sorted().toList();
    }

    private static List<Ref> order(List<Ref> refs, Places places) {
        var sorted = new ArrayList<>(refs);
        sorted.removeIf(ref -> !(ref instanceof Ref.OfProcess));
        sorted.sort(
                java.util.Comparator.comparingDouble(
                        ref -> places.at(ref).map(Box::y).orElse(0.0)));
        return sorted;
    }
}
