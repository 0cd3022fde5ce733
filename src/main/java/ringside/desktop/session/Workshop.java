package ringside.desktop.session;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.story.Timeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// How the commands of a session are done: one after the other by the worker, each published on the
/// screen's thread as one [View].
///
/// Law: a command that fails leaves everything as it was and says so in one [Notice].
abstract class Workshop extends Published {
    final Executor screen;
    final Studio studio;
    private final Executor worker;
    private final Executor aside;
    final Heralds heralds;
    Optional<Ref> actor = Optional.empty();
    final Foresight foresight;
    private final Eyesight eyesight;

    Workshop(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio.shoot(Travel.OPENED));
        this.studio = studio;
        this.worker = worker;
        this.aside = aside;
        this.screen = screen;
        heralds = new Heralds(this, studio.machine(), screen);
        foresight = new Foresight(this, studio.machine(), this::aside, screen);
        eyesight = new Eyesight(this, this::work, screen);
    }

    final void complain(String sentence) {
        screen.execute(
                () -> {
                    underway.set(Optional.empty());
                    say(Notice.error(sentence));
                });
    }

    final void change(Travel travel, UnaryOperator<Timeline> step) {
        work(
                () -> {
                    studio.change(step);
                    publish(travel, () -> {});
                });
    }

    /// Shows the studio's moment; `also` happens with it.
    final void publish(Travel travel, Runnable also) {
        var next = studio.shoot(travel);
        var marks = studio.bookmarks();
        var beside = studio.companion(next);
        screen.execute(
                () -> {
                    if (travel == Travel.JUMP || travel == Travel.OPENED) actor = Optional.empty();
                    selection.set(selection.get().filter(ref -> shows(next, beside, ref)));
                    bookmarks.set(marks);
                    foresight.forget();
                    companion.set(beside);
                    view.set(next);
                    underway.set(Optional.empty());
                    eyesight.again();
                    also.run();
                    foresight.arrived(travel);
                });
    }

    private static boolean shows(View next, Optional<Companion> beside, Ref ref) {
        return next.shows(ref) || beside.filter(it -> it.view().shows(ref)).isPresent();
    }

    @Override
    public final void foresee(Optional<Call> call) {
        foresight.of(call);
    }

    @Override
    public final void foresee(Function<Situation, Optional<Call>> suggestion) {
        foresight.suggested(Optional.of(suggestion));
    }

    @Override
    public final void leave() {
        foresight.suggested(Optional.empty());
    }

    @Override
    public final void look(List<Integer> tids) {
        eyesight.choose(tids);
    }

    @Override
    public final void wonder(Question next) {
        question.set(next);
        foresight.again();
    }

    final void work(Runnable task) {
        give(worker, task);
    }

    /// Something small about what is shown, which does not wait until the worker has time.
    final void aside(Runnable task) {
        give(aside, task);
    }

    private void give(Executor whom, Runnable task) {
        whom.execute(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        complain(Notices.stopped(e));
                    }
                });
    }

    /// Does something on the screen's thread after all that was asked for until now is shown.
    public void after(Runnable deed) {
        work(() -> screen.execute(deed));
    }

    /// Makes something slow of what is asked for now, and gives it to the screen's thread.
    @Override
    public <T> void make(Supplier<T> slow, Consumer<T> taken) {
        work(
                () -> {
                    var made = slow.get();
                    screen.execute(() -> taken.accept(made));
                });
    }
}
