package ringside.desktop.control;

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

import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Situation;
import ringside.desktop.action.WhyNot;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Menus of actions. Impossible ones stay, grey, with the reason as tooltip; choosing one shows the
/// refusal card.
public final class ActionMenu {
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
        for (var action : actions) {
            if (action.group() != group) items.add(new SeparatorMenuItem());
            group = action.group();
            items.add(item(action, action.whyNot(situation), hand, near));
        }
        return items;
    }

    private static MenuItem item(Action action, Optional<WhyNot> whyNot, Hand hand, Node near) {
        var line = row(action, whyNot);
        if (action.isStep()) Pointing.atLine(line, action, hand);
        var item = new CustomMenuItem(line);
        item.setId("menu-" + action.id());
        if (whyNot.isPresent()) item.getStyleClass().add("impossible");
        item.setOnAction(_ -> hand.invoke(action, near));
        return item;
    }

    private static Node row(Action action, Optional<WhyNot> whyNot) {
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
        row.setPrefWidth(310);
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
