package ringside.desktop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// A panel at the left of a row of panels that comes and goes: it comes back as wide as it went,
/// and the others keep their widths but for the one in the middle, which makes room.
final class Beside {
    private static final double WIDTH = 340;
    /// More of the window than this is never taken by words beside the picture.
    private static final double MOST = 0.3;

    private final SplitPane row;
    private final Region panel;
    private double width = WIDTH;

    Beside(SplitPane row, Region panel, ReadOnlyObjectProperty<Boolean> open) {
        this.row = row;
        this.panel = panel;
        SplitPane.setResizableWithParent(panel, false);
        open.subscribe(this::show);
    }

    private void show(boolean open) {
        if (open == row.getItems().contains(panel)) return;
        if (open) come();
        else go();
    }

    private void come() {
        var right = right();
        row.getItems().addFirst(panel);
        var wide = row.getWidth();
        if (wide <= 0) {
            row.widthProperty().subscribe(_ -> settle(right));
            return;
        }
        settle(right);
    }

    private void settle(double right) {
        var wide = row.getWidth();
        if (wide <= 0 || !row.getItems().contains(panel)) return;
        row.setDividerPosition(0, Math.min(width, wide * MOST) / wide);
        row.setDividerPosition(1, right);
    }

    private void go() {
        var right = right();
        width = Math.max(panel.getWidth(), panel.getMinWidth());
        row.getItems().remove(panel);
        row.setDividerPosition(0, right);
    }

    /// Where the last panel begins, as a share of the row.
    private double right() {
        var dividers = row.getDividerPositions();
        return dividers.length == 0 ? 1 : dividers[dividers.length - 1];
    }
}
