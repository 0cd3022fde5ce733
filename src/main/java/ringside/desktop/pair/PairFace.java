package ringside.desktop.pair;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import ringside.desktop.action.Hand;
import ringside.desktop.canvas.GraphView;
import ringside.desktop.session.Companion;
import ringside.desktop.session.Session;
import ringside.desktop.session.Twin;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The graph, alone or beside another one: another moment of the story, or the same moment by the
/// other truth.
///
/// Law: both pictures are of one size and look at the same part of the world; the earlier moment
/// and Linux stand first. Where each would be too narrow they stand one above the other.
public final class PairFace extends Region {
    private static final double GAP = 8;
    private static final double HEAD = 28;
    /// What a second line of a name takes above it.
    private static final double LINE = 7;

    /// Side by side needs so much, in pixels.
    private static final double NARROW = 800;

    private final Session session;
    private final GraphView graph;
    private final Label own = new Label();
    private final Label other = new Label();
    private final PairPanel panel;
    private Optional<GraphView> beside = Optional.empty();
    private Subscription tandem = () -> {};
    private double reserved;

    public PairFace(Session session, GraphView graph, Hand hand) {
        this.session = session;
        this.graph = graph;
        getStyleClass().add("pair");
        setId("pair");
        getStylesheets().add(Stylesheet.of("pair.css"));
        panel = new PairPanel(session, hand);
        own.setId("pair-own");
        other.setId("pair-other");
        List.of(own, other).forEach(name -> name.setWrapText(true));
        own.getStyleClass().add("pair-name");
        other.getStyleClass().add("pair-name");
        getChildren().add(graph);
        session.companion().subscribe(_ -> follow());
        session.view().subscribe(_ -> follow());
    }

    private void follow() {
        session.companion().get().ifPresentOrElse(this::show, this::part);
        requestLayout();
    }

    private void show(Companion companion) {
        var second = beside.orElseGet(() -> second(companion));
        beside = Optional.of(second);
        if (!getChildren().contains(second)) {
            getChildren().addAll(second, own, other, panel);
            getStyleClass().add("paired");
            layout();
            tandem = second.beside(graph);
        }
        var view = session.view().get();
        own.setText(name(companion, view));
        other.setText(name(companion, companion.view()));
        panel.show(companion, view);
    }

    private GraphView second(Companion companion) {
        var twin = new Twin(session, companion);
        var second = new GraphView(twin, (_, _) -> twin.refuses());
        second.bare("beside");
        return second;
    }

    /// `Step 5: keyctl add user mail secret @s`, or whose word it is.
    private static String name(Companion companion, View view) {
        var step = view.timeline().cursor();
        var line = view.timeline().current().map(moment -> moment.line());
        var name = companion.name(view);
        if (companion.truths()) return Words.say("pair.name", name, Words.say("pair.step", step));
        return line.map(it -> Words.say("pair.name", name, it)).orElse(name);
    }

    private void part() {
        tandem.unsubscribe();
        tandem = () -> {};
        getChildren().setAll(graph);
        getStyleClass().remove("paired");
    }

    /// Goes to a difference and shows it in both pictures.
    ///
    /// @param by 1 for the next one, -1 for the one before
    public void walk(int by) {
        if (session.companion().get().isEmpty()) return;
        panel.walk(by);
        session.selection().get().ifPresent(this::reveal);
    }

    private void reveal(ringside.graph.Ref ref) {
        session.companion()
                .get()
                .flatMap(it -> it.spot(ref, session.view().get()))
                .ifPresent(graph.camera()::reveal);
    }

    /// The second picture, while there is one.
    public Optional<GraphView> beside() {
        return beside.filter(getChildren()::contains);
    }

    private boolean leads() {
        return session.companion().get().filter(Companion::leads).isPresent();
    }

    @Override
    protected void layoutChildren() {
        var second = beside();
        if (second.isEmpty()) graph.resizeRelocate(0, 0, getWidth(), getHeight());
        else lay(second.get());
    }

    /// The upper right corner belongs to somebody else, by so many pixels.
    public void reserve(ObservableValue<Number> width) {
        width.subscribe(
                now -> {
                    reserved = now.doubleValue();
                    requestLayout();
                });
    }

    /// The names stand where the face begins, above a picture that stands alone.
    private void lay(GraphView second) {
        var wide = getWidth();
        var head = TextSize.px(HEAD);
        var low = Math.clamp(getHeight() * 0.28, TextSize.px(104), TextSize.px(200));
        panel.resizeRelocate(0, getHeight() - low, wide, low);
        var high = Math.max(0, getHeight() - low - GAP);
        var across = wide >= NARROW;
        var w = Math.floor(across ? (wide - GAP) / 2 : wide);
        var h = Math.floor(across ? high : (high - head) / 2);
        var right = across ? w + GAP : 0;
        var down = across ? 0 : h + head;
        place(leads() ? second : graph, leads() ? other : own, 0, 0, w, h);
        place(leads() ? graph : second, leads() ? own : other, right, down, w, h);
    }

    private void place(GraphView picture, Label name, double x, double y, double w, double h) {
        var corner = y == 0 && x + w >= getWidth() - 1 ? reserved : 0;
        var head = TextSize.px(HEAD);
        var room = Math.max(0, w - corner);
        var lines = Math.clamp(name.prefHeight(room), head, head + TextSize.px(LINE));
        name.resizeRelocate(x, y - lines, room, lines);
        picture.resizeRelocate(x, y, w, h);
    }
}
