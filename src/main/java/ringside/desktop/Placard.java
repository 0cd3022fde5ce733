package ringside.desktop;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.session.Notice;
import ringside.desktop.theme.TextSize;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The centre of the window with the notices over it: what the panels beside it say is not covered.
///
/// Law: a notice covers nothing that can be worked with. It stands in the row of the faces, left of
/// whatever is there, and where it has no room there, below all controls at the upper edge.
final class Placard extends StackPane {
    /// A row narrower than this would break a sentence into too many lines.
    private static final double NARROW = 300;

    /// How far down the controls of the upper edge reach.
    private static final double EDGE = 110;

    private static final double GAP = 8;
    private static final double LINE = 18;
    private static final double AROUND = 17;

    /// What can be worked with and is no button: heads of columns and the axis of the lifelines.
    private static final Set<String> WORKED =
            Set.of("column-header-background", "life-axis", "finder");

    private final Node centre;
    private final NotificationPane pane = new NotificationPane();
    private Optional<Notice> told = Optional.empty();

    Placard(Node centre) {
        this.centre = centre;
        pane.setShowFromTop(true);
        pane.setId("notices");
        pane.setFocusTraversable(false);
        pane.setPickOnBounds(false);
        StackPane.setAlignment(pane, Pos.TOP_LEFT);
        getChildren().addAll(centre, pane);
        setMinSize(0, 0);
    }

    /// Shows a notice until it is hidden; `go` is told where its button leads.
    void say(Notice notice, Consumer<Notice.Way> go) {
        told = Optional.of(notice);
        var error = notice.tone() == Notice.Tone.ERROR;
        pane.getStyleClass().remove("error");
        if (error) pane.getStyleClass().add("error");
        pane.setGraphic(new FontIcon(error ? Feather.ALERT_TRIANGLE : Feather.INFO));
        var ways = notice.way().map(way -> new Action(way.text(), _ -> go.accept(way)));
        pane.getActions().setAll(ways.stream().toList());
        settle(notice);
        pane.show();
    }

    void hush() {
        told = Optional.empty();
        pane.hide();
    }

    @Override
    protected void layoutChildren() {
        told.ifPresent(this::settle);
        super.layoutChildren();
    }

    private void settle(Notice notice) {
        var place = place(notice);
        var words = new Breaking(place.getWidth()).lines(notice);
        if (!words.equals(pane.getText())) pane.setText(words);
        pane.setMaxSize(place.getWidth(), place.getHeight() + EDGE);
        pane.setPrefSize(place.getWidth(), place.getHeight() + EDGE);
        StackPane.setMargin(pane, new Insets(place.getMinY(), 0, 0, place.getMinX()));
    }

    private Bounds place(Notice notice) {
        var controls = controls(centre).map(this::seen).filter(this::atEdge).toList();
        var row = controls.stream().mapToDouble(Bounds::getMinX).min().orElse(getWidth());
        var beside = box(notice, 0, row - GAP);
        if (beside.getWidth() >= TextSize.px(NARROW)
                && controls.stream().noneMatch(beside::intersects)) return beside;
        var below = controls.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
        return box(notice, below + 1, getWidth());
    }

    private Bounds box(Notice notice, double y, double width) {
        var lines = new Breaking(width).lines(notice).lines().count();
        return new BoundingBox(0, y, Math.max(0, width), TextSize.px(AROUND + LINE * lines));
    }

    private Bounds seen(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean atEdge(Bounds control) {
        return control.getMinY() < TextSize.px(EDGE) && control.getWidth() > 0;
    }

    private static Stream<Node> controls(Node node) {
        if (!node.isVisible()) return Stream.empty();
        if (node instanceof ButtonBase
                || node instanceof TextInputControl
                || node.getStyleClass().stream().anyMatch(WORKED::contains)) return Stream.of(node);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Placard::controls)
                : Stream.empty();
    }
}
