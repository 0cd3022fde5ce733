package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Serial;
import ringside.state.Slot;

/// Pointing at the middle of a thing finds it, and near a reference finds the reference.
class HitIndexTest {
    private final DisplayList list = Stages.registered().draw(Emphasis.NONE);
    private final HitIndex index = HitIndex.of(list);

    @Test
    void findsEachThingAtItsCentre() {
        var kernel = Stages.registered().kernel();
        var places = Stages.registered().places();
        for (var serial : kernel.keys().keySet())
            finds(new Ref.OfKey(serial), places.at(new Ref.OfKey(serial)).orElseThrow());
        for (var pid : kernel.processes().keySet()) {
            finds(new Ref.OfProcess(pid), places.at(new Ref.OfProcess(pid)).orElseThrow());
            for (var slot : Slot.values()) {
                var ref = new Ref.OfSlot(pid, slot);
                finds(ref, places.at(ref).orElseThrow());
            }
        }
        finds(new Ref.OfFile(1), places.at(new Ref.OfFile(1)).orElseThrow());
    }

    private void finds(Ref ref, Box box) {
        assertThat(index.at(box.centerX(), box.centerY(), 1)).contains(ref);
    }

    @Test
    void findsALinkInItsHalo() {
        var link = new Ref.OfLink(new Serial(Stages.PERSISTENT), new Serial(0x0d77be41));
        var trace =
                list.of(link).stream()
                        .filter(Mark.Trace.class::isInstance)
                        .map(Mark.Trace.class::cast)
                        .findFirst()
                        .orElseThrow();
        var points = trace.curve().flat();
        var middle = points.get(points.size() / 2);
        assertThat(index.at(middle.x(), middle.y() + 5, 1)).contains(link);
        assertThat(index.at(middle.x(), middle.y() + 5, 4)).isEmpty();
    }

    @Test
    void farOutASmallBoxIsStillATarget() {
        var box = Stages.registered().places().at(new Ref.OfProcess(1)).orElseThrow();
        assertThat(index.at(box.centerX(), box.y() - 8, 0.25)).contains(new Ref.OfProcess(1));
        assertThat(index.at(box.x() + 20, box.y() - 8, 1)).isEmpty();
    }

    @Test
    void aCameraGetsWhatItSees() {
        var box = Stages.registered().places().at(new Ref.OfProcess(1)).orElseThrow();
        var seen = index.within(box);
        assertThat(seen).containsSubsequence(list.of(new Ref.OfProcess(1)));
        assertThat(seen).hasSizeLessThan(list.marks().size());
        assertThat(index.within(list.bounds().grown(10))).isEqualTo(list.marks());
    }
}
