package ringside.desktop.action;

import javafx.scene.Node;

/// Does an action for a person who pointed at something: asks what is missing, explains a refusal,
/// performs the call. Buttons, menus and keys all end here.
@FunctionalInterface
public interface Hand {
    /// `near` is where the answer (a form, a refusal card) shall appear.
    void invoke(Action action, Node near);

    /// Somebody points at an action without doing it.
    default void point(Action action) {}

    /// Nobody points at that action any more; at another one perhaps.
    default void leave(Action action) {}
}
