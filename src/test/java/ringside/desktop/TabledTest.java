package ringside.desktop;

import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;

import ringside.graph.Entry;

import java.util.ArrayList;

/// The window with the outline open, unfiltered and unsorted, and what a test reads off its table.
abstract class TabledTest extends WindowTest {
    @BeforeEach
    void outline() {
        if (!lookup("#outline-table").tryQuery().isPresent()) type(KeyCode.O);
        interact(
                () -> {
                    lookup("#outline-filter").queryAs(TextField.class).clear();
                    table().getSortOrder().clear();
                    table().sort();
                });
        settle();
        clickOn("#face-outline");
        settle();
    }

    @SuppressWarnings("unchecked")
    TreeTableView<Entry> table() {
        return lookup("#outline-table").queryAs(TreeTableView.class);
    }

    String cell(TreeItem<Entry> item, String column) {
        var name = new ArrayList<String>();
        interact(
                () -> {
                    table().scrollTo(table().getRow(item));
                    table().getColumns().stream()
                            .filter(it -> it.getId().equals("column-" + column))
                            .forEach(table()::scrollToColumn);
                    table().layout();
                });
        settle();
        interact(
                () ->
                        table().lookupAll(".facet-" + column).stream()
                                .map(javafx.scene.control.TreeTableCell.class::cast)
                                .filter(cell -> item.getValue().equals(cell.getItem()))
                                .forEach(cell -> name.add(cell.getText())));
        return name.getFirst();
    }
}
