package ringside.desktop.palette;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import ringside.desktop.control.Veil;
import ringside.desktop.session.Session;
import ringside.desktop.theme.TextSize;
import ringside.story.Lesson;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The palette over the window: a field, what fits, and a sentence about the one that is chosen.
///
/// The keys stay in the field; Up and Down walk the list, Tab completes, Enter chooses, Escape
/// leaves. Law: whatever had the keys has them again when the palette closes, and looking is done
/// by the session's worker: the newest question wins.
public final class Palette extends Veil {
    private static final double WIDE = 760;
    private static final double ROW = 30;
    private static final int ROWS = 11;
    /// What a window must keep around the list, in pixels.
    private static final double AROUND = 190;

    private final Session session;
    private final Doors doors;
    private final TextField field;
    private final ListView<Ranking.Found> list = new ListView<>();
    private final Label sentence = new Label();
    private final AtomicInteger newest = new AtomicInteger();
    private volatile List<Lesson> lessons = List.of();
    private volatile List<Entry> stock = List.of();

    public Palette(Session session, Doors doors) {
        this(session, doors, new TextField());
    }

    private Palette(Session session, Doors doors, TextField field) {
        super(field);
        this.session = session;
        this.doors = doors;
        this.field = field;
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(Words.say("palette.prompt"));
        field.setAccessibleText(Words.say("palette.field"));
        field.textProperty().addListener((_, _, _) -> look());
        var hints = new Label(Words.say("palette.keys"));
        hints.getStyleClass().add("hints");
        hints.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(field, list(), told(), hints);
        card.getStyleClass().add("palette");
        card.setMaxSize(TextSize.px(WIDE), USE_PREF_SIZE);
        lay(card);
        session.view().subscribe(_ -> restock());
    }

    private Node list() {
        list.setId("palette-list");
        list.setAccessibleText(Words.say("palette.list"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(TextSize.px(ROW));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, found) ->
                                tell(
                                        found == null
                                                ? Optional.empty()
                                                : Optional.of(found.entry())));
        return list;
    }

    private Node told() {
        sentence.setId("palette-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

    @Override
    protected void opened() {
        restock();
    }

    /// Asks anew what there is, as another moment is shown.
    private void restock() {
        if (!shown()) return;
        var titles = doors.titles();
        session.make(
                () -> {
                    if (lessons.isEmpty()) lessons = Lesson.all();
                    return stocked(titles);
                },
                made -> {
                    stock = made;
                    look();
                });
    }

    private List<Entry> stocked(java.util.Map<ringside.graph.Ref, String> titles) {
        return Stream.of(
                        Stock.actions(doors::hindrance, doors::invoke).stream(),
                        Stock.things(titles, doors::go),
                        Stock.lessons(lessons, doors::lesson),
                        Stock.files(doors.files(), doors::open))
                .flatMap(entries -> entries)
                .toList();
    }

    private void look() {
        var turn = newest.incrementAndGet();
        var typed = field.getText();
        var at = session.situation();
        session.make(
                () ->
                        turn == newest.get()
                                ? found(new TypedLine(typed, at, doors::perform))
                                : List.<Ranking.Found>of(),
                found -> {
                    if (turn == newest.get()) show(found);
                });
    }

    private List<Ranking.Found> found(TypedLine line) {
        var all = new ArrayList<Ranking.Found>();
        line.above().forEach(entry -> all.add(Ranking.plain(entry)));
        all.addAll(Ranking.of(line.typed(), stock));
        line.below().forEach(entry -> all.add(Ranking.plain(entry)));
        return all;
    }

    private void show(List<Ranking.Found> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (found.isEmpty()) tell(Optional.empty());
        requestLayout();
    }

    private void tell(Optional<Entry> entry) {
        var words = entry.map(chosen -> chosen.hindrance().orElse(chosen.sentence()));
        sentence.setText(words.orElseGet(() -> Words.say("palette.nothing")));
        sentence.getStyleClass().remove("reason");
        if (entry.flatMap(Entry::hindrance).isPresent()) sentence.getStyleClass().add("reason");
        field.setAccessibleHelp(entry.map(Entry::text).orElse("") + ". " + sentence.getText());
    }

    @Override
    protected boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose();
            case UP -> walk(-1);
            case DOWN -> walk(1);
            case PAGE_UP -> walk(1 - ROWS);
            case PAGE_DOWN -> walk(ROWS - 1);
            case TAB -> complete();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// From one end of the list a single step leads to the other.
    private void walk(int by) {
        var size = list.getItems().size();
        if (size == 0) return;
        var next = list.getSelectionModel().getSelectedIndex() + by;
        var to = Math.abs(by) == 1 ? Math.floorMod(next, size) : Math.clamp(next, 0, size - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS / 2));
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Ranking.Found::entry);
    }

    private void complete() {
        chosen().ifPresent(
                        entry ->
                                fill(
                                        entry.deed() instanceof Entry.Deed.Fill(var line)
                                                ? line
                                                : entry.text()));
    }

    private void fill(String line) {
        field.setText(line);
        field.end();
    }

    private void choose() {
        chosen().ifPresent(
                        entry -> {
                            switch (entry.deed()) {
                                case Entry.Deed.Do(var act) -> {
                                    close();
                                    act.run();
                                }
                                case Entry.Deed.Fill(var line) -> fill(line);
                                case Entry.Deed.Tell _ -> {}
                            }
                        });
    }

    @Override
    protected void layoutChildren() {
        var rows = Math.clamp(list.getItems().size(), 1, ROWS);
        var most = Math.max(TextSize.px(2 * ROW), getHeight() - TextSize.px(AROUND));
        list.setPrefHeight(Math.min(rows * TextSize.px(ROW) + 2, most));
        super.layoutChildren();
    }
}
