package ringside.desktop.inspector;

import static ringside.desktop.theme.TextSize.px;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The permission matrix: four rows of six bits, the rows that count for the acting task bright,
/// and below them what it ends up with, spelled as `keyctl show` does.
///
/// A granted bit is filled and carries a tick, so that it does not need its colour.
final class RightsView extends VBox {
    private static final double CELL = 20;
    /// The most that the names of the rows take, and the least between two heads, in pixels.
    private static final double NAMES = 78;
    private static final double NARROW = 62;
    private static final double GAP = 4;

    RightsView(Section.Rights rights) {
        getStyleClass().add("rights");
        getChildren().addAll(matrix(rights), effective(rights), Parts.words(rights.why(), "why"));
    }

    private static GridPane matrix(Section.Rights rights) {
        var grid = new GridPane();
        grid.getStyleClass().add("matrix");
        var names = new ColumnConstraints(NARROW, px(NAMES), px(84));
        grid.getColumnConstraints().add(names);
        var heads = new ArrayList<Head>();
        for (var right : Right.values()) {
            var column = new ColumnConstraints(CELL, px(37), px(44));
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            var head = new Head(right, new Label(), new Label());
            heads.add(head);
            grid.add(head.label(), bit(right) + 1, 0);
            grid.add(head.ruler(), bit(right) + 1, 0);
        }
        for (var subject : Subject.values()) row(grid, rights, subject);
        heads.forEach(head -> head.spell(true));
        grid.widthProperty()
                .subscribe(
                        width -> {
                            spell(heads, width.doubleValue());
                            // The bits may be narrow, the names may not.
                            var left = width.doubleValue() - heads.size() * CELL;
                            names.setMinWidth(Math.clamp(left, NARROW, px(NAMES)));
                        });
        return grid;
    }

    /// In a narrow panel the columns have the letters of `keyctl show` instead of words that would
    /// run into each other.
    private static void spell(List<Head> heads, double width) {
        var room = (width - px(NAMES)) / heads.size();
        var words = width <= 0 || heads.stream().allMatch(head -> head.word() + GAP <= room);
        heads.forEach(head -> head.spell(words));
    }

    /// The head of a column, and the same word unseen, which tells how wide it would be.
    private record Head(Right right, Label label, Label ruler) {
        Head {
            for (var each : List.of(label, ruler)) {
                each.getStyleClass().add("column");
                each.setText(Words.say("sheet.right." + right.name().toLowerCase(Locale.ROOT)));
                each.setMinWidth(Region.USE_PREF_SIZE);
            }
            label.setTooltip(new Tooltip(ruler.getText()));
            ruler.setVisible(false);
            ruler.setManaged(false);
        }

        double word() {
            return ruler.prefWidth(-1);
        }

        void spell(boolean words) {
            label.setText(words ? ruler.getText() : Perm.letters(right.bit()).replace("-", ""));
        }
    }

    private static void row(GridPane grid, Section.Rights rights, Subject subject) {
        var at = grid.getRowCount();
        var applies = rights.applies().contains(subject);
        var name = new Label(Words.say("sheet.subject." + subject.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().add(applies ? "applies" : "idle");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(name, 0, at);
        for (var right : Right.values())
            grid.add(cell(rights.perm().grants(subject, right), applies), bit(right) + 1, at);
    }

    private static Region cell(boolean granted, boolean applies) {
        var cell = new Label(granted ? "✓" : "");
        cell.getStyleClass().addAll("cell", granted ? "granted" : "denied");
        if (!applies) cell.getStyleClass().add("idle");
        cell.setMinSize(CELL, px(16));
        cell.setPrefSize(px(CELL), px(16));
        cell.setMaxSize(px(CELL), px(16));
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
