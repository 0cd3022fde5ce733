package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.desktop.Login;
import ringside.graph.Ref;
import ringside.picture.Mark;
import ringside.state.Slot;

import java.util.Optional;

/// What is dragged over the graph: the picture, a thing to its place, and a link from a port.
class GraphDragTest extends Stand {
    @Test
    void draggingTheGroundMovesThePicture() {
        interact(() -> graph.camera().zoom(2, 300, 200));
        var before = graph.camera().now();
        drag(world(before.x() + 20, before.y() + 12), MouseButton.PRIMARY).moveBy(60, 30).drop();
        settle();
        var after = graph.camera().now();
        assertThat(after.scale()).isEqualTo(before.scale());
        assertThat((before.x() - after.x()) * after.scale()).isCloseTo(60, within(1.5));
        assertThat((before.y() - after.y()) * after.scale()).isCloseTo(30, within(1.5));
    }

    @Test
    void aThingThatIsDraggedStaysWhereItIsPutAndIsNoStep() {
        var thing = ref("_ses");
        var steps = session.view().get().timeline().length();
        var before = top(thing);
        drag(spot(thing), MouseButton.PRIMARY).moveBy(0, 60).drop();
        settle();
        assertThat(top(thing) - before).isCloseTo(60 / graph.camera().now().scale(), within(4.0));
        assertThat(session.view().get().timeline().length()).isEqualTo(steps);
        interact(() -> session.perform(new Call.Wait(1)));
        assertThat(top(thing)).isGreaterThan(before + 30);
    }

    private double top(Ref thing) {
        return graph.displayList().of(thing).stream()
                .filter(Mark.Block.class::isInstance)
                .mapToDouble(mark -> mark.bounds().y())
                .min()
                .orElseThrow();
    }

    @Test
    void draggingFromAPortLinksAndSaysSoBefore() {
        var key = Login.serial(session, "_pid");
        var ring = Login.key(session, "_ses");
        interact(() -> session.select(Optional.of(new Ref.OfProcess(Login.VIM))));
        drag(spot(new Ref.OfSlot(Login.VIM, Slot.PROCESS)), MouseButton.PRIMARY)
                .moveTo(spot(ref("_ses")));
        settle();
        assertThat(verdict().getText()).isEqualTo("Link it into _ses.");
        drop();
        settle();
        assertThat(Login.key(session, "_ses").links().inOrder()).contains(key);
        assertThat(ring.links().inOrder()).doesNotContain(key);
        assertThat(verdict().isVisible()).isFalse();
    }

    @Test
    void aLinkThatTheKernelRefusesSaysWhyAndDoesNothing() {
        var steps = session.view().get().timeline().length();
        drag(spot(new Ref.OfSlot(Login.VIM, Slot.PROCESS)), MouseButton.PRIMARY)
                .moveTo(spot(ref("mail-password")));
        settle();
        assertThat(verdict().getText()).startsWith("EACCES: ");
        drop();
        settle();
        assertThat(session.view().get().timeline().length()).isEqualTo(steps);
    }

    @Test
    void escapeGivesUpADrag() {
        var steps = session.view().get().timeline().length();
        drag(spot(new Ref.OfSlot(Login.VIM, Slot.PROCESS)), MouseButton.PRIMARY)
                .moveTo(spot(ref("_ses")));
        type(KeyCode.ESCAPE);
        drop();
        settle();
        assertThat(session.view().get().timeline().length()).isEqualTo(steps);
        assertThat(verdict().isVisible()).isFalse();
    }

    private VerdictLabel verdict() {
        return (VerdictLabel) graph.lookup(".verdict");
    }
}
