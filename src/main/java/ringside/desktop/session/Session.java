package ringside.desktop.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Timeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// What the window knows, and everything that can be done to it; no controls in here.
///
/// Commands are done one after the other by the worker and published on the screen's thread as one
/// [View] each. Law: a command that fails leaves everything as it was and says so in one [Notice].
public final class Session {
    private final Executor screen;
    private final Studio studio;
    private final Executor worker;
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyObjectWrapper<Optional<Ref>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Shade> shade = new ReadOnlyObjectWrapper<>(Shade.LIGHT);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);

    /// A session on a machine that has just booted.
    ///
    /// @param worker does the work, in the order in which it is given
    /// @param screen publishes results
    public Session(Machine machine, Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
        studio = new Studio(machine, Timeline.of(Kernel.booted(Semantics.LINUX)));
        view = new ReadOnlyObjectWrapper<>(studio.shoot(Travel.OPENED));
    }

    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// What is selected in graph, inspector and console alike.
    public ReadOnlyObjectProperty<Optional<Ref>> selection() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Where the story was opened from or saved to.
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<String> title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shade> shade() {
        return shade.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty reducedMotion() {
        return reducedMotion.getReadOnlyProperty();
    }

    /// False while there are steps that no file holds.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /// The machine with what is selected, for trying actions.
    public Situation situation() {
        return situation(selection.get());
    }

    /// The machine as if `ref` were selected, for the menu of a thing.
    public Situation situation(Optional<Ref> ref) {
        var shown = view.get();
        var acting = Situation.acting(shown.kernel(), ref, shown.step());
        return new Situation(studio.machine(), shown.kernel(), acting, ref);
    }

    public void select(Optional<Ref> ref) {
        selection.set(ref);
    }

    public void setShade(Shade next) {
        shade.set(next);
    }

    public void setReducedMotion(boolean reduced) {
        reducedMotion.set(reduced);
    }

    /// Says something; empty clears what was said.
    public void say(Optional<Notice> words) {
        notice.set(words);
    }

    /// Performs a call at the cursor. In the past this begins a new line and keeps the old one.
    public void perform(Call call) {
        work(
                () -> {
                    var left = studio.timeline();
                    studio.change(now -> now.perform(studio.machine(), call));
                    var next = studio.shoot(Travel.FORWARD);
                    screen.execute(
                            () -> {
                                publish(next);
                                saved.set(false);
                                if (left.canRedo()) kept(left);
                            });
                });
    }

    private void kept(Timeline left) {
        var steps = left.length() - left.cursor();
        var words = steps == 1 ? "The step that followed is" : steps + " steps that followed are";
        say(Optional.of(Notice.info(words + " kept under Other futures.")));
    }

    public void undo() {
        change(Travel.BACK, Timeline::undo);
    }

    public void redo() {
        change(Travel.FORWARD, Timeline::redo);
    }

    /// Moves the cursor after so many steps.
    public void to(int step) {
        change(Travel.JUMP, now -> now.to(step));
    }

    public void first() {
        to(0);
    }

    public void last() {
        change(Travel.JUMP, now -> now.to(now.length()));
    }

    /// Takes up a line that was left; the present one waits in its stead.
    public void resume(int future) {
        change(Travel.JUMP, now -> now.resume(future));
    }

    private void change(Travel travel, UnaryOperator<Timeline> step) {
        work(
                () -> {
                    studio.change(step);
                    var next = studio.shoot(travel);
                    screen.execute(() -> publish(next));
                });
    }

    private void publish(View next) {
        selection.set(selection.get().filter(ref -> exists(next, ref)));
        view.set(next);
    }

    private static boolean exists(View view, Ref ref) {
        return ref instanceof Ref.OfLink(var ring, var key)
                ? view.kernel()
                        .key(ring)
                        .filter(held -> held.links().inOrder().contains(key))
                        .isPresent()
                : view.topology().has(ref) || view.places().at(ref).isPresent();
    }

    private void work(Runnable task) {
        worker.execute(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        var text = "The model stopped: " + e.getMessage();
                        screen.execute(() -> notice.set(Optional.of(Notice.error(text))));
                    }
                });
    }
}
