package ringside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.graph.Scene;

import java.util.Map;

/// Stock is taken once a moment, and anew when anything of it is another.
class ShelfTest {
    private final Shelf shelf = new Shelf();
    private final Scene scene = Scene.booted();

    @Test
    void theSameMomentIsListedOnce() {
        var topology = scene.topology();
        var first = shelf.of(topology, Map.of());
        assertThat(shelf.of(topology, Map.of())).isSameAs(first);
    }

    @Test
    void anotherMomentOrOtherNamesAreListedAnew() {
        var topology = scene.topology();
        var first = shelf.of(topology, Map.of());
        assertThat(shelf.of(topology, Map.of(0, "root"))).isNotSameAs(first);
        scene.fork(1, "bash");
        var next = shelf.of(scene.topology(), Map.of());
        assertThat(Answer.to("bash", next).found()).hasSize(1);
        assertThat(Answer.to("bash", first).found()).isEmpty();
    }
}
