package ringside.desktop;

import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import ringside.desktop.canvas.GraphView;
import ringside.desktop.console.Console;
import ringside.desktop.inspector.Inspector;
import ringside.desktop.lesson.LessonPanel;
import ringside.desktop.lifelines.LifelinesView;
import ringside.desktop.outline.OutlineView;
import ringside.desktop.pair.PairFace;
import ringside.desktop.present.Presenter;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.desktop.theme.TextSize;
import ringside.desktop.timeline.Player;
import ringside.desktop.timeline.Strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The window's regions put together; each of them looks after itself. What is laid over all of
/// them, such as the word of a drag, is a child above the column of regions.
final class Frame extends StackPane {
    private static final Duration READING = Duration.seconds(7);
    private final Session session;
    private final Placard centre;
    private final PauseTransition reading = new PauseTransition(READING);
    private final GraphView graph;
    private final PairFace pair;
    private final Views views;
    private final Recovery recovery;
    private final Console console;
    private final Beside upper;
    private final TopBar bar;
    private final VBox bottom;
    private final SplitPane body;

    Frame(Session session, Player player, Desk desk) {
        this.session = session;
        graph = new GraphView(session, desk);
        player.watch(graph.projector());
        var inspector = new Inspector(session, desk);
        pair = new PairFace(session, graph, desk);
        views = new Views(desk);
        views.add(Views.Face.GRAPH, () -> pair)
                .add(Views.Face.OUTLINE, () -> new OutlineView(session, desk, views.reserved()))
                .add(Views.Face.LIFELINES, () -> new LifelinesView(session));
        pair.reserve(views.reserved());
        var lesson = new LessonPanel(session, desk, name -> Opening.lesson(session, name));
        centre = new Placard(views);
        upper = new Beside(lesson, centre, inspector, session.tuition().attended());
        var paired = session.companion().map(Optional::isPresent);
        upper.halve(paired);
        paired.subscribe(
                now -> {
                    if (now) views.show(Views.Face.GRAPH);
                });
        console = new Console(session);
        bottom = new VBox(12, new Strip(session, player, desk), console);
        bottom.setMinHeight(Math.min(TextSize.px(150), 230));
        VBox.setVgrow(console, Priority.ALWAYS);
        body = new SplitPane(upper.row(), bottom);
        body.setId("body");
        body.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(bottom, false);
        body.setDividerPositions(0.745);
        body.getStyleClass().add("body");
        VBox.setVgrow(body, Priority.ALWAYS);
        bar = new TopBar(session, desk);
        recovery = new Recovery(session);
        // Should the bar ever need more than there is, its end is cut and not everything's start.
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(new VBox(bar, recovery, body));
        reading.setOnFinished(_ -> session.hush());
        session.notice().subscribe(this::say);
    }

    /// The regions in the order in which keys walk them.
    List<Node> regions() {
        var all = new ArrayList<Node>(List.of(bar, recovery));
        upper.row().getItems().forEach(item -> all.add(item.equals(centre) ? views : item));
        all.addAll(bottom.getChildren());
        return all;
    }

    GraphView graph() {
        return graph;
    }

    /// The graph, and the one beside it.
    PairFace pair() {
        return pair;
    }

    Views views() {
        return views;
    }

    Console console() {
        return console;
    }

    Recovery recovery() {
        return recovery;
    }

    /// Lays a presentation over everything.
    void present(Presenter next) {
        getChildren().forEach(child -> child.setVisible(false));
        getChildren().add(next);
        next.applyCss();
        next.begin();
    }

    /// Takes a presentation away.
    void uncover() {
        getChildren().removeIf(Presenter.class::isInstance);
        getChildren().forEach(child -> child.setVisible(true));
        views.takeKeys();
    }

    /// Takes over what a person arranged in the frame that this one replaces: dividers, camera,
    /// what hands have moved, the face in front, and what is still offered.
    void takeAfter(Frame former) {
        upper.takeAfter(former.upper);
        body.setDividerPositions(former.body.getDividerPositions());
        graph.takeAfter(former.graph);
        views.show(former.views.shown().get());
        recovery.takeAfter(former.recovery);
        console.takeAfter(former.console);
    }

    private void say(Optional<Notice> notice) {
        reading.stop();
        if (notice.isEmpty()) {
            centre.hush();
            return;
        }
        centre.say(notice.get(), this::go);
        var error = notice.get().tone() == Notice.Tone.ERROR;
        if (!error && notice.get().way().isEmpty()) reading.playFromStart();
    }

    /// What the notice leads to; going there ends it.
    private void go(Notice.Way way) {
        session.hush();
        way.act().run();
    }
}
