package ringside.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;

/// Tells a hand which action somebody points at: the pointer is on its control, or the keyboard has
/// come to it.
///
/// A focus that a click leaves behind points at nothing, and neither does the one that a window
/// begins with.
final class Pointing {
    private Pointing() {}

    static void at(Node control, Action action, Hand hand) {
        tell(control.hoverProperty(), action, hand);
        tell(control.focusVisibleProperty(), action, hand);
    }

    /// A line of a menu, whose frame is made when the menu opens; there the focus is the pointer.
    static void atLine(Node line, Action action, Hand hand) {
        line.parentProperty()
                .addListener(
                        (_, _, frame) -> {
                            if (frame != null) tell(frame.focusedProperty(), action, hand);
                        });
    }

    private static void tell(ObservableValue<Boolean> pointed, Action action, Hand hand) {
        pointed.addListener(
                (_, _, on) -> {
                    if (on) hand.point(action);
                    else hand.leave(action);
                });
    }
}
