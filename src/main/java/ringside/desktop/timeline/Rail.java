package ringside.desktop.timeline;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import ringside.desktop.canvas.Stage;
import ringside.desktop.session.Session;
import ringside.story.Tick;
import ringside.story.Timeline;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The line with a tick for each step. Clicking or dragging moves the cursor; nothing is animated
/// and nothing is appended.
///
/// The rail itself takes the mouse: ticks come and go under the pointer while it is dragged. Only
/// the ticks that fit are there, so a story of a thousand steps costs as much as one of fifty.
final class Rail extends Region {
    private static final double MARGIN = 26;
    private static final double LINE = 21;
    private static final double HEIGHT = 52;
    private static final int BRANCHES = 2;
    private final Session session;
    private final Region past = new Region();
    private final Region future = new Region();
    private final Tooltip tip = new Tooltip();
    private final ContextMenu menu = new ContextMenu();
    private final Beats beats;
    private Timeline timeline;
    private Scale scale;
    private boolean held;
    private int asked = -1;

    /// Where a tick stands.
    record Place(int step, double x) {}

    Rail(Session session, Player player) {
        this.session = session;
        timeline = session.view().get().timeline();
        scale = Scale.of(0, 0, 1, MARGIN);
        getStyleClass().add("rail");
        setId("rail");
        past.getStyleClass().addAll("line", "past");
        future.getStyleClass().addAll("line");
        tall(0);
        setMinWidth(60);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        menu.setAutoHide(true);
        Tooltip.install(this, tip);
        beats = new Beats(player::beat);
        player.stage().subscribe(this::beat);
        session.habits().subscribe(_ -> beat(player.stage().get()));
        widthProperty().addListener((_, _, _) -> rebuild());
        session.bookmarks().subscribe(_ -> rebuild());
        session.companion().subscribe(_ -> rebuild());
        session.view()
                .subscribe(
                        view -> {
                            timeline = view.timeline();
                            rebuild();
                        });
    }

    private void tell(MouseEvent event) {
        var step = scale.step(event.getX(), timeline.length());
        var words = step == 0 ? Words.say("time.begins") : tip(step);
        var named = marks(step).map(name -> "\n" + Words.say("time.marked", name));
        var kept = kept() == step ? "\n" + Words.say("time.kept") : "";
        tip.setText(words + named.collect(Collectors.joining()) + kept);
    }

    /// The step whose moment stands beside the one that is shown; -1 where none does.
    private int kept() {
        return session.companion()
                .get()
                .filter(beside -> !beside.truths())
                .map(beside -> beside.view().timeline().cursor())
                .orElse(-1);
    }

    private Stream<String> marks(int step) {
        return session.bookmarks().get().entrySet().stream()
                .filter(mark -> mark.getValue() == step)
                .map(Map.Entry::getKey);
    }

    /// The bookmarks of the steps that are there.
    private List<Flag> flags() {
        return session.bookmarks().get().values().stream()
                .distinct()
                .filter(step -> step >= scale.first() && step <= scale.last())
                .map(step -> new Flag(step, marks(step).collect(Collectors.joining(", "))))
                .toList();
    }

    private String tip(int step) {
        return StepMark.tip(timeline.moments().get(step - 1), step);
    }

