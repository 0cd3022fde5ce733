package ringside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.graph.Ref;
import ringside.graph.Scene;
import ringside.state.KeyType;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Folding: what may be hidden, that nothing else moves, and that it lasts.
class FoldsTest {
    private static final Folding SHUT = Folding.of(Folding.Rest.SHUT);
    private final Scene scene = Scene.booted();
    private final List<Ref> workers = new ArrayList<>();
    private Serial session = Serial.NONE;
    private Serial ring = Serial.NONE;
    private Ref last = new Ref.OfProcess(1);

    @BeforeEach
    void crowd() {
        var shell = scene.fork(1, "bash");
        session = scene.subscribe(shell, Slot.SESSION, "_ses");
        for (var i = 0; i < 6; i++) workers.add(new Ref.OfProcess(scene.fork(shell, "worker")));
        last = new Ref.OfProcess(scene.fork(shell, "vim"));
        ring = scene.add(session, KeyType.KEYRING, "certs");
        for (var i = 0; i < 10; i++) scene.add(ring, KeyType.USER, "cert:" + i);
    }

    private Places arrange(Places before, Folding folding) {
        return Lanes.arrange(scene.topology(), before, folding);
    }

    @Test
    void crowdsAndLongListsAreOneThing() {
        var places = arrange(Places.EMPTY, SHUT);
        assertThat(places.folds()).hasSize(2);
        var fold = requireNonNull(places.folds().get(workers.getFirst()));
        assertThat(fold.members()).containsExactlyElementsOf(workers);
        assertThat(places.boxes()).containsKey(workers.getFirst());
        assertThat(places.boxes()).doesNotContainKey(workers.get(1));
        assertThat(places.seen(workers.get(3))).isEqualTo(workers.getFirst());
        assertThat(places.at(last).orElseThrow().y())
                .isLessThan(Lanes.tidy(scene.topology()).at(last).orElseThrow().y());
    }

    @Test
    void smallMachinesAreLeftAlone() {
        assertThat(arrange(Places.EMPTY, Folding.CROWDED).folds()).isEmpty();
        for (var i = 0; i < 60; i++) scene.fork(1, "daemon" + i);
        assertThat(arrange(Places.EMPTY, Folding.CROWDED).folds()).hasSize(2);
        assertThat(arrange(Places.EMPTY, Folding.NONE).folds()).isEmpty();
    }

    @Test
    void whatBecomesACrowdLaterIsFoldedFromTheStart() {
        var small = scene.topology().kernel();
        assertThat(Folding.begin(Stream.of(small))).isEqualTo(Folding.CROWDED);
        for (var i = 0; i < 60; i++) scene.fork(1, "daemon" + i);
        var large = scene.topology().kernel();
        assertThat(Folding.begin(Stream.of(small, large)).rest()).isEqualTo(Folding.Rest.SHUT);
    }

    @Test
    void foldingMovesNobodyAndUnfoldingPutsEverythingBack() {
        var open = arrange(Places.EMPTY, Folding.NONE);
        var shut = arrange(open, SHUT);
        for (var entry : shut.boxes().entrySet())
            assertThat(entry.getValue()).isEqualTo(open.boxes().get(entry.getKey()));
        var again = arrange(shut, Folding.NONE);
        assertThat(again.boxes()).isEqualTo(open.boxes());
        assertThat(again.hangs()).isEqualTo(open.hangs());
    }

    @Test
    void whatHasAnotherHolderIsNeverHidden() {
        var shared =
                scene.topology()
                        .kernel()
                        .key(ring)
                        .orElseThrow()
                        .links()
                        .inOrder()
                        .iterator()
                        .next();
        scene.link(session, shared);
        scene.open(workers.get(2).number(), "/tmp/x");
        var places = arrange(Places.EMPTY, SHUT);
        assertThat(places.boxes()).containsKey(new Ref.OfKey(shared));
        assertThat(places.boxes()).containsKey(workers.get(2));
    }

    @Test
    void aFoldLastsWhileTwoAreLeftAndStaysWhereItIs() {
        var places = arrange(Places.EMPTY, SHUT);
        var stood = places.at(workers.getFirst()).orElseThrow();
        while (workers.size() > 2) {
            scene.exit(workers.removeFirst().number());
            places = arrange(places, SHUT);
            assertThat(places.folds()).containsKey(workers.getFirst());
            assertThat(places.at(workers.getFirst())).contains(stood);
        }
        scene.exit(workers.removeFirst().number());
        places = arrange(places, SHUT);
        assertThat(places.folds()).doesNotContainKey(workers.getFirst());
        assertThat(places.boxes()).containsKey(workers.getFirst());
    }

    @Test
    void aNewcomerLikeTheOthersTakesNoPlace() {
        var places = arrange(Places.EMPTY, SHUT);
        var parent = scene.topology().kernel().process(workers.getFirst().number()).orElseThrow();
        var next = new Ref.OfProcess(scene.fork(parent.parent(), "worker"));
        var after = arrange(places, SHUT);
        assertThat(after.boxes()).isEqualTo(places.boxes());
        assertThat(requireNonNull(after.folds().get(workers.getFirst())).members()).contains(next);
    }

    @Test
    void aPersonsChoiceCounts() {
        var bundle = new Fold.Bundle(new Ref.OfKey(ring), "");
        assertThat(arrange(Places.EMPTY, SHUT.with(bundle, false)).isFolded(bundle)).isFalse();
        assertThat(arrange(Places.EMPTY, Folding.NONE.with(bundle, true)).folds().values())
                .extracting(Fold::bundle)
                .containsExactly(bundle);
        assertThat(Bundles.around(scene.topology(), new Ref.OfKey(ring)).map(Fold::bundle))
                .contains(bundle);
        assertThat(Bundles.around(scene.topology(), last)).isEmpty();
        assertThat(Map.copyOf(Folding.NONE.chosen())).isEmpty();
    }
}
