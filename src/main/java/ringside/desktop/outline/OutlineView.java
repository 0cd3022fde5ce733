package ringside.desktop.outline;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.textfield.TextFields;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.canvas.DeedMenu;
import ringside.desktop.control.ActionButton;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.desktop.theme.TextSize;
import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Entry.Thing;
import ringside.graph.Ref;
import ringside.words.Words;

import java.util.Optional;

/// The graph as a table that unfolds: the same story, the same selection, the same deeds.
///
/// Law: it follows the session while it is seen and costs nothing while it is not.
public final class OutlineView extends BorderPane {
    private static final double MARGIN = 10;

    /// A moment as a tree, and what a filter lets through.
    private record Grown(Branches branches, Sieve sieve) {
        static Grown of(Branches branches, String words) {
            return new Grown(branches, Sieve.of(words).over(branches));
        }
    }

    private final Session session;
    private final Latest asked;
    private final OutlineTable table;
    private final TextField filter = TextFields.createClearableTextField();
    private final Label count = new Label();
    private final DeedMenu menu;

    /// An outline of this session; menus and buttons act through `hand`. `corner` is how much of
    /// the upper right corner belongs to others, in pixels.
    public OutlineView(Session session, Hand hand, ObservableValue<Number> corner) {
        this.session = session;
        asked = new Latest(session);
        table = new OutlineTable(branches(session.view().get()));
        menu = new DeedMenu(session, hand, table);
        getStyleClass().addAll("panel", "outline");
        setId("outline");
        getStylesheets().add(Stylesheet.of("outline.css"));
        table.setPlaceholder(new Label(Words.say("outline.found", 0)));
        // The table comes first: the keys go to it when the outline is shown.
        setCenter(table);
        setTop(bar(hand, corner));
        setMinSize(0, 0);
        session.view().subscribe(_ -> follow());
        session.selection().subscribe(_ -> point());
        visibleProperty().subscribe(_ -> follow());
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        Typing.into(table);
        filter.textProperty().subscribe(_ -> follow());
        table.setAccessibleText(Words.say("outline.help"));
    }

    private Node bar(Hand hand, ObservableValue<Number> corner) {
        filter.setId("outline-filter");
        filter.setPromptText(Words.say("outline.filter"));
        filter.setPrefWidth(TextSize.px(230));
        filter.setMaxWidth(TextSize.px(300));
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.setOnAction(_ -> table.requestFocus());
        count.setId("outline-count");
        count.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = ActionButton.icon(Action.COPY, hand);
        var bar = new HBox(MARGIN, filter, count, gap, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        corner.subscribe(
                width -> bar.setPadding(new Insets(6, width.doubleValue() + MARGIN, 6, MARGIN)));
        return bar;
    }

    private static Branches branches(View view) {
        return Branches.between(view.before(), view.topology());
    }

    /// Another moment, or other words in the filter: the worker finds what fits.
    private void follow() {
        if (!isVisible()) return;
        var view = session.view().get();
        var words = filter.getText();
        asked.ask(() -> Grown.of(branches(view), words), this::show);
    }

    private void show(Grown grown) {
        table.show(grown.branches(), grown.sieve());
        point();
        tell();
    }

    private void point() {
        if (isVisible()) table.select(session.selection().get());
    }

    private void tell() {
        var sieve = table.tree().sieve();
        count.setText(sieve.open() ? "" : Words.say("outline.found", sieve.found().size()));
    }

    private void chosen(TreeItem<Entry> item) {
        if (table.moving() || item == null || !isVisible()) return;
        var ref = item.getValue().about();
        if (ref.filter(it -> session.view().get().shows(it)).isPresent()) session.select(ref);
        else session.select(Optional.empty());
    }

    /// Enter goes on from a key to the link that holds it here, and back; the menu's keys open it.
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> turn();
            case CONTEXT_MENU -> open();
            case F10 -> {
                if (!event.isShiftDown()) return;
                open();
            }
            case ESCAPE -> {
                if (filter.getText().isEmpty()) return;
                filter.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Thing> here() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .filter(Thing.class::isInstance)
                .map(Thing.class::cast);
    }

    private void turn() {
        here().ifPresent(
                        thing -> {
                            var onLink = session.selection().get().equals(thing.link());
                            session.select(onLink ? thing.about() : thing.link().or(thing::about));
                        });
    }

    /// The menu below the selected line.
    private void open() {
        var row = table.getSelectionModel().getSelectedIndex();
        table.lookupAll(".tree-table-row-cell").stream()
                .map(EntryRow.class::cast)
                .filter(line -> line.getIndex() == row && line.isVisible())
                .findFirst()
                .map(line -> line.localToScreen(60, line.getHeight()))
                .ifPresent(at -> menu.open(meant(), at.getX(), at.getY()));
    }

    private void asked(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) open();
        else menu.open(meant(), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// What a deed would meet: the selection, if the line stands for it.
    private Optional<Ref> meant() {
        return here().flatMap(
                        thing ->
                                session.selection().get().filter(thing::standsFor).or(thing::about))
                .filter(session.view().get()::shows);
    }

    /// Goes to the filter.
    public void find() {
        filter.requestFocus();
        filter.selectAll();
    }
}
