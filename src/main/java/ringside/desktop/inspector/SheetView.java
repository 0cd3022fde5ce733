package ringside.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        var row = new HBox(10, title, chip);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.setMaxWidth(Region.USE_PREF_SIZE);
        var numbers = Parts.words(sheet.numbers(), "numbers");
        return new VBox(3, row, numbers);
    }
}
