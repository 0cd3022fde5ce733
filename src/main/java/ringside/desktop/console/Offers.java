package ringside.desktop.console;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What may follow, in a list above the line. The keys stay with the line; whoever types walks the
/// list with Up and Down.
///
/// Law: nothing is chosen until somebody goes into the list.
final class Offers {
    private static final int ROWS = 8;
    /// In heights of text.
    private static final double WIDE = 38;

    private static final double ROW = 1.8;
    private final ListView<Suggestion> list = new ListView<>();
    private final Entry entry;

    Offers(Entry entry, Consumer<Suggestion> taken) {
        this.entry = entry;
        list.setId("offers");
        list.getStyleClass().add("offers");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> chosen().ifPresent(taken));
        list.setManaged(false);
        list.setVisible(false);
    }

    /// Shows these, or nothing.
    void show(List<Suggestion> offers) {
        if (offers.isEmpty() || !entry.isFocused()) {
            hide();
            return;
        }
        raise();
        list.getItems().setAll(offers);
        list.getSelectionModel().clearSelection();
        list.setVisible(true);
        place();
        list.scrollTo(0);
    }

    /// The list lies over the whole window, whose root has room for what floats.
    private void raise() {
        if (list.getParent() == null && entry.getScene().getRoot() instanceof Pane root)
            root.getChildren().add(list);
    }

    /// Above the word that is being typed.
    private void place() {
        var parent = list.getParent();
        if (parent == null) return;
        var line = parent.sceneToLocal(entry.localToScene(entry.getBoundsInLocal()));
        var caret = entry.getCaretBounds().map(parent::screenToLocal).map(Bounds::getMinX);
        var row = ROW * entry.textSize();
        list.setFixedCellSize(row);
        var wide = Math.min(WIDE * entry.textSize(), line.getWidth());
        var high = Math.min(ROWS, list.getItems().size()) * row + 8;
        var most = Math.max(line.getMinX(), line.getMaxX() - wide);
        var left = Math.clamp(caret.orElse(line.getMinX()) - 40, line.getMinX(), most);
        list.resizeRelocate(left, line.getMinY() - high - 6, wide, high);
        list.toFront();
    }

    void hide() {
        list.setVisible(false);
    }

    boolean shown() {
        return list.isVisible();
    }

    /// The one that somebody went to.
    Optional<Suggestion> chosen() {
        return shown()
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /// Walks the list; from its edge the line has the keys again.
    void walk(int by) {
        var at = list.getSelectionModel().getSelectedIndex();
        var next = at < 0 ? (by > 0 ? 0 : list.getItems().size() - 1) : at + by;
        if (next < 0 || next >= list.getItems().size()) list.getSelectionModel().clearSelection();
        else {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 1));
        }
    }

    private static final class Cell extends ListCell<Suggestion> {
        private final Label word = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(12);

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            word.getStyleClass().add("word");
            word.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("detail");
            row.getChildren().addAll(word, gap, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            word.setText(item.word());
            detail.setText(item.detail());
            setGraphic(row);
        }
    }
}
