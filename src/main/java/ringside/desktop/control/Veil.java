package ringside.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A card over the window that is worked from one field and goes away: by Escape, by a press beside
/// it, or by the key that opened it.
///
/// Law: while it is there the keys do not get behind it, and whatever had them has them again when
/// it closes.
public abstract class Veil extends StackPane {
    private final TextField field;
    private Optional<Node> former = Optional.empty();

    /// A card with its field.
    ///
    /// @param field has the keys while the card is there
    @SuppressWarnings({"ReferenceEquality", "this-escape"}) // only the toolkit gets it
    protected Veil(TextField field) {
        this.field = field;
        getStyleClass().add("veil");
        setAlignment(Pos.TOP_CENTER);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) close();
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) close();
                    else if (!pressed(event)) return;
                    event.consume();
                });
    }

    /// Shows the card, which is made from the field and what hangs on it.
    protected final void lay(Region card) {
        card.getStyleClass().add("veil-card");
        getChildren().setAll(card);
    }

    /// A key that the field does not get.
    ///
    /// @return whether it was used
    protected abstract boolean pressed(KeyEvent event);

    /// The card is about to be seen.
    protected abstract void opened();

    /// Whether it can be seen.
    protected final boolean shown() {
        return getParent() != null;
    }

    /// Opens over a window, or closes.
    public final void toggle(Pane window) {
        if (shown()) close();
        else open(window);
    }

    private void open(Pane window) {
        former = Optional.ofNullable(window.getScene().getFocusOwner());
        window.getChildren().add(this);
        field.clear();
        opened();
        field.requestFocus();
    }

    /// Takes the card away.
    protected final void close() {
        if (getParent() instanceof Pane window) window.getChildren().remove(this);
        former.ifPresent(Node::requestFocus);
    }
}
