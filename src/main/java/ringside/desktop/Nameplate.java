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
    /// Never seen: how wide the other way to say it is.
    private final Label gauge = new Label();
    private String words = "";
    private String whole = "";
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
        gauge.getStyleClass().add("actor");
        gauge.setManaged(false);
        gauge.setVisible(false);
        getChildren().addAll(names, actor, gauge);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    /// Says who acts.
    ///
    /// @param name of who acts
    /// @param sentence the same, and that this is who acts
    void act(String name, String sentence) {
        words = name;
        whole = sentence;
        actor.setAccessibleText(sentence);
    }

    /// What it takes with the title in so many lines at most, in pixels.
    double room(int lines, boolean acting, boolean told) {
        var title = story.isManaged() ? breadth(lines) : 0;
        var name = named(lines) ? product.prefWidth(-1) : 0;
        gauge.setText(told ? whole : words);
        return Math.max(title, name) + (acting ? GAP + gauge.prefWidth(-1) : 0);
    }

    /// Takes that room from now on.
    void take(int lines, boolean acting, boolean told) {
        product.setVisible(named(lines));
        actor.setText(told ? whole : words);
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
