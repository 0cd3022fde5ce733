package ringside.desktop;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ringside.words.Words;

/// The left end of the bar: the program, the story's title below it, and who acts.
///
/// Law: a title is whole. Where the bar has no room for it in one line it takes two or three, and
/// then the place of the program's name, which the window's own title says, too.
final class Nameplate extends HBox {
    /// More lines are higher than the bar.
    static final int MOST = 3;
    private static final double GAP = 10;

    private final Label product = new Label("Ringside");
    private final Label story = new Label();
    private final Label actor = new Label();
    private final Breadths breadths = new Breadths(MOST);

    Nameplate(ObservableValue<String> title) {
        super(GAP);
        product.getStyleClass().add("product");
        product.managedProperty().bind(product.visibleProperty());
        story.getStyleClass().add("story-title");
        story.setId("story-title");
        story.setWrapText(true);
        story.setMinHeight(USE_PREF_SIZE);
        story.textProperty().bind(title);
        story.managedProperty().bind(story.textProperty().isNotEmpty());
        story.setTooltip(new Tooltip());
        story.getTooltip().textProperty().bind(title);
        var names = new VBox(-1, product, story);
        names.setAlignment(Pos.CENTER_LEFT);
        actor.getStyleClass().add("actor");
        actor.setId("actor");
        actor.setTooltip(new Tooltip(Words.say("bar.actor.what")));
        actor.setMinWidth(Region.USE_PREF_SIZE);
        actor.managedProperty().bind(actor.visibleProperty());
        getChildren().addAll(names, actor);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /// Says who acts.
    ///
    /// @param whole for a reader of the screen
    void act(String words, String whole) {
        actor.setText(words);
        actor.setAccessibleText(whole);
    }

    /// What it takes with the title in so many lines at most, in pixels.
    double room(int lines, boolean acting) {
        var title = story.isManaged() ? breadth(lines) : 0;
        var name = named(lines) ? product.prefWidth(-1) : 0;
        return Math.max(title, name) + (acting ? GAP + actor.prefWidth(-1) : 0);
    }

    /// Takes that room from now on.
    void take(int lines, boolean acting) {
        product.setVisible(named(lines));
        actor.setVisible(acting);
        story.setMinWidth(breadth(lines));
        story.setPrefWidth(breadth(lines));
        story.setMaxWidth(breadth(lines));
    }

    private boolean named(int lines) {
        return lines == 1 || !story.isManaged();
    }

    private double breadth(int lines) {
        return breadths.of(story.getText(), story.getFont(), lines);
    }
}
