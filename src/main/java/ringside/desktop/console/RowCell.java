package ringside.desktop.console;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/// One line of the console on screen; what is still to come is dimmed.
final class RowCell extends ListCell<Row> {
    private final Text prompt = new Text();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(prompt, text);
    private final IntSupplier cursor;

    RowCell(IntSupplier cursor, IntConsumer jump) {
        this.cursor = cursor;
        prompt.getStyleClass().setAll("row-text", "prompt");
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) jump.accept(getItem().step());
                });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("future", "here");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        prompt.setText(row.prompt());
        text.setText(row.text());
        text.getStyleClass().setAll("row-text", row.tone().name().toLowerCase(Locale.ROOT));
        if (row.step() > cursor.getAsInt()) getStyleClass().add("future");
        if (row.step() == cursor.getAsInt()) getStyleClass().add("here");
        setGraphic(flow);
    }
}
