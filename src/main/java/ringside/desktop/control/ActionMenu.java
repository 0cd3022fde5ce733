package ringside.desktop.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import ringside.desktop.action.Action;
import ringside.desktop.action.Group;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Hindrances;
import ringside.desktop.action.Situation;
import ringside.desktop.session.Sight;
import ringside.desktop.theme.TextSize;
import ringside.graph.Ref;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Menus of actions. Impossible ones stay, grey, with the reason as tooltip; choosing one shows the
/// refusal card.
public final class ActionMenu {
    /// How wide a menu is at least, at the usual size of text.
    private static final double USUAL = 310;
    /// What the toolkit keeps for the arrow that leads to another menu.
    private static final double ARROW = 30;

    private ActionMenu() {}

    /// The menu of a thing that somebody pointed at; a line separates the groups.
    public static ContextMenu context(
            List<Action> actions, Optional<Ref> ref, Sight session, Hand hand, Node near) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(actions, session.situation(ref), session, hand, near));
        menu.setOnHidden(_ -> actions.forEach(hand::leave));
        return menu;
    }

    /// A button that opens a menu; the items are judged each time it opens.
    ///
    /// @param id the word of the bundle's `bar.menu.` that it says, and of the node's id `menu-`
    public static MenuButton button(String id, List<Action> actions, Sight session, Hand hand) {
        var button = button(id);
        button.setOnShowing(
                _ ->
                        button.getItems()
                                .setAll(
                                        items(
                                                actions,
                                                session.situation(),
                                                session,
                                                hand,
                                                button)));
        button.setOnHidden(_ -> actions.forEach(hand::leave));
        return button;
    }

    /// Likewise for a long menu: these actions of `first` are in it at once, those of every other
    /// group in a menu of their own.
    public static MenuButton grouped(
            String id, Group first, List<Action> actions, Sight session, Hand hand) {
        var button = button(id);
        button.setOnShowing(
                _ -> {
                    var lines = new ArrayList<ActionLine>();
                    var sorted = new EnumMap<Group, List<MenuItem>>(Group.class);
                    for (var action : actions) {
                        lines.add(new ActionLine(action));
                        sorted.computeIfAbsent(action.group(), _ -> new ArrayList<>())
                                .add(item(lines.getLast(), hand, button));
                    }
                    var own = Optional.ofNullable(sorted.remove(first)).orElseGet(List::of);
                    button.getItems().setAll(own);
                    button.getItems().add(new SeparatorMenuItem());
                    var wide = judge(lines, session.situation(), session);
                    sorted.forEach(
                            (group, items) -> button.getItems().add(menu(group, items, wide)));
                });
        button.setOnHidden(_ -> actions.forEach(hand::leave));
        return button;
    }

    /// A group's own menu; its words begin where those of the other lines do.
    private static Menu menu(Group group, List<MenuItem> items, DoubleProperty wide) {
        var title = new Label(group.title());
        title.getStyleClass().add("group-line");
        title.prefWidthProperty().bind(wide.subtract(TextSize.px(ARROW)));
        var menu = new Menu("", title);
        menu.setId("menu-of-" + group.name().toLowerCase(Locale.ROOT));
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuButton button(String id) {
        var button = new MenuButton(Words.say("bar.menu." + id));
        button.setId("menu-" + id);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().add(new MenuItem());
        return button;
    }

    private static List<MenuItem> items(
            List<Action> actions, Situation situation, Sight session, Hand hand, Node near) {
        var items = new ArrayList<MenuItem>();
        var lines = new ArrayList<ActionLine>();
        var group = actions.getFirst().group();
        for (var action : actions) {
            if (action.group() != group) items.add(new SeparatorMenuItem());
            group = action.group();
            lines.add(new ActionLine(action));
            items.add(item(lines.getLast(), hand, near));
        }
        judge(lines, situation, session);
        return items;
    }

    /// The items are there at once; what hinders them, as soon as the worker has tried them.
    private static DoubleProperty judge(
            List<ActionLine> lines, Situation situation, Sight session) {
        var wide = new SimpleDoubleProperty(TextSize.px(USUAL));
        lines.forEach(line -> line.prefWidthProperty().bind(wide));
        widen(lines, wide);
        var actions = lines.stream().map(ActionLine::action).toList();
        session.make(
                () -> Hindrances.of(actions, situation),
                found -> {
                    lines.forEach(line -> line.judge(found));
                    widen(lines, wide);
                });
        return wide;
    }

    /// The menu is as wide as its widest line.
    private static void widen(List<ActionLine> lines, DoubleProperty wide) {
        for (var line : lines) wide.set(Math.max(wide.get(), line.room()));
    }

    private static MenuItem item(ActionLine line, Hand hand, Node near) {
        var action = line.action();
        if (action.isStep()) Pointing.atLine(line, action, hand);
        var item = new CustomMenuItem(line);
        item.setId("menu-" + action.id());
        item.setOnAction(_ -> hand.invoke(action, near));
        return item;
    }
}
