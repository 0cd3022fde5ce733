package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.control.Hanging;
import ringside.desktop.session.Session;
import ringside.desktop.theme.TextSize;
import ringside.story.Bookmarks;
import ringside.words.Words;

import java.util.Comparator;
import java.util.Map;

/// The marked steps of the story, in their order, on a card: choosing one goes there, and each can
/// be called otherwise or removed. They are what a story calls its pictures, and saved with it.
final class BookmarkCard {
    private static final double WIDTH = 380;
    private static final double TALLEST = 420;
    private final PopOver pop = new PopOver();
    private final VBox rows = new VBox(2);
    private final Session session;

    private BookmarkCard(Session session) {
        this.session = session;
        rows.setId("bookmarks");
        rows.setMinWidth(TextSize.px(WIDTH + 118, 1, 60));
        rows.setStyle("-fx-padding: 10 16 14 12;");
    }

    static void show(Node near, Session session) {
        new BookmarkCard(session).show(near);
    }

    private void show(Node near) {
        var heard = session.bookmarks().subscribe(_ -> fill());
        pop.setOnHidden(_ -> heard.unsubscribe());
        var scroll = new ScrollPane(rows);
        scroll.setMaxHeight(TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pop.setContentNode(scroll);
        pop.setTitle(Words.say("time.bookmarks"));
        pop.setHeaderAlwaysVisible(true);
        pop.setDetachable(false);
        Hanging.show(pop, near);
    }

    private void fill() {
        rows.getChildren().clear();
        session.bookmarks().get().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(mark -> rows.getChildren().add(row(mark.getKey(), mark.getValue())));
        if (rows.getChildren().isEmpty())
            rows.getChildren().add(new Label(Words.say("time.bookmarks.none")));
    }

    private Node row(String name, int step) {
        var title = new Label(name);
        title.getStyleClass().add("lesson-title");
        var line = new Label(said(step));
        line.getStyleClass().addAll("muted", "small");
        var go = new Button(name, new VBox(1, title, line));
        go.setId("bookmark-" + name);
        go.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        go.setAlignment(Pos.CENTER_LEFT);
        go.setPrefWidth(TextSize.px(WIDTH, 1, 300));
        go.getStyleClass().addAll("flat", "lesson");
        go.setOnAction(
                _ -> {
                    pop.hide();
                    session.to(step);
                });
        var row = new HBox(4, go);
        row.setAlignment(Pos.CENTER_LEFT);
        var compare = small("compare-" + name, Feather.COLUMNS, "pair.keep.this");
        compare.setOnAction(
                _ -> {
                    pop.hide();
                    session.compare(step);
                });
        var rename = small("rename-" + name, Feather.EDIT_2, "time.bookmark.rename");
        rename.setOnAction(_ -> rename(row, name));
        var remove = small("remove-" + name, Feather.TRASH_2, "time.bookmark.remove");
        remove.setOnAction(_ -> session.removeBookmark(name));
        row.getChildren().addAll(compare, rename, remove);
        return row;
    }

    private String said(int step) {
        var moments = session.view().get().timeline().moments();
        return step == 0 || step > moments.size()
                ? Words.say("time.begins")
                : Words.say("time.step", step, moments.get(step - 1).line());
    }

    private static Button small(String id, Feather icon, String words) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon", "flat");
        button.setTooltip(new Tooltip(Words.say(words)));
        button.setAccessibleText(Words.say(words));
        return button;
    }

    /// A field in the place of the row; Enter renames, Escape does not.
    private void rename(HBox row, String name) {
        var field = new TextField(name);
        field.setId("bookmark-name");
        HBox.setHgrow(field, Priority.ALWAYS);
        var complaint = new Label();
        complaint.getStyleClass().add("complaint");
        field.textProperty().subscribe(text -> complaint.setText(wrong(name, text)));
        field.setOnAction(
                _ -> {
                    if (wrong(name, field.getText()).isEmpty()) called(name, field.getText());
                });
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE) return;
                    event.consume();
                    fill();
                });
        var both = new VBox(2, field, complaint);
        HBox.setHgrow(both, Priority.ALWAYS);
        row.getChildren().setAll(both);
        field.selectAll();
        field.requestFocus();
    }

    private void called(String name, String next) {
        session.renameBookmark(name, next);
        fill();
    }

    private String wrong(String name, String next) {
        if (!Bookmarks.isName(next)) return Words.say("time.bookmark.name");
        return next.equals(name) || !session.bookmarks().get().containsKey(next)
                ? ""
                : Words.say("time.bookmark.taken", next);
    }
}
