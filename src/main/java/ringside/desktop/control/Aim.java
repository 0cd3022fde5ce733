package ringside.desktop.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

import java.util.Optional;

/// What a card that answers an action points at: the button that was pressed; after a key or a menu
/// of the picture the thing that was meant.
///
/// Law: where nothing of the kind is in sight the card has no arrow.
record Aim(PopOver card, Node near) {
    /// Behind an edge of the thing, so that the arrow touches it.
    private static final double TOUCH = 2;

    void show() {
        if (near instanceof ButtonBase) {
            card.setArrowLocation(ArrowLocation.TOP_LEFT);
            card.show(near);
        } else
            Optional.ofNullable(near.getScene())
                    .flatMap(Aim::spokenOf)
                    .ifPresentOrElse(this::at, this::alone);
    }

    private static Optional<Bounds> spokenOf(Scene scene) {
        return scene.getRoot().lookupAll(".showcase").stream()
                .filter(Showcase.class::isInstance)
                .flatMap(node -> ((Showcase) node).spokenOf().stream())
                .findFirst();
    }

    /// Below the thing where it is in the upper half of the window, else above it; towards the
    /// middle.
    private void at(Bounds thing) {
        var window = near.getScene().getWindow();
        var above = thing.getCenterY() > window.getY() + window.getHeight() / 2;
        var left = thing.getCenterX() < window.getX() + window.getWidth() / 2;
        card.setArrowLocation(
                above
                        ? left ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.BOTTOM_RIGHT
                        : left ? ArrowLocation.TOP_LEFT : ArrowLocation.TOP_RIGHT);
        card.show(
                near,
                thing.getCenterX(),
                above ? thing.getMinY() + TOUCH : thing.getMaxY() - TOUCH);
    }

    private void alone() {
        Window window = near.getScene().getWindow();
        card.setArrowSize(0);
        card.setArrowLocation(ArrowLocation.TOP_CENTER);
        card.show(
                near,
                window.getX() + window.getWidth() / 2,
                window.getY() + window.getHeight() / 4);
    }
}
