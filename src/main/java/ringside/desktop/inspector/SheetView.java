package ringside.desktop.inspector;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws a [Sheet]: its head and its sections. It adds no word of its own.
final class SheetView extends VBox {
    SheetView(Sheet sheet, SectionView sections) {
        getStyleClass().add("sheet");
        getChildren().add(head(sheet));
        for (var section : sheet.sections()) getChildren().add(sections.of(section));
    }

    private VBox head(Sheet sheet) {
        var title = Parts.words(sheet.title(), "sheet-title");
        title.setId("sheet-title");
        var chip = new Label(sheet.chip());
        chip.getStyleClass().add("kind");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        // Beside the title where there is room, else below it: a name is not broken for its kind.
        var row = new FlowPane(10, 2, title, chip);
        row.setRowValignment(VPos.TOP);
        row.setMinWidth(0);
        title.maxWidthProperty().bind(row.widthProperty());
        var numbers = Parts.words(sheet.numbers(), "numbers");
        return new VBox(3, row, numbers);
    }
}
