package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Group;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Hindrances;
import ringside.desktop.control.ActionButton;
import ringside.desktop.control.ActionMenu;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.Shade;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bar at the top: what is open, who acts, what can be done, and the semantics. In a narrow
/// window a group of buttons folds into a menu, and the title takes more lines; nothing is cut off.
final class TopBar extends HBox {
    /// From here on the bar has room for words that say what a button is about.
    private static final double ROOMY = 1700;
    /// Between the buttons about processes and those about sessions.
    private static final double TOOLS = 14;
    /// What a menu takes more than a button.
    private static final double ARROW = 18;
    private final Session session;
    private final Latest judged;
    private final Hand hand;
    private final List<ActionButton> buttons = new ArrayList<>();
    private final SemanticsMenu semantics;
    private final ActionButton theme;
    private final Nameplate names;
    private final Region right;
    private final Foldable acts;
    private final Foldable sessions;
    private final Foldable times;
    private final Foldable tools;

    TopBar(Session session, Hand hand) {
        this.session = session;
        judged = new Latest(session);
        this.hand = hand;
        theme = icon(Action.THEME);
        semantics = new SemanticsMenu(session, hand);
        getStyleClass().add("top-bar");
        setId("top-bar");
        // What is too wide folds; it must not make everything below as wide as itself.
        setMinWidth(0);
        names = new Nameplate(session.title());
        times = times();
        right = right();
        acts = foldable("process", BarActions.PROCESSES);
        sessions = foldable("session", BarActions.SESSIONS);
        tools = tools();
        HBox.setHgrow(tools, Priority.ALWAYS);
        getChildren().addAll(names, tools, right);
        session.view().subscribe(_ -> judge());
        session.selection().subscribe(_ -> judge());
        session.shade().subscribe(this::shade);
        session.title().subscribe(_ -> settle());
        widthProperty().addListener((_, _, _) -> settle());
    }

    /// How wide the bar would be with words of the usual size.
    private double usual() {
        return getWidth() * TextSize.USUAL / TextSize.percent();
    }

    private Foldable tools() {
        var all = Stream.concat(BarActions.PROCESSES.stream(), BarActions.SESSIONS.stream());
        var one = ActionMenu.button("deeds", all.toList(), session, hand);
        button(Action.EXIT).getStyleClass().add("danger");
        var tools = new Foldable(List.of(acts, sessions), one, TOOLS);
        tools.setId("tools");
        return tools;
    }

    /// Takes the first of the arrangements for which there is room.
    private void fit() {
        if (getWidth() <= 0) return;
        var room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        var all = Folding.all();
        take(all.stream().filter(one -> room(one) <= room).findFirst().orElse(all.getLast()));
    }

    private double room(Folding one) {
        var others = right.prefWidth(-1) - times.prefWidth(-1) - semantics.prefWidth(-1);
        var ends = one.brief() ? theme.prefWidth(-1) + ARROW : semantics.whole();
        var deeds =
                one.brief()
                        ? tools.folded()
                        : room(acts, one.acts()) + room(sessions, one.sessions()) + TOOLS;
        var named =
                one.lines() > 0
                        ? names.room(one.lines(), one.actor(), one.told()) + getSpacing()
                        : 0;
        return named + deeds + getSpacing() + others + room(times, one.times()) + ends;
    }

    /// Words that came since the last time may be wider.
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private static double room(Foldable part, boolean open) {
        return open ? part.whole() : part.folded();
    }

    private void take(Folding one) {
        acts.unfold(one.acts());
        sessions.unfold(one.sessions());
        times.unfold(one.times());
        tools.unfold(!one.brief());
        semantics.brief(one.brief());
        names.setVisible(one.lines() > 0);
        if (one.lines() > 0) names.take(one.lines(), one.actor(), one.told());
    }

    private Foldable times() {
        var actions = List.of(Action.WAIT, Action.UNDO, Action.REDO);
        var menu = ActionMenu.button("time", actions, session, hand);
        menu.setText("");
        menu.setGraphic(new FontIcon(Feather.CLOCK));
        return new Foldable(actions.stream().map(this::icon).toList(), menu, 6);
    }

    private Foldable foldable(String id, List<Action> actions) {
        var row = actions.stream().map(action -> ActionButton.text(action, hand)).toList();
        buttons.addAll(row);
        return new Foldable(row, ActionMenu.button(id, actions, session, hand), 5);
    }

    /// Everything in some groups, in the order of the table.
    private MenuButton menu(String id, Group... groups) {
        var actions =
                Arrays.stream(groups)
                        .flatMap(
                                group ->
                                        Arrays.stream(Action.values())
                                                .filter(action -> action.group() == group))
                        .toList();
        return ActionMenu.button(id, actions, session, hand);
    }

    private ActionButton icon(Action action) {
        var button = ActionButton.icon(action, hand);
        buttons.add(button);
        return button;
    }

    private Region right() {
        var row =
                new HBox(
                        5,
                        menu("keys", Group.KEY, Group.UPCALL),
                        ActionMenu.grouped("more", Group.FILE, BarActions.MORE, session, hand),
                        times,
                        semantics,
                        icon(Action.HELP),
                        theme);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /// Another moment or another selection: what can be done is found out by the worker.
    private void judge() {
        var situation = session.situation();
        judged.ask(() -> Hindrances.of(actions(), situation), this::judge);
        var line = session.view().get().timeline();
        button(Action.UNDO).idle(nothing(line.canUndo(), "bar.no-undo"));
        button(Action.REDO).idle(nothing(line.canRedo(), "bar.no-redo"));
        settle();
    }

    private List<Action> actions() {
        return buttons.stream().map(ActionButton::action).filter(Action::isStep).toList();
    }

    private void judge(Hindrances found) {
        for (var button : buttons) if (button.action().isStep()) button.judge(found);
    }

    private void settle() {
        var situation = session.situation();
        names.act(situation.actor(), Words.say("bar.actor", situation.actor()));
        semantics.judge(situation.kernel().semantics(), usual() >= ROOMY);
        fit();
    }

    private ActionButton button(Action action) {
        return buttons.stream()
                .filter(button -> button.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> nothing(boolean possible, String words) {
        return possible ? Optional.empty() : Optional.of(Words.say(words));
    }

    private void shade(Shade shade) {
        theme.setGraphic(new FontIcon(shade == Shade.LIGHT ? Feather.MOON : Feather.SUN));
    }
}
