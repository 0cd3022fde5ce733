package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.call.Event;
import ringside.graph.Difference;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Shift;
import ringside.graph.Topology;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Limits;
import ringside.state.Serial;

import java.util.Collection;
import java.util.List;

/// What is foretold of a step against the two whole graphs, over random walks with every call there
/// is.
class ShiftTest {
    private static final int STEPS = 160;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aShiftSaysWhatTheWholeGraphsSay(long seed) {
        var cast = Cast.of(seed % 2 == 0, Limits.DEFAULT);
        var backstage = new Backstage(Model.INSTANCE);
        var pen = new Pen(seed, Model.INSTANCE, true);
        var kernel = cast.start();
        for (var call : cast.prologue()) kernel = Model.INSTANCE.step(kernel, call).next();
        for (var done = 0; done < STEPS; done++) {
            var call = pen.next(kernel, _ -> true, List.of(new Serial(2)));
            var scene = backstage.perform(kernel, call);
            scene.all().forEach(ShiftTest::holds);
            kernel = scene.next();
        }
    }

    private static void holds(Step step) {
        var before = Topology.of(step.before());
        var after = Topology.of(step.next());
        var whole = Difference.between(before, after);
        var shift = Shift.of(before, step.events(), step.next());
        var what = step.call() + " " + step.events();
        assertThat(ends(shift.gained()))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(ends(whole.edgesAppeared()));
        assertThat(ends(shift.lost()))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(ends(whole.edgesVanished()));
        assertThat(shift.destroyed()).as(what).containsExactlyInAnyOrderElementsOf(gone(step));
        assertThat(shift.begun()).as(what).containsAll(keys(whole.appeared()));
        assertThat(shift.ended()).as(what).containsAll(keys(whole.vanished()));
        for (var kept : shift.survivors())
            assertThat(ends(kept.keptBy()))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(ends(after.references(kept.key())));
    }

    private static List<Serial> gone(Step step) {
        return step.events().stream()
                .filter(Event.Destroyed.class::isInstance)
                .map(event -> ((Event.Destroyed) event).key())
                .filter(step.before().keys()::containsKey)
                .toList();
    }

    /// All but slots and user records, which a shift does not tell of.
    private static List<Ref> keys(Collection<Ref> refs) {
        return refs.stream()
                .filter(
                        ref ->
                                ref instanceof Ref.OfKey
                                        || ref instanceof Ref.OfProcess
                                        || ref instanceof Ref.OfFile)
                .toList();
    }

    private static List<String> ends(Collection<Edge> edges) {
        return edges.stream()
                .filter(edge -> edge.kind().counted())
                .map(edge -> edge.from().id() + " " + edge.kind() + " " + edge.to().id())
                .toList();
    }
}