    /// What can be done with a step without going there.
    private void offer(ContextMenuEvent event) {
        var step = scale.step(event.getX(), timeline.length());
        var compare = new MenuItem(Words.say("pair.keep", step));
        compare.setId("compare-step");
        compare.setOnAction(_ -> session.compare(step));
        menu.getItems().setAll(compare);
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void scrub(MouseEvent event) {
        var pressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
        if (pressed) held = event.getButton() == MouseButton.PRIMARY;
        if (!held) return;
        var step = scale.step(event.getX(), timeline.length());
        if (pressed) asked = timeline.cursor();
        if (step == asked) return;
        asked = step;
        session.to(step);
    }

    private void rebuild() {
        scale = Scale.of(timeline.length(), timeline.cursor(), getWidth(), MARGIN);
        var ticks = new ArrayList<StepMark>();
        for (var step = scale.first(); step <= scale.last(); step++) ticks.add(tick(step));
        var left = branches();
        getChildren().setAll(future, past);
        getChildren().addAll(ticks);
        getChildren().addAll(words(ticks).stream().map(StepMark::word).toList());
        getChildren().addAll(flags());
        getChildren().forEach(child -> child.setMouseTransparent(true));
        getChildren().add(beats);
        // Below the words, whose ground hides the stems.
        getChildren().addAll(2, left);
        tall(left.size());
        requestLayout();
    }

    /// The lines that were left lately, the latest first.
    private List<Branch> branches() {
        var others = timeline.others();
        var all = new ArrayList<Branch>();
        for (var at = others.size() - 1; at >= 0 && all.size() < BRANCHES; at--) {
            var index = at;
            all.add(new Branch(index, others.get(index), () -> session.resume(index)));
        }
        return all;
    }

    private void tall(int branches) {
        var height = HEIGHT + branches * Branch.APART;
        setMinHeight(height);
        setPrefHeight(height);
    }

    private void beat(Stage stage) {
        beats.show(stage, session.habits().get().inside());
        requestLayout();
    }

    private StepMark tick(int step) {
        var tick = plain(step);
        if (step == kept()) tick.keep();
        return tick;
    }

    private StepMark plain(int step) {
        var place = new Place(step, scale.x(step));
        if (step == 0) {
            var styles = timeline.cursor() == 0 ? List.of("start", "current") : List.of("start");
            return new StepMark(place, Words.say("time.start"), styles);
        }
        var moment = timeline.moments().get(step - 1);
        return new StepMark(
                place,
                Tick.of(moment.step()).label(),
                StepMark.styles(moment, step, timeline.cursor()));
    }

    /// The ticks whose words fit without touching: the current one first, then from the left.
    private List<StepMark> words(List<StepMark> ticks) {
        var here = timeline.cursor() - scale.first();
        var kept = new ArrayList<StepMark>();
        var taken = new ArrayList<double[]>();
        for (var i = -1; i < ticks.size(); i++) {
            var at = i < 0 ? here : i;
            if (i == here) continue;
            var middle = scale.x(scale.first() + at);
            var half = ticks.get(at).room() / 2 + 4;
            var span = new double[] {middle - half, middle + half};
            if (taken.stream().anyMatch(other -> span[0] < other[1] && other[0] < span[1]))
                continue;
            taken.add(span);
            kept.add(ticks.get(at));
        }
        return kept;
    }

    @Override
    protected void layoutChildren() {
        var end = scale.x(scale.last());
        var here = scale.x(timeline.cursor());
        future.resizeRelocate(scale.left(), LINE - 2, Math.max(0, end - scale.left()), 4);
        past.resizeRelocate(scale.left(), LINE - 2, Math.max(0, here - scale.left()), 4);
        var wide = beats.prefWidth(-1);
        beats.resizeRelocate(here - wide / 2, 0, wide, Beats.HEIGHT);
        var step = scale.first();
        var row = 0;
        for (var child : List.copyOf(getChildren()))
            if (child instanceof StepMark tick) place(tick, scale.x(step++));
            else if (child instanceof Flag flag) flag.place(flagged(flag.step(), wide));
            else if (child instanceof Branch branch) branch.place(scale, LINE, row++, getWidth());
    }

    /// The flag of the step whose beats are shown stands beside them.
    private double flagged(int step, double beside) {
        var aside = step == timeline.cursor() && beats.isVisible() ? beside / 2 + 5 : 0;
        return scale.x(step) - aside;
    }

    private static void place(StepMark tick, double x) {
        var size = tick.size();
        tick.resizeRelocate(x - size / 2, LINE - size / 2, size, size);
        var word = tick.word();
        var width = word.prefWidth(-1);
        word.resizeRelocate(x - width / 2, LINE + 14, width, word.prefHeight(-1));
    }
}
