package ringside.desktop.pair;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import ringside.desktop.theme.TextSize;
import ringside.inquiry.Unlike;

import java.util.Locale;
import java.util.function.Function;

/// One difference in the list: where the thing is, what it is called, and what is not the same.
final class UnlikeCell extends ListCell<Unlike> {
    private static final double WORD = 112;
    /// What a scroll bar and the frame of the list may take, in pixels.
    private static final double BAR = 18;
    private final Label word = new Label();
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row = new HBox(10, word, name, what);
    private final Function<Unlike, String> where;

    /// A row; `where` says on which side a thing is.
    UnlikeCell(Function<Unlike, String> where) {
        this.where = where;
        name.setMinWidth(Region.USE_PREF_SIZE);
        word.setMinWidth(TextSize.px(WORD));
        word.setAlignment(Pos.CENTER);
        what.setMinWidth(0);
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        HBox.setHgrow(what, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /// As high as all that is not the same in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        if (list == null || getGraphic() == null) return super.computePrefHeight(width);
        var sides = snappedLeftInset() + snappedRightInset() + BAR;
        var room = Math.max(WORD, list.getWidth() - sides);
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Unlike unlike, boolean empty) {
        super.updateItem(unlike, empty);
        if (empty || unlike == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        word.setText(where.apply(unlike));
        word.getStyleClass()
                .setAll("label", "standing", unlike.kind().name().toLowerCase(Locale.ROOT));
        name.setText(unlike.name());
        what.setText(unlike.what());
        setAccessibleText(
                (where.apply(unlike) + ": " + unlike.name() + " " + unlike.what()).strip());
        setGraphic(row);
    }
}
