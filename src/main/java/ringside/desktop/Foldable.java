package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import java.util.Collection;

/// Buttons of the bar, or where there is no room for them one menu that offers the same.
final class Foldable extends HBox {
    private final HBox row = new HBox(5);
    private double whole;

    Foldable(Collection<? extends Node> buttons, MenuButton menu) {
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(buttons);
        row.managedProperty().bind(row.visibleProperty());
        menu.managedProperty().bind(menu.visibleProperty());
        menu.visibleProperty().bind(row.visibleProperty().not());
        getChildren().setAll(row, menu);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// What the buttons take, in pixels, also while they are folded.
    double whole() {
        if (row.isVisible()) whole = row.prefWidth(-1);
        return whole;
    }

    void unfold(boolean open) {
        row.setVisible(open);
    }
}
