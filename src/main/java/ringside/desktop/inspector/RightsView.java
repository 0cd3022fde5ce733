package ringside.desktop.inspector;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.Locale;

/// The permission matrix: four rows of six bits, the rows that count for the acting task bright,
/// and below them what it ends up with, spelled as `keyctl show` does.
///
/// A granted bit is filled and carries a tick, so that it does not need its colour.
final class RightsView extends VBox {
    private static final double CELL = 20;

    RightsView(Section.Rights rights) {
        getStyleClass().add("rights");
        getChildren().addAll(matrix(rights), effective(rights), Parts.words(rights.why(), "why"));
    }

    private static GridPane matrix(Section.Rights rights) {
        var grid = new GridPane();
        grid.getStyleClass().add("matrix");
        var names = new ColumnConstraints(62, 78, 84);
        grid.getColumnConstraints().add(names);
        for (var right : Right.values()) {
            var column = new ColumnConstraints(CELL + 4, 37, 44);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            var head = new Label(Words.say("sheet.right." + right.name().toLowerCase(Locale.ROOT)));
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, bit(right) + 1, 0);
            head.getStyleClass().add("column");
        }
        for (var subject : Subject.values()) row(grid, rights, subject);
        return grid;
    }

    private static void row(GridPane grid, Section.Rights rights, Subject subject) {
        var at = grid.getRowCount();
        var applies = rights.applies().contains(subject);
        var name = new Label(Words.say("sheet.subject." + subject.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add(applies ? "applies" : "idle");
        grid.add(name, 0, at);
        for (var right : Right.values())
            grid.add(cell(rights.perm().grants(subject, right), applies), bit(right) + 1, at);
    }

    private static Region cell(boolean granted, boolean applies) {
        var cell = new Label(granted ? "✓" : "");
        cell.getStyleClass().addAll("cell", granted ? "granted" : "denied");
        if (!applies) cell.getStyleClass().add("idle");
        cell.setMinSize(CELL, 16);
        cell.setPrefSize(CELL, 16);
        cell.setMaxSize(CELL, 16);
        return cell;
    }

    private static HBox effective(Section.Rights rights) {
        var letters = new Label(Perm.letters(rights.effective()));
        letters.getStyleClass().add("letters");
        letters.setId(Words.say("sheet.effective"));
        var words = new Label(Words.say("sheet.effective"));
        words.getStyleClass().add("muted");
        var mask = new Label(rights.perm().toString());
        mask.getStyleClass().addAll("mono", "muted");
        return new HBox(8, words, letters, mask);
    }

    private static int bit(Right right) {
        return Integer.numberOfTrailingZeros(right.bit());
    }
}
