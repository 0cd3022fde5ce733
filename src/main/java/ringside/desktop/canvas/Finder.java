package ringside.desktop.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.words.Words;

/// The search field above the left lane of the graph: what is looked for, at which match one is,
/// and below it a sentence when nothing was found or the question makes no sense. Not there until
/// somebody searches.
final class Finder extends VBox {
    /// Who looks.
    interface Seeker {
        void ask(String text);

        void next();

        void previous();

        void leave();
    }

    private static final double WIDTH = 330;
    private final Seeker seeker;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label sentence = new Label();
    /// The slash that opened the field is not what is looked for.
    private boolean opening;

    Finder(Seeker seeker) {
        this.seeker = seeker;
        getStyleClass().add("finder");
        setId("finder");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        field.setId("find");
        field.setPromptText(Words.say("search.prompt"));
        field.setAccessibleText(Words.say("search.field"));
        field.textProperty().addListener((_, _, text) -> seeker.ask(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        sentence.setId("find-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        var row =
                new HBox(
                        2,
                        field,
                        count,
                        button("find-previous", Feather.CHEVRON_UP, "previous", seeker::previous),
                        button("find-next", Feather.CHEVRON_DOWN, "next", seeker::next),
                        button("find-leave", Feather.X, "leave", seeker::leave));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row, sentence);
        setVisible(false);
        tell("", "", false);
    }

    private static Button button(String id, Feather icon, String what, Runnable deed) {
        var button = new Button("", new FontIcon(icon));
        var words =
                switch (what) {
                    case "next" -> Words.say("search.next");
                    case "previous" -> Words.say("search.previous");
                    default -> Words.say("search.leave");
                };
        button.setId(id);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void typed(KeyEvent event) {
        if (opening && event.getCharacter().equals("/")) event.consume();
        opening = false;
    }

    private void pressed(KeyEvent event) {
        opening = false;
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) seeker.previous();
                else seeker.next();
            }
            case ESCAPE -> seeker.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Comes to the front with what was looked for last, ready to be typed over.
    void open() {
        opening = true;
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        seeker.ask(field.getText());
    }

    void close() {
        setVisible(false);
    }

    /// Says where one stands, and what is to be said besides.
    void tell(String where, String words, boolean flawed) {
        count.setText(where);
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
        sentence.setManaged(!words.isEmpty());
        sentence.getStyleClass().remove("flaw");
        if (flawed) sentence.getStyleClass().add("flaw");
        if (getParent() != null) getParent().requestLayout();
    }

    /// Takes its place in a view of this width.
    void settle(double width, double top, double edge) {
        var wide = Math.min(WIDTH, width - 2 * edge);
        resizeRelocate(edge, top, wide, prefHeight(wide));
    }
}
