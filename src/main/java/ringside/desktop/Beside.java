package ringside.desktop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import java.util.List;

/// A row of three: a panel at the left that comes and goes, the picture in the middle, and a panel
/// at the right that makes room for the first one where all three would be too narrow.
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
        row.widthProperty().subscribe(_ -> fit());
    }

    SplitPane row() {
        return row;
    }

    /// As wide as in the row that this one replaces.
    void takeAfter(Beside former) {
        former.measure();
        leftWidth = former.leftWidth;
        rightWidth = former.rightWidth;
        arrange(wanted());
    }

    private void fit() {
        if (row.getWidth() <= 0) return;
        var wanted = wanted();
        if (rightWidth > 0 && wanted.equals(row.getItems())) return;
        measure();
        arrange(wanted);
    }

    /// Who is in the row at this width.
    private List<Region> wanted() {
        if (!open.get()) return List.of(middle, right);
        var rest = row.getWidth() - words() - Math.max(rightWidth, right.minWidth(-1));
        return rest < PICTURE ? List.of(left, middle) : List.of(left, middle, right);
    }

    private double words() {
        return Math.max(left.minWidth(-1), Math.min(leftWidth, row.getWidth() * MOST));
    }

    /// What the dividers say, and not the panels: these are narrower by a part of the divider.
    private void measure() {
        var wide = row.getWidth();
        var dividers = row.getDividerPositions();
        if (row.getItems().contains(left)) leftWidth = dividers[0] * wide;
        if (rightWidth <= 0) rightWidth = wide * SHARE;
        else if (row.getItems().contains(right))
            rightWidth = (1 - dividers[dividers.length - 1]) * wide;
    }

    private void arrange(List<Region> wanted) {
        if (row.getWidth() <= 0) return;
        if (!wanted.equals(row.getItems())) row.getItems().setAll(wanted);
        var wide = row.getWidth();
        if (wanted.contains(left)) row.setDividerPosition(0, words() / wide);
        if (wanted.contains(right))
            row.setDividerPosition(wanted.size() - 2, 1 - rightWidth / wide);
    }
}
