package ringside.desktop.session;

import ringside.call.Call;
import ringside.desktop.action.Action;
import ringside.desktop.action.Attempt;
import ringside.keyctl.Errand;
import ringside.story.Timeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Doing something: a step for each call, announced before it is done.
///
/// Law: deeds are done in the order in which they were begun, however long it takes to try them.
abstract class Acting extends Keeping {
    Acting(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio, worker, aside, screen);
    }

    /// Performs a call at the cursor. In the past this begins a new line and keeps the old one.
    @Override
    public void perform(Call call) {
        var turn = heralds.begin();
        aside(() -> heralds.tell(turn, call));
        deed(turn, () -> Optional.of(call));
    }

    /// Performs a command at the cursor, a step each call.
    public void perform(Errand errand) {
        work(() -> act(now -> now.perform(studio.machine(), errand).timeline()));
    }

    /// Tries an action where one stands now: what can be done at once is done in its turn, and
    /// otherwise `then` is told what is to be asked or explained.
    public void attempt(Action action, Consumer<Attempt> then) {
        var at = situation();
        var turn = heralds.begin();
        var tried = new CompletableFuture<Optional<Call>>();
        aside(
                () -> {
                    try {
                        var made = Attempt.of(action, at);
                        tried.complete(made.call());
                        made.call()
                                .ifPresentOrElse(
                                        call -> heralds.tell(turn, call),
                                        () -> screen.execute(() -> then.accept(made)));
                    } finally {
                        tried.complete(Optional.empty());
                    }
                });
        deed(turn, tried::join);
    }

    private void deed(Heralds.Turn turn, Supplier<Optional<Call>> tried) {
        work(
                () -> {
                    try {
                        tried.get().ifPresent(call -> deed(turn, call));
                    } finally {
                        heralds.end();
                    }
                });
    }

    private void deed(Heralds.Turn turn, Call call) {
        if (!turn.first()) heralds.tell(turn.to(studio.shown()), call);
        act(now -> now.perform(studio.machine(), call));
    }

    private void act(UnaryOperator<Timeline> deed) {
        var left = studio.timeline();
        studio.change(deed);
        publish(Travel.FORWARD, () -> acted(left));
        keepUp();
    }

    private void acted(Timeline left) {
        saved.set(false);
        if (left.canRedo()) say(Notice.info(Notices.branched(left)));
    }
}
