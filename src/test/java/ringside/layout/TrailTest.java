package ringside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.graph.Edits;
import ringside.graph.Topology;

/// The short way leads to the places of the long one, at every step: births and deaths, lists that
/// grow and lose entries, ghosts, and what is arranged in the long way in between.
class TrailTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leadsWhereLanesLead(long seed) {
        var edits = new Edits(seed);
        var kernel = edits.topology().kernel();
        var trail = Trail.from(kernel);
        var places = Lanes.arrange(Topology.of(kernel), Places.EMPTY);
        for (var step = 0; step < 300; step++) {
            var what = edits.next();
            kernel = edits.topology().kernel();
            trail.go(kernel);
            places = Lanes.arrange(Topology.of(kernel), places);
            assertThat(trail.places()).as("step %d: %s", step, what).isEqualTo(places);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isTakenUpAtAnyStep(long seed) {
        var edits = new Edits(seed);
        var kernel = edits.topology().kernel();
        var places = Lanes.arrange(Topology.of(kernel), Places.EMPTY);
        for (var step = 0; step < 200; step++) {
            var trail = Trail.on(kernel, places);
            var what = edits.next();
            kernel = edits.topology().kernel();
            trail.go(kernel);
            places = Lanes.arrange(Topology.of(kernel), places);
            assertThat(trail.places()).as("step %d: %s", step, what).isEqualTo(places);
        }
    }
}
