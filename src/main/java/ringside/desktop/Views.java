package ringside.desktop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.Keyboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The centre of the window: one story, seen through one face at a time.
///
/// A face is made when it is first shown and kept from then on. Law: a face that nobody provided
/// is not offered, and where there is one face only there is nothing to choose.
public final class Views extends StackPane {
    /// The ways to look at the story, in the order of the buttons.
    public enum Face {
        GRAPH(Action.GRAPH),
        OUTLINE(Action.OUTLINE),
        LIFELINES(Action.LIFELINES);

        private final Action action;

        Face(Action action) {
            this.action = action;
        }

        /// What shows it.
        public Action action() {
            return action;
        }

        String id() {
            return "face-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Panels narrower than this have icons without words, in pixels.
    private static final double ROOMY = 820;

    /// A row above the graph for the buttons, in pixels: they cover no title of a lane. The other
    /// faces have a row of their own there.
    private static final double ROW = 36;

    private final Hand hand;
    private final Map<Face, Supplier<Node>> makers = new EnumMap<>(Face.class);
    private final Map<Face, Node> made = new EnumMap<>(Face.class);
    private final Map<Face, ToggleButton> buttons = new EnumMap<>(Face.class);
    private final SegmentedButton choice = new SegmentedButton();
    private final ReadOnlyObjectWrapper<Face> shown = new ReadOnlyObjectWrapper<>(Face.GRAPH);

    /// An empty centre; `hand` does what the buttons ask for.
    public Views(Hand hand) {
        this.hand = hand;
        getStyleClass().add("views");
        setId("views");
        choice.setId("faces");
        choice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        choice.setVisible(false);
        StackPane.setAlignment(choice, Pos.TOP_RIGHT);
        getChildren().addAll(plate(), choice);
        widthProperty().addListener((_, _, _) -> caption());
    }

    /// The ground that the faces share. It is a child, because a ground of the centre's own would
    /// be painted again with whatever moves on it.
    private static Region plate() {
        var plate = new Region();
        plate.getStyleClass().add("plate");
        plate.setMouseTransparent(true);
        return plate;
    }

    /// Provides a face; the first one is shown at once.
    public Views add(Face face, Supplier<Node> maker) {
        makers.put(face, maker);
        buttons.put(face, button(face));
        choice.getButtons().setAll(makers.keySet().stream().sorted().map(buttons::get).toList());
        choice.setVisible(makers.size() > 1);
        if (makers.size() == 1) show(face);
        caption();
        return this;
    }

    /// Brings a face to the front and the keys to it; nothing happens where nobody provided it.
    public void show(Face face) {
        node(face).ifPresent(next -> show(face, next));
    }

    private void show(Face face, Node next) {
        var held = focused();
        made.values().forEach(other -> other.setVisible(other.equals(next)));
        shown.set(face);
        Optional.ofNullable(buttons.get(face)).ifPresent(button -> button.setSelected(true));
        if (held) stop(next).ifPresent(Node::requestFocus);
    }

    /// The keys go to the face in front.
    void takeKeys() {
        node(shown.get()).flatMap(Views::stop).ifPresent(Node::requestFocus);
    }

    /// The first tab stop in a face.
    private static Optional<Node> stop(Node node) {
        if (node.isFocusTraversable()) return Optional.of(node);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> stop(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Whether the keys are here or nowhere in particular: only then do they follow the face.
    private boolean focused() {
        var owner = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        for (var at = owner.map(Node.class::cast); at.isPresent(); )
            if (at.get().equals(this)) return true;
            else at = at.map(Node::getParent);
        return owner.isEmpty();
    }

    private Optional<Node> node(Face face) {
        var ready = Optional.ofNullable(made.get(face));
        return ready.or(
                () -> Optional.ofNullable(makers.get(face)).map(maker -> make(face, maker)));
    }

    private Node make(Face face, Supplier<Node> maker) {
        var node = maker.get();
        if (face == Face.GRAPH) StackPane.setMargin(node, new Insets(ROW, 0, 0, 0));
        made.put(face, node);
        getChildren().add(1, node);
        return node;
    }

    /// Whether somebody provided this face.
    boolean offers(Face face) {
        return makers.containsKey(face);
    }

    /// Which face is in front.
    public ReadOnlyObjectProperty<Face> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How wide the buttons are, in pixels: the faces keep their upper right corner free for them.
    public ObservableValue<Number> reserved() {
        return choice.widthProperty()
                .map(width -> choice.isVisible() ? width.doubleValue() + 16 : 0);
    }

    private ToggleButton button(Face face) {
        var button = new ToggleButton("", new FontIcon(face.action().icon()));
        button.setId(face.id());
        button.setAccessibleText(face.action().text());
        button.setTooltip(
                new Tooltip(
                        face.action().description() + "  (" + Keyboard.spell(face.action()) + ")"));
        button.setOnAction(_ -> press(face, button));
        return button;
    }

    /// A pressed button stays pressed: there is always one face.
    private void press(Face face, ToggleButton button) {
        button.setSelected(true);
        hand.invoke(face.action(), button);
        node(face).flatMap(Views::stop).ifPresent(Node::requestFocus);
    }

    private void caption() {
        var words = getWidth() >= ROOMY;
        buttons.forEach((face, button) -> button.setText(words ? face.action().text() : ""));
    }
}
