package ringside.desktop;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import ringside.desktop.action.Action;
import ringside.desktop.action.Group;
import ringside.words.Words;

/// The list of all actions with their keys, made from the table, on `?`.
final class HelpCard {
    private HelpCard() {}

    static PopOver show(Node near) {
        var columns = new HBox(34, column(Group.PROCESS, Group.SESSION, Group.NAMESPACE));
        columns.getChildren().add(column(Group.KEY, Group.UPCALL));
        columns.getChildren().add(column(Group.SYSTEM, Group.FILE, Group.TIME, Group.VIEW));
        columns.setStyle("-fx-padding: 16 28 16 16;");
        var scroll = new ScrollPane(columns);
        scroll.setMaxHeight(620);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("help");
        var pop = new PopOver(scroll);
        pop.setTitle(Words.say("palette.help"));
        pop.setHeaderAlwaysVisible(true);
        pop.setDetachable(false);
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        pop.show(near);
        return pop;
    }

    private static Node column(Group... groups) {
        var box = new VBox(14);
        for (var group : groups) box.getChildren().add(section(group));
        return box;
    }

    private static Node section(Group group) {
        var grid = new GridPane(14, 5);
        var title = new Label(group.title().toUpperCase(java.util.Locale.ROOT));
        title.getStyleClass().add("heading");
        grid.add(title, 0, 0, 2, 1);
        var row = 1;
        for (var action : Action.values())
            if (action.group() == group) grid.addRow(row++, new Label(plain(action)), keys(action));
        return grid;
    }

    private static String plain(Action action) {
        return action.text().replace("…", "");
    }

    private static Node keys(Action action) {
        var row = new HBox(4);
        action.keys().stream()
                .map(key -> new Label(key.getDisplayText()))
                .forEach(
                        cap -> {
                            cap.getStyleClass().add("key-cap");
                            row.getChildren().add(cap);
                        });
        GridPane.setHalignment(row, HPos.RIGHT);
        return row;
    }
}
