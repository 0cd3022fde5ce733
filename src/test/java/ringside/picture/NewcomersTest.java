package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.graph.Edits;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.state.Task;

import java.util.List;
import java.util.Map;

/// What would come hides nothing that is there, while all others stay where they are.
class NewcomersTest {
    private static final int EDITS = 100;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nobodyIsHiddenAndNobodyMoves(int seed) {
        var edits = new Edits(seed);
        var before = edits.topology();
        var places = Lanes.tidy(before);
        var came = 0;
        for (var edit = 0; edit < EDITS; edit++) {
            var what = "seed " + seed + " edit " + edit + ": " + edits.next();
            var after = edits.topology();
            var later = Lanes.arrange(after, places);
            var begun = begun(before, after);
            came += begun.size();
            var seated = Newcomers.among(places, later, after.kernel(), begun);
            places.boxes()
                    .forEach((ref, box) -> assertThat(stand(seated, ref)).isEqualTo(stand(box)));
            for (var ref : begun) assertThat(hidden(after, seated, ref)).as(what).isEmpty();
            before = after;
            places = later;
        }
        assertThat(came).isPositive();
    }

    @Test
    void whoeverWouldGiveWayIsNotHidden() {
        var topology = Stages.login().topology();
        var now = Lanes.tidy(topology);
        var make = new Ref.OfProcess(1003);
        var box = now.at(make).orElseThrow();
        var child = new Ref.OfProcess(1005);
        var later = now.withBoxes(now.boxes().plus(make, box.moved(0, 96)).plus(child, box));
        var seated = Newcomers.among(now, later, topology.kernel(), List.of(child));
        assertThat(seated.at(make)).contains(box);
        assertThat(seated.at(child).orElseThrow().y()).isGreaterThan(box.bottom());
    }

    @Test
    void aBranchThatWouldRunThroughSomebodyIsLeftAway() {
        var stage = Stages.login().process(1005, 1002, "mutt", 1000);
        var topology = stage.topology();
        var child = new Ref.OfProcess(1005);
        var later = Lanes.tidy(topology);
        var now = later.withBoxes(Lanes.tidy(Stages.login().topology()).boxes());
        var marks = Coming.of(topology, now, later, List.of(child), List.of(), Emphasis.NONE);
        var make = now.at(new Ref.OfProcess(1003)).orElseThrow();
        assertThat(marks).anyMatch(mark -> mark.ref().filter(child::equals).isPresent());
        assertThat(marks)
                .filteredOn(Mark.Trace.class::isInstance)
                .noneMatch(mark -> mark.bounds().intersects(make));
    }

    @Test
    void theGroundReachesBelowWhatStandsLowest() {
        var topology = Stages.login().topology();
        var places = Lanes.tidy(topology);
        var picture = Sketch.draw(topology, places, Emphasis.NONE);
        var low = places.bounds().bottom() + 60;
        var ghost =
                new Mark.Block(
                        Tag.NONE, new Box(960, low - 44, 200, 44), 22, Look.filled(Ink.FRESH_FILL));
        var ground = Deeper.under(List.of(ghost), picture::of, places);
        assertThat(ground)
                .filteredOn(mark -> mark instanceof Mark.Block)
                .anyMatch(mark -> mark.bounds().bottom() > low);
        assertThat(ground)
                .filteredOn(mark -> mark instanceof Mark.Words)
                .isNotEmpty()
                .noneMatch(mark -> mark.bounds().intersects(ghost.bounds()));
        assertThat(Deeper.under(List.of(), picture::of, places)).isEmpty();
    }

    private static List<Ref> begun(Topology before, Topology after) {
        return after.things().stream().filter(ref -> !before.has(ref)).sorted().toList();
    }

    /// A process may grow, and stays where it is.
    private static List<Double> stand(Box box) {
        return List.of(box.x(), box.y(), box.width());
    }

    private static List<Double> stand(Places places, Ref ref) {
        return stand(places.boxes().getOrDefault(ref, new Box(0, 0, 0, 0)));
    }

    private static List<Ref> hidden(Topology after, Places seated, Ref newcomer) {
        var box = seated.boxes().get(newcomer);
        if (box == null) return List.of();
        return seated.boxes().entrySet().stream()
                .filter(other -> !other.getKey().equals(newcomer))
                .filter(other -> !isFamily(after, newcomer, other.getKey()))
                .filter(other -> other.getValue().intersects(box))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isFamily(Topology topology, Ref one, Ref two) {
        return pid(topology, one) >= 0
                && pid(topology, one) == pid(topology, two)
                && !one.getClass().equals(two.getClass());
    }

    private static int pid(Topology topology, Ref ref) {
        return switch (ref) {
            case Ref.OfProcess(var pid) -> pid;
            case Ref.OfTask(var tid) -> topology.kernel().task(tid).map(Task::pid).orElse(-1);
            case Ref.OfKey _,
                    Ref.OfSlot _,
                    Ref.OfLink _,
                    Ref.OfUser _,
                    Ref.OfFile _,
                    Ref.OfNamespace _ ->
                    -1;
        };
    }
}
