package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.state.Serial;
import ringside.state.Slot;

/// Who is near: everything one reference away, through threads and slots.
class NeighboursTest {
    private final Scene scene = Scene.booted();
    private final int bash = scene.fork(1, "bash");
    private final Serial ring = session();
    private final int vim = scene.fork(bash, "vim");
    private final Topology topology = scene.topology();

    private Serial session() {
        return scene.subscribe(bash, Slot.SESSION, "_ses");
    }

    @Test
    void aRingIsNearWhoHoldsIt() {
        var near = Neighbours.of(topology, new Ref.OfKey(ring)).things();
        assertThat(near)
                .contains(new Ref.OfKey(ring), new Ref.OfProcess(bash), new Ref.OfProcess(vim))
                .doesNotContain(new Ref.OfProcess(1));
    }

    @Test
    void aSlotStandsForItsProcess() {
        assertThat(Neighbours.of(topology, new Ref.OfSlot(vim, Slot.SESSION)).things())
                .isEqualTo(Neighbours.of(topology, new Ref.OfProcess(vim)).things())
                .contains(new Ref.OfKey(ring), new Ref.OfProcess(bash));
    }

    @Test
    void aReferenceIsLitWhenBothEndsAre() {
        var lit = Neighbours.of(topology, new Ref.OfKey(ring)).things();
        var others = Neighbours.others(topology, lit);
        assertThat(others)
                .contains(new Ref.OfProcess(1))
                .doesNotContain(new Ref.OfSlot(bash, Slot.SESSION), new Ref.OfTask(bash));
        lit.remove(new Ref.OfKey(ring));
        assertThat(Neighbours.others(topology, lit)).contains(new Ref.OfSlot(bash, Slot.SESSION));
    }

    @Test
    void nothingIsNearWhatIsNotThere() {
        assertThat(Neighbours.of(topology, new Ref.OfProcess(999)).things()).isEmpty();
    }
}
