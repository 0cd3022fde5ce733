package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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
/// window a group of buttons folds into a menu; nothing is cut off.
final class TopBar extends HBox {
    private static final double WIDE = 1290;
    /// Below this, German words need the room of the titles.
    private static final double NARROW = 1100;
    /// From here on the bar has room for words that say what a button is about.
    private static final double ROOMY = 1700;
    private final Session session;
    private final Latest judged;
    private final Hand hand;
    private final List<ActionButton> buttons = new ArrayList<>();
    private final Label actor = new Label();
    private final Label story = new Label();
    private final SemanticsMenu semantics;
    private final ActionButton theme;
    private final Region names;
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
        names = names();
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

    private Region names() {
        var product = new Label("Ringside");
        product.getStyleClass().add("product");
        story.getStyleClass().add("story-title");
        story.setId("story-title");
        story.textProperty().bind(session.title());
        story.managedProperty().bind(story.textProperty().isNotEmpty());
        var whole = new Tooltip();
        whole.textProperty().bind(session.title());
        story.setTooltip(whole);
        var names = new VBox(-1, product, story);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(78);
        actor.getStyleClass().add("actor");
        actor.setId("actor");
        actor.setTooltip(new Tooltip(Words.say("bar.actor.what")));
        var row = new HBox(10, names, actor);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /// What the title may take, in pixels: a narrow bar keeps its room for the buttons. Who acts is
    /// never cut: the kernel knows names of fifteen bytes at most.
    private double room() {
        return TextSize.px(usual() < NARROW ? 76 : usual() < WIDE ? 100 : 150);
    }

    /// How wide the bar would be with words of the usual size.
    private double usual() {
        return getWidth() * TextSize.USUAL / TextSize.percent();
    }

    private Foldable tools() {
        var all = Stream.concat(BarActions.PROCESSES.stream(), BarActions.SESSIONS.stream());
        var one = ActionMenu.button("deeds", all.toList(), session, hand);
        button(Action.EXIT).getStyleClass().add("danger");
        var tools = new Foldable(List.of(acts, sessions), one, 14);
        tools.setId("tools");
        return tools;
    }

    /// Folds the buttons about sessions where there is no room for them, then those about
    /// processes; where words are so large that not even the menus fit, who acts goes, whom the
    /// prompt tells, too, then the buttons about time fold, and at last the menus into one.
    private void fit() {
        if (getWidth() <= 0) return;
        story.setMaxWidth(room());
        var around = getInsets().getLeft() + getInsets().getRight() + 2 * getSpacing() + 14;
        var others = right.prefWidth(-1) - times.prefWidth(-1) - semantics.prefWidth(-1);
        var bare = getWidth() - around - others - semantics.whole();
        var menus = acts.folded() + sessions.folded();
        times.unfold(menus + times.whole() <= bare);
        var room = bare - (menus + times.whole() <= bare ? times.whole() : times.folded());
        tools.unfold(menus <= room);
        semantics.brief(menus > room);
        var named = names.prefWidth(-1) + menus <= room;
        names.setVisible(named);
        names.setManaged(named);
        room -= names.prefWidth(-1);
        acts.unfold(acts.whole() + sessions.folded() <= room);
        sessions.unfold(acts.whole() + sessions.whole() <= room);
        var used = acts.isOpen() ? acts.whole() : acts.folded();
        used += sessions.isOpen() ? sessions.whole() : sessions.folded();
        if (named) story.setMaxWidth(room() + Math.max(0, room - used));
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
                        ActionMenu.button("more", BarActions.MORE, session, hand),
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
        var acts = Words.say("bar.actor", situation.actor());
        actor.setText(usual() < WIDE ? situation.actor() : acts);
        actor.setAccessibleText(acts);
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
