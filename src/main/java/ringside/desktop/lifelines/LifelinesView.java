package ringside.desktop.lifelines;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.TextSize;
import ringside.graph.Hold;
import ringside.graph.Lifelines;
import ringside.graph.Lifelines.Life;
import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.story.Moment;
import ringside.story.Timeline;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The story's keys and keyrings as bars over its steps, and below the chosen one its holders: when
/// did it die, and who kept it until then, without replaying anything.
///
/// Law: choosing is the session's selection as long as the key lives at the step that is shown, and
/// a click on a bar goes to its step. Rows are only made while they are seen.
public final class LifelinesView extends VBox {
    /// How high a row is, in pixels at the usual size of text.
    static final double ROW = 36;

    /// How many times as high rows get where there is room.
    private static final double GROWN = 1.8;

    /// Rows that are kept free for the holders of a key.
    private static final int HOLDERS = 4;

    private static final double BAR_END = 18;
    private final Session session;
    private final ListView<Row> list = new ListView<>();
    private final Label told = new Label();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private Optional<List<Moment>> counted = Optional.empty();
    private Optional<Life> open = Optional.empty();
    private boolean following;

    public LifelinesView(Session session) {
        this.session = session;
        setId("lifelines");
        getStyleClass().addAll("panel", "lifelines");
        told.setId("lifelines-told");
        told.getStyleClass().addAll("muted");
        var axis = new Axis(shown.getReadOnlyProperty(), session::to);
        HBox.setHgrow(axis, Priority.ALWAYS);
        var steps = new HBox(axis);
        steps.setPadding(new Insets(0, BAR_END, 0, LifeCell.name()));
        list.setId("life-list");
        list.heightProperty().subscribe(_ -> grow());
        list.setPlaceholder(new Label(Words.say("time.life.none")));
        list.setCellFactory(
                _ ->
                        new LifeCell(
                                session,
                                shown.getReadOnlyProperty(),
                                axis.widthProperty(),
                                this::pointed));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::chosen));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(told, steps, list);
        session.view().subscribe(this::arrive);
        session.shade().subscribe(_ -> arrive(session.view().get()));
        session.selection().subscribe(this::follow);
        visibleProperty().subscribe(_ -> arrive(session.view().get()));
    }

    private void arrive(View view) {
        if (!isVisible()) return;
        var timeline = view.timeline();
        if (counted.filter(timeline.moments()::equals).isEmpty()) count(timeline);
        put(shown.get().lines(), timeline.cursor());
    }

    /// Counts the lives of a line anew, which the session's worker does.
    private void count(Timeline timeline) {
        counted = Optional.of(timeline.moments());
        var kernels = kernels(timeline);
        session.make(
                () -> Lifelines.of(kernels),
                lines -> {
                    if (counted.filter(timeline.moments()::equals).isPresent()) show(lines);
                });
    }

    private static List<Kernel> kernels(Timeline timeline) {
        return Stream.concat(
                        Stream.of(timeline.start()),
                        timeline.moments().stream().map(Moment::kernel))
                .toList();
    }

    private void show(Lifelines lines) {
        following = true;
        put(lines, session.view().get().timeline().cursor());
        grow();
        open = Optional.empty();
        list.getItems().setAll(lines.lives().stream().<Row>map(Row.OfLife::new).toList());
        following = false;
        follow(session.selection().get());
    }

    /// Rows take the room that there is.
    private void grow() {
        var rows = shown.get().lines().lives().size() + HOLDERS;
        var usual = TextSize.px(ROW);
        list.setFixedCellSize(Math.clamp(list.getHeight() / rows, usual, GROWN * usual));
    }

    private void put(Lifelines lines, int cursor) {
        shown.set(new Shown(lines, cursor, session.shade().get()));
        told.setText(
                Words.say("time.life.told", lines.lives().size(), lines.alive(cursor), cursor));
    }

    /// A place of a bar: its step, and then its key.
    private void pointed(Row row, int step) {
        if (step != session.view().get().timeline().cursor()) session.to(step);
        if (row.life().lives(step))
            session.after(() -> session.select(Optional.of(row.life().ref())));
    }

    private void chosen(Row row) {
        if (following || !(row instanceof Row.OfLife(var life))) return;
        unfold(life);
        var ref = Optional.<Ref>of(life.ref());
        if (life.lives(shown.get().cursor()) && !session.selection().get().equals(ref))
            session.select(ref);
    }

    /// The session selected something: its row is chosen and brought into sight.
    private void follow(Optional<Ref> selected) {
        var cursor = shown.get().cursor();
        var at =
                IntStream.range(0, list.getItems().size())
                        .filter(
                                row ->
                                        list.getItems().get(row) instanceof Row.OfLife(var life)
                                                && selected.filter(life.ref()::equals).isPresent()
                                                && life.lives(cursor))
                        .findFirst();
        if (at.isEmpty()) return;
        var life = list.getItems().get(at.getAsInt()).life();
        if (open.filter(life::equals).isPresent()) return;
        list.getSelectionModel().select(at.getAsInt());
        list.scrollTo(Math.max(0, at.getAsInt() - 3));
    }

    /// Shows the holders of a key below it, in the place of those of another one.
    private void unfold(Life life) {
        if (open.filter(life::equals).isPresent()) return;
        open = Optional.of(life);
        var kernels = kernels(session.view().get().timeline());
        session.make(
                () -> Hold.of(kernels, life),
                holds -> {
                    if (open.filter(life::equals).isPresent()) unfold(life, holds);
                });
    }

    private void unfold(Life life, List<Hold> holds) {
        following = true;
        list.getItems().removeIf(Row.OfHold.class::isInstance);
        var at = list.getItems().indexOf(new Row.OfLife(life));
        var rows = holds.stream().<Row>map(hold -> new Row.OfHold(life, hold)).toList();
        if (at >= 0) list.getItems().addAll(at + 1, rows);
        list.getSelectionModel().select(at);
        following = false;
    }

    /// Enter goes to where the chosen thing began, Ctrl+Enter to where it ended.
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(row -> pointed(row, event.isShortcutDown() ? end(row) : begin(row)));
    }

    private static int begin(Row row) {
        return switch (row) {
            case Row.OfLife(var life) -> life.born();
            case Row.OfHold(_, var hold) -> hold.from();
        };
    }

    private int end(Row row) {
        var until =
                switch (row) {
                    case Row.OfLife(var life) -> life.until();
                    case Row.OfHold(_, var hold) -> hold.until();
                };
        return Math.min(until, shown.get().lines().length());
    }
}
