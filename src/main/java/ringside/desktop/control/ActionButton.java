package ringside.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Hindrances;
import ringside.desktop.action.WhyNot;

import java.util.Optional;

/// A button of the toolbar or inspector.
///
/// Law: it is never disabled. What cannot be done is grey, says why in its tooltip and explains
/// itself when it is pressed.
public final class ActionButton extends Button {
    static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private final Action action;

    private ActionButton(Action action, Hand hand) {
        this.action = action;
        setId("do-" + action.id());
        setFocusTraversable(true);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setShowDelay(Duration.millis(400));
        setTooltip(tip);
        setOnAction(_ -> hand.invoke(action, this));
        if (action.isStep()) Pointing.at(this, action, hand);
        explain(Optional.empty());
    }

    /// A button with words.
    public static ActionButton text(Action action, Hand hand) {
        var button = new ActionButton(action, hand);
        button.setText(action.text());
        return button;
    }

    /// A button with an icon only; its name is in the tooltip and for screen readers.
    public static ActionButton icon(Action action, Hand hand) {
        var button = new ActionButton(action, hand);
        button.setGraphic(new FontIcon(action.icon()));
        button.getStyleClass().add("icon");
        button.setAccessibleText(action.text());
        return button;
    }

    public Action action() {
        return action;
    }

    /// Shows whether the action can be done, of those that the worker tried.
    public void judge(Hindrances found) {
        explain(found.of(action));
    }

    /// Shows that there is nothing to do, and the sentence that says so; possible where there is
    /// none.
    public void idle(Optional<String> nothing) {
        explain(nothing.map(WhyNot.Missing::new));
    }

    private void explain(Optional<? extends WhyNot> whyNot) {
        pseudoClassStateChanged(IMPOSSIBLE, whyNot.isPresent());
        var words = action.description() + "  (" + Keyboard.spell(action) + ")";
        getTooltip()
                .setText(whyNot.map(why -> words + "\n" + why.sentence().strip()).orElse(words));
    }
}
