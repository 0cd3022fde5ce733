package ringside.desktop.canvas;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Tells a click from a drag, and gives the drag to the gesture that fits where it began.
///
/// Law: whatever a hand does first ends a film that is still playing, and is then done, never
/// swallowed.
final class Hands {
    /// What hands can do to the picture.
    interface Grip {
        /// Ends whatever plays.
        void settle();

        /// The gesture that begins with a press at this point.
        Gesture begin(MouseEvent press);

        void click(double x, double y);

        void twice(double x, double y);
    }

    private static final double SLOP = 4;
    private final Grip grip;
    private Optional<MouseEvent> press = Optional.empty();
    private Optional<Gesture> gesture = Optional.empty();

    Hands(Node surface, Grip grip) {
        this.grip = grip;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        grip.settle();
        ((Node) event.getSource()).requestFocus();
        cancel();
        if (event.getButton() != MouseButton.SECONDARY) press = Optional.of(event);
    }

    private void dragged(MouseEvent event) {
        if (gesture.isEmpty()) gesture = press.filter(start -> far(start, event)).map(grip::begin);
        gesture.ifPresent(drawn -> drawn.drag(event.getX(), event.getY()));
    }

    private static boolean far(MouseEvent start, MouseEvent now) {
        return Math.hypot(start.getX() - now.getX(), start.getY() - now.getY()) > SLOP;
    }

    private void released(MouseEvent event) {
        if (gesture.isPresent()) gesture.get().release(event.getX(), event.getY());
        else if (press.isPresent() && event.getButton() == MouseButton.PRIMARY) click(event);
        gesture = Optional.empty();
        press = Optional.empty();
    }

    /// Four quick clicks are counted up to four; they are two double clicks.
    private void click(MouseEvent event) {
        if (event.getClickCount() % 2 == 0) grip.twice(event.getX(), event.getY());
        else grip.click(event.getX(), event.getY());
    }

    /// Gives up the gesture in hand.
    ///
    /// @return whether there was one
    boolean cancel() {
        var had = gesture.isPresent();
        gesture.ifPresent(Gesture::cancel);
        gesture = Optional.empty();
        press = Optional.empty();
        return had;
    }

    boolean busy() {
        return gesture.isPresent();
    }
}
