package ringside.desktop.dialog;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import ringside.desktop.action.Ask;
import ringside.desktop.action.Typed;
import ringside.desktop.theme.TextSize;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The twenty-four boxes of a permission mask and its eight hex digits, each following the other.
final class PermissionMatrix {
    /// One box.
    private record Cell(Subject subject, Right right) {}

    /// The width of a column of boxes, so that they stand evenly below names of any length.
    private static final double COLUMN = 42;

    private final Map<Cell, CheckBox> boxes = new HashMap<>();
    private final TextField hex;
    private boolean following;

    private PermissionMatrix(Ask.Mask ask) {
        hex = new TextField(ask.initial());
        hex.setId(Editors.id(ask.label()));
        hex.setPrefColumnCount(10);
        hex.getStyleClass().add("mono");
        hex.textProperty().addListener((_, _, text) -> tick(text));
    }

    static Editor editor(Ask.Mask ask) {
        var matrix = new PermissionMatrix(ask);
        var grid = matrix.grid();
        matrix.tick(ask.initial());
        return new Editor(new VBox(8, grid, matrix.hex), matrix.hex.textProperty(), matrix.hex);
    }

    private GridPane grid() {
        var grid = new GridPane(10, 6);
        for (var right : Right.values()) {
            var head = new Label(Words.say("sheet.right." + word(right)));
            head.getStyleClass().addAll("muted", "small");
            GridPane.setHalignment(head, HPos.CENTER);
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, 1 + column(right), 0);
        }
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (var _ : Right.values())
            grid.getColumnConstraints().add(new ColumnConstraints(TextSize.px(COLUMN)));
        for (var subject : Subject.values()) {
            grid.add(new Label(Words.say("sheet.subject." + word(subject))), 0, 1 + row(subject));
            for (var right : Right.values())
                grid.add(box(new Cell(subject, right)), 1 + column(right), 1 + row(subject));
        }
        return grid;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int column(Right right) {
        return Integer.numberOfTrailingZeros(right.bit());
    }

    private static int row(Subject subject) {
        return 3 - subject.shift() / 8;
    }

    private CheckBox box(Cell cell) {
        var box = new CheckBox();
        box.getStyleClass().add("permission");
        box.setId("may-" + word(cell.subject()) + "-" + word(cell.right()));
        box.setAccessibleText(
                Words.say(
                        "form.may",
                        Words.say("sheet.subject." + word(cell.subject())),
                        Words.say("sheet.right." + word(cell.right()))));
        GridPane.setHalignment(box, HPos.CENTER);
        box.selectedProperty().addListener((_, _, _) -> write());
        boxes.put(cell, box);
        return box;
    }

    private void tick(String text) {
        if (following || !(Typed.mask(text) instanceof Typed.Right<Integer>(var mask))) return;
        following = true;
        var perm = new Perm(mask);
        boxes.forEach((cell, box) -> box.setSelected(perm.grants(cell.subject(), cell.right())));
        following = false;
    }

    private void write() {
        if (following) return;
        following = true;
        var mask = 0;
        for (var entry : boxes.entrySet())
            if (entry.getValue().isSelected())
                mask |= entry.getKey().right().bit() << entry.getKey().subject().shift();
        hex.setText(new Perm(mask).toString());
        following = false;
    }
}
