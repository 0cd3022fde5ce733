package ringside.desktop.session;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.layout.Pins;
import ringside.picture.Emphasis;
import ringside.rule.Machine;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Finds out what would happen, for whoever points at an action or wonders about the selection, and
/// publishes it as [Published#foreseen].
///
/// Law: the worker finds it out, the newest question wins, and an answer about another moment is
/// never shown. Who points goes before who wonders. Words and what would go come first, ghosts when
/// they have their places.
final class Foresight {
    private final Published shown;
    private final Executor worker;
    private final Executor screen;
    private final Machine machine;
    private final AtomicInteger newest = new AtomicInteger();

    Foresight(Published shown, Machine machine, Executor worker, Executor screen) {
        this.shown = shown;
        this.machine = machine;
        this.worker = worker;
        this.screen = screen;
    }

    /// What a call would do.
    void of(Call call) {
        ask(view -> Optional.of(Foreseen.of(view, call, machine)));
    }

    /// What the call that `suggestion` finds would do.
    void of(Function<Situation, Optional<Call>> suggestion) {
        var situation = shown.situation();
        ask(view -> suggestion.apply(situation).map(call -> Foreseen.of(view, call, machine)));
    }

    /// Nobody points any more: what is wondered about, or nothing.
    void again() {
        shown.selection.get().ifPresentOrElse(this::again, this::forget);
    }

    private void again(Ref thing) {
        switch (shown.question.get()) {
            case NONE -> forget();
            case WHY -> ask(view -> Optional.of(Foreseen.whyAlive(view, thing)));
            case DOOM -> ask(view -> Optional.of(Foreseen.ifGone(view, thing)));
        }
    }

    /// Nothing is foreseen, and what is being found out will not be shown.
    void forget() {
        newest.incrementAndGet();
        if (shown.foreseen.get().isPresent()) shown.foreseen.set(Optional.empty());
    }

    private void ask(Function<View, Optional<Foreseen>> question) {
        var turn = newest.incrementAndGet();
        var view = shown.view.get();
        var pins = new Pins(shown.moved.get());
        var base = Emphasis.NONE.withNames(Emphasis.NONE.names().plusAll(shown.users().get()));
        worker.execute(
                () -> {
                    if (newest.get() != turn) return;
                    var answer = question.apply(view);
                    tell(turn, answer);
                    if (newest.get() != turn || answer.isEmpty()) return;
                    var whole = answer.map(told -> told.withComing(view, pins, base));
                    if (!whole.equals(answer)) tell(turn, whole);
                });
    }

    private void tell(int turn, Optional<Foreseen> answer) {
        screen.execute(
                () -> {
                    if (newest.get() == turn) shown.foreseen.set(answer);
                });
    }
}
