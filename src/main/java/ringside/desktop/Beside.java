package ringside.desktop;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.List;

/// A row of three: a panel at the left that comes and goes, the picture in the middle, and a panel
/// at the right that makes room for the first one where all three would be too narrow.
///
/// While the middle holds two pictures, each of them wants that room, and both panels make it.
///
/// Law: the side panels keep their widths in pixels, also while they are away; what the window
/// gains or loses is the picture's.
final class Beside {
    private static final double WIDTH = 340;

    /// More of the window than this is never taken by words beside the picture.
    private static final double MOST = 0.3;

    /// In less than this not all lanes can be read, in pixels.
    private static final double PICTURE = 700;

    private static final double SHARE = 0.22;

    private final SplitPane row;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final ReadOnlyObjectProperty<Boolean> open;
    private boolean halved;
    private double leftWidth = WIDTH;
    private double rightWidth;

    Beside(Region left, Region middle, Region right, ReadOnlyObjectProperty<Boolean> open) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.open = open;
        row = new SplitPane(middle, right);
        row.setId("upper");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        row.setDividerPositions(1 - SHARE);
        open.subscribe(_ -> fit());
        // Dividers that are set while the row is being laid out are moved back by its skin.
        row.widthProperty().subscribe(_ -> Platform.runLater(this::fit));
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> measure());
        row.addEventFilter(KeyEvent.KEY_RELEASED, _ -> measure());
    }

    /// While two pictures share the middle, both of them want to be read.
    void halve(ObservableValue<Boolean> pair) {
        pair.subscribe(
                now -> {
                    halved = now;
                    fit();
                });
    }

    SplitPane row() {
        return row;
    }

    /// As wide as in the row that this one replaces.
    void takeAfter(Beside former) {
        leftWidth = former.leftWidth;
        rightWidth = former.rightWidth;
        fit();
        Platform.runLater(this::fit);
    }

    private void fit() {
        if (row.getWidth() <= 0) return;
        if (rightWidth <= 0) rightWidth = row.getWidth() * SHARE;
        var wanted = wanted();
        if (!wanted.equals(row.getItems())) row.getItems().setAll(wanted);
        divide();
    }

    /// Who is in the row at this width.
    private List<Region> wanted() {
        var wide = row.getWidth();
        var aside = Math.max(rightWidth, right.minWidth(-1));
        var picture = halved ? 2 * PICTURE : PICTURE;
        if (open.get() && wide - words() - aside >= picture) return List.of(left, middle, right);
        if (open.get() && (!halved || wide - words() >= picture)) return List.of(left, middle);
        if (!halved || wide - aside >= picture) return List.of(middle, right);
        return List.of(middle);
    }

    private double words() {
        return Math.max(left.minWidth(-1), Math.min(leftWidth, row.getWidth() * MOST));
    }

    /// What hands made of the dividers. They and not the panels say it, which are narrower by a
    /// part of the divider.
    private void measure() {
        var wide = row.getWidth();
        var dividers = row.getDividerPositions();
        if (row.getItems().contains(left)) leftWidth = dividers[0] * wide;
        if (row.getItems().contains(right)) rightWidth = (1 - dividers[dividers.length - 1]) * wide;
    }

    private void divide() {
        var wide = row.getWidth();
        if (row.getItems().contains(left)) row.setDividerPosition(0, words() / wide);
        if (row.getItems().contains(right))
            row.setDividerPosition(row.getItems().size() - 2, 1 - rightWidth / wide);
    }
}
