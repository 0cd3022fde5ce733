package ringside.desktop.timeline;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import ringside.story.Future;
import ringside.story.Moment;
import ringside.story.Tick;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A line that was left: it leaves the rail below the step that it has in common with it and has a
/// small ring for each step of its own. Clicking it takes it up again.
final class Branch extends Region {
    /// How far below the rail's line the first one runs, and how far apart they are.
    static final double BELOW = 36;

    static final double APART = 14;
    private static final double DOT = 7;
    private static final double HALF = 7;
    private final Future future;
    private final Region stem = new Region();
    private final Region line = new Region();
    private final Region hit = new Region();
    private final List<Region> dots = new ArrayList<>();

    /// @param index among the futures of the timeline
    Branch(int index, Future future, Runnable taken) {
        this.future = future;
        setId("branch-" + index);
        getStyleClass().add("branch");
        stem.getStyleClass().add("stem");
        line.getStyleClass().add("way");
        // Only the way itself is touched; the ticks above it keep theirs.
        setPickOnBounds(false);
        stem.setMouseTransparent(true);
        getChildren().addAll(stem, line, hit);
        var words = words(future);
        setAccessibleText(words);
        Tooltip.install(hit, new Tooltip(words));
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    taken.run();
                });
    }

    /// `3 steps after step 8: 1000> fork, …`.
    private static String words(Future future) {
        var steps = future.moments().subList(future.at(), future.moments().size());
        var names = steps.stream().map(Moment::step).map(step -> Tick.of(step).label()).limit(6);
        var line = future.moments().get(future.at()).line();
        return Words.say("time.future", future.length(), future.at(), line)
                + "\n"
                + String.join(" · ", names.toList());
    }

    /// Stands at a row of its own below the ticks, from where it left to where it ends or the rail
    /// does.
    void place(Scale scale, double rail, int row, double width) {
        var from = scale.x(Math.clamp(future.at(), scale.first(), scale.last()));
        var room = Math.max(0, width - 10 - from);
        var gap = Math.min(scale.gap(), room / Math.max(1, future.length()));
        var fit = gap < DOT + 1 ? (int) (room / (DOT + 1)) : future.length();
        var step = Math.max(gap, DOT + 1);
        var length = fit * step;
        resizeRelocate(from - HALF, rail, length + 2 * HALF, BELOW + row * APART + HALF);
        stem.resizeRelocate(HALF - 1, HALF, 2, BELOW + row * APART - HALF);
        line.resizeRelocate(HALF, BELOW + row * APART - 1, length, 2);
        hit.resizeRelocate(0, BELOW + row * APART - HALF, length + 2 * HALF, 2 * HALF);
        dots(fit);
        for (var at = 0; at < fit; at++)
            dots.get(at)
                    .resizeRelocate(
                            HALF + (at + 1) * step - DOT / 2,
                            BELOW + row * APART - DOT / 2,
                            DOT,
                            DOT);
    }

    private void dots(int wanted) {
        while (dots.size() < wanted) {
            var dot = new Region();
            dot.getStyleClass().add("left-step");
            dot.setMouseTransparent(true);
            dots.add(dot);
            getChildren().add(dot);
        }
    }

    /// The rail has placed everything; the usual layout would shrink it to nothing.
    @Override
    protected void layoutChildren() {}
}
