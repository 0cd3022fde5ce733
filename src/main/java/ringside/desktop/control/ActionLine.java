package ringside.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hindrances;
import ringside.desktop.action.WhyNot;
import ringside.desktop.theme.TextSize;

/// A line of a menu: icon and words of an action, why it cannot be done, and its keys.
final class ActionLine extends HBox {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private final Action action;
    private final Label reason = new Label();
    private final Tooltip tip;

    ActionLine(Action action) {
        super(10);
        this.action = action;
        var text = new Label(action.text(), new FontIcon(action.icon()));
        text.setGraphicTextGap(9);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        reason.getStyleClass().addAll("small", "reason");
        var key = new Label(Keyboard.first(action));
        key.getStyleClass().add("accelerator-text");
        getChildren().addAll(text, gap, reason, key);
        getStyleClass().add("action-line");
        setAlignment(Pos.CENTER_LEFT);
        tip = new Tooltip(action.description());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(this, tip);
    }

    Action action() {
        return action;
    }

    /// Shows whether it can be done, and in short why not; the tooltip says it in full.
    void judge(Hindrances found) {
        var whyNot = found.of(action);
        pseudoClassStateChanged(IMPOSSIBLE, whyNot.isPresent());
        reason.setText(whyNot.map(ActionLine::brief).orElse(""));
        tip.setText(whyNot.map(WhyNot::sentence).orElseGet(action::description));
    }

    /// What it takes with all its words.
    double room() {
        return TextSize.px(56)
                + width(action.text(), "Inter", 13)
                + width(reason.getText(), "JetBrains Mono", 11.5)
                + width(Keyboard.first(action), "JetBrains Mono", 11.5);
    }

    private static double width(String words, String family, double size) {
        var text = new Text(words);
        text.setFont(Font.font(family, TextSize.px(size)));
        return text.getLayoutBounds().getWidth();
    }

    private static String brief(WhyNot whyNot) {
        return whyNot instanceof WhyNot.Refused refused ? refused.errno() : "";
    }
}
