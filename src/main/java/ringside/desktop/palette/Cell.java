package ringside.desktop.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row of the palette: what it says with the typed letters bold, why it cannot be done or what
/// it is about, its key, and what it is.
final class Cell extends ListCell<Ranking.Found> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private final TextFlow text = new TextFlow();
    private final Label aside = new Label();
    private final Label key = new Label();
    private final Label kind = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox row = new HBox(10);

    Cell() {
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.setMaxHeight(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("aside");
        aside.setMaxWidth(Double.MAX_VALUE);
        aside.setMinWidth(0);
        aside.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(aside, Priority.ALWAYS);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.managedProperty().bind(key.visibleProperty());
        kind.getStyleClass().add("kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(icon, text, aside, key, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Ranking.@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(IMPOSSIBLE, false);
            return;
        }
        show(found);
        setGraphic(row);
    }

    private void show(Ranking.Found found) {
        var entry = found.entry();
        icon.setIconCode(entry.icon());
        spell(entry.text(), found.letters());
        pseudoClassStateChanged(IMPOSSIBLE, entry.hindrance().isPresent());
        aside.setText(entry.hindrance().orElse(entry.sentence()).replace('\n', ' '));
        key.setText(entry.key());
        key.setVisible(!entry.key().isEmpty());
        kind.setText(entry.kind().title());
        setAccessibleText(entry.text() + ", " + kind.getText() + ", " + aside.getText());
    }

    /// The text in runs of typed and other letters.
    private void spell(String words, java.util.List<Integer> letters) {
        text.getChildren().clear();
        for (var from = 0; from < words.length(); ) {
            var typed = letters.contains(from);
            var to = from + 1;
            while (to < words.length() && letters.contains(to) == typed) to++;
            var run = new Text(words.substring(from, to));
            run.getStyleClass().add(typed ? "typed" : "plain");
            text.getChildren().add(run);
            from = to;
        }
    }
}
