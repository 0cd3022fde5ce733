package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import java.util.Collection;

/// Buttons of the bar, or where there is no room for them one menu that offers the same.
final class Foldable extends HBox {
    private final HBox row;
    private final MenuButton menu;
    private double whole;

    /// @param gap between two buttons, in pixels
    Foldable(Collection<? extends Node> buttons, MenuButton menu, double gap) {
        row = new HBox(gap);
        this.menu = menu;
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

    /// What the menu takes, in pixels.
    double folded() {
        return menu.prefWidth(-1);
    }

    boolean isOpen() {
        return row.isVisible();
    }

    void unfold(boolean open) {
        row.setVisible(open);
    }
}
