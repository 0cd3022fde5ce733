package ringside.desktop.control;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Situation;
import ringside.desktop.action.WhyNot;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Menus of actions. Impossible ones stay, grey, with the reason as tooltip; choosing one shows the
/// refusal card.
public final class ActionMenu {
    /// How wide a menu is at least, at the usual size of text.
    private static final double USUAL = 310;

    private ActionMenu() {}

    /// The menu of a thing that somebody pointed at; a line separates the groups.
    public static ContextMenu context(
            List<Action> actions, Situation situation, Hand hand, Node near) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(actions, situation, hand, near));
        menu.setOnHidden(_ -> actions.forEach(hand::leave));
        return menu;
    }

    /// A button that opens a menu; the items are judged each time it opens.
    ///
    /// @param id the word of the bundle's `bar.menu.` that it says, and of the node's id `menu-`
    public static MenuButton button(
            String id, List<Action> actions, Supplier<Situation> situation, Hand hand) {
        var button = new MenuButton(Words.say("bar.menu." + id));
        button.setId("menu-" + id);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().add(new MenuItem());
        button.setOnShowing(
                _ -> button.getItems().setAll(items(actions, situation.get(), hand, button)));
        button.setOnHidden(_ -> actions.forEach(hand::leave));
        return button;
    }

    private static List<MenuItem> items(
            List<Action> actions, Situation situation, Hand hand, Node near) {
        var items = new ArrayList<MenuItem>();
        var group = actions.getFirst().group();
        var wide = new SimpleDoubleProperty(TextSize.px(USUAL));
        for (var action : actions) {
            if (action.group() != group) items.add(new SeparatorMenuItem());
            group = action.group();
            var whyNot = action.whyNot(situation);
            var row = row(action, whyNot);
            wide.set(Math.max(wide.get(), room(action, whyNot)));
            row.prefWidthProperty().bind(wide);
            items.add(item(action, row, whyNot, hand, near));
        }
        return items;
    }

    /// What a line takes with all its words; the menu is as wide as its widest line.
    private static double room(Action action, Optional<WhyNot> whyNot) {
        return TextSize.px(56)
                + width(action.text(), "Inter", 13)
                + width(whyNot.map(ActionMenu::brief).orElse(""), "JetBrains Mono", 11.5)
                + width(Keyboard.first(action), "JetBrains Mono", 11.5);
    }

    private static double width(String words, String family, double size) {
        var text = new Text(words);
        text.setFont(Font.font(family, TextSize.px(size)));
        return text.getLayoutBounds().getWidth();
    }

    private static MenuItem item(
            Action action, Node line, Optional<WhyNot> whyNot, Hand hand, Node near) {
        if (action.isStep()) Pointing.atLine(line, action, hand);
        var item = new CustomMenuItem(line);
        item.setId("menu-" + action.id());
        if (whyNot.isPresent()) item.getStyleClass().add("impossible");
        item.setOnAction(_ -> hand.invoke(action, near));
        return item;
    }

    private static HBox row(Action action, Optional<WhyNot> whyNot) {
        var text = new Label(action.text(), new FontIcon(action.icon()));
        text.setGraphicTextGap(9);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var reason = new Label(whyNot.map(ActionMenu::brief).orElse(""));
        reason.getStyleClass().addAll("small", "reason");
        var key = new Label(Keyboard.first(action));
        key.getStyleClass().add("accelerator-text");
        var row = new HBox(10, text, gap, reason, key);
        row.setAlignment(Pos.CENTER_LEFT);
        var words = whyNot.map(WhyNot::sentence).orElse(action.description());
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(row, tip);
        return row;
    }

    private static String brief(WhyNot whyNot) {
        return whyNot instanceof WhyNot.Refused refused ? refused.errno() : "";
    }
}
