package ringside.bench.window;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.canvas.GraphView;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Theme;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.rule.Model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The program's own graph over a session with its worker, as the window has it.
final class Ours implements Subject {
    private static final int FIRST = 950_000;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    task -> Thread.ofPlatform().daemon().name("worker").unstarted(task));
    private final Session session =
            new Session(Model.INSTANCE, worker, Thread::startVirtualThread, screen());
    private final GraphView graph;
    private Map<Ref, Box> stood;
    private int number;
    private Optional<DisplayList> drawn = Optional.empty();

    /// On the JavaFX thread.
    Ours(Specimen specimen) {
        Theme.loadFonts();
        session.openText(specimen.elements() + ".md", specimen.text());
        session.last();
        graph = new GraphView(session, (_, _) -> {});
        graph.camera().smooth(false);
        stood = places();
    }

    private static Executor screen() {
        return Platform::runLater;
    }

    private Map<Ref, Box> places() {
        return session.view().get().places().boxes();
    }

    @Override
    public Parent node() {
        var pane = new StackPane(graph);
        pane.getStylesheets().setAll(Theme.sheets(session.shade().get()));
        return pane;
    }

    @Override
    public boolean ready(Specimen specimen) {
        var timeline = session.view().get().timeline();
        return timeline.length() == specimen.timeline().length()
                && timeline.cursor() == timeline.length();
    }

    @Override
    public void fit() {
        graph.camera().fit();
    }

    @Override
    public void actual() {
        graph.camera().fit();
        graph.camera().actual();
    }

    @Override
    public void pan(double across, double down) {
        graph.camera().pan(across, down);
    }

    @Override
    public void zoom(double factor) {
        graph.camera().zoom(factor, graph.getWidth() / 2, graph.getHeight() / 2);
    }

    /// A process is born, as with the button.
    @Override
    public void add() {
        session.perform(new Call.Fork(1, Birth.FORK, FIRST + number++, false));
    }

    @Override
    public void search(String name) {
        graph.lens().search();
        graph.lens().ask(name);
    }

    @Override
    public void destroy(Specimen specimen) {
        session.perform(new Call.ExitProcess(Specimen.VICTIM, 0));
    }

    /// What is painted; a film begins with the picture before.
    @Override
    public Object state() {
        return graph.displayList().marks();
    }

    /// The picture itself: a deed is announced over the one before, and with something over it the
    /// list is put together anew each time.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public Object added() {
        var list = graph.displayList();
        if (list == graph.displayList()) drawn = Optional.of(list);
        return drawn;
    }

    @Override
    public boolean idle() {
        return worker.getActiveCount() == 0 && worker.getQueue().isEmpty();
    }

    @Override
    public int moved() {
        var before = stood;
        stood = places();
        return (int)
                stood.entrySet().stream()
                        .filter(entry -> before.containsKey(entry.getKey()))
                        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                        .count();
    }
}
