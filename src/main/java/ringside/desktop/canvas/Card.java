package ringside.desktop.canvas;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import ringside.desktop.session.Foreseen;
import ringside.desktop.theme.Lettered;
import ringside.inquiry.Consequence;

import java.util.Optional;

/// A card in a corner, the lower left one if it may be, that stays there whatever the camera does:
/// what would happen if, or what is happening.
final class Card extends VBox {
    private final Label heading = new Label();
    private final Label sentence = new Label();
    private String said = "";
    /// A form that opens or closes makes another corner the better one.
    private final InvalidationListener forms = _ -> crowd();
    private final boolean yields;
    private boolean wanted;

    /// An empty card.
    ///
    /// @param yields whether a form says the same
    Card(String style, boolean yields) {
        this.yields = yields;
        getStyleClass().addAll("caption", style);
        heading.getStyleClass().add("heading");
        sentence.setWrapText(true);
        heading.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, sentence);
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        Window.getWindows().addListener(new WeakInvalidationListener(forms));
    }

    /// Says this; an empty heading takes the card away.
    void say(String head, String text) {
        heading.setText(Lettered.whole(head));
        sentence.setText(Lettered.whole(text));
        said = (head + " " + text).strip();
        sentence.setManaged(!text.isEmpty());
        sentence.setVisible(!text.isEmpty());
        wanted = !head.isEmpty();
        crowd();
    }

    /// A form tells what would come of it itself.
    private void crowd() {
        setVisible(wanted && (!yields || Window.getWindows().stream().noneMatch(Card::asks)));
        requestLayout();
    }

    private static boolean asks(Window window) {
        return window.isShowing()
                && window.getScene() != null
                && "form".equals(window.getScene().getRoot().getId());
    }

    /// Says what would happen, and warns of it where it would be refused or where something ends.
    void foretell(Optional<Foreseen> next) {
        warn(next.map(Foreseen::consequence).filter(Consequence::warns).isPresent());
        say(
                next.map(it -> it.consequence().heading()).orElse(""),
                next.map(it -> it.consequence().text()).orElse(""));
    }

    /// Whether it warns of something.
    void warn(boolean danger) {
        getStyleClass().remove("doom");
        if (danger) getStyleClass().add("doom");
    }

    /// What the card says, heading and sentence; empty while it is hidden.
    String spoken() {
        return isVisible() ? said : "";
    }
}
