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
/// never shown: whoever still points when another moment comes is told anew, but after a step only
/// when something else is chosen. A call that is being put together goes before what is pointed at,
/// and this before what is wondered about. Words and what would go come first, ghosts when they
/// have their places.
final class Foresight {
    private final Published shown;
    private final Executor worker;
    private final Executor screen;
    private final Machine machine;
    private final AtomicInteger newest = new AtomicInteger();
    private Optional<Call> called = Optional.empty();
    private Optional<Function<Situation, Optional<Call>>> suggestion = Optional.empty();

    Foresight(Published shown, Machine machine, Executor worker, Executor screen) {
        this.shown = shown;
        this.machine = machine;
        this.worker = worker;
        this.screen = screen;
    }

    /// What a call would do, until there is none any more.
    void of(Optional<Call> next) {
        called = next;
        again();
    }

    /// What the call that somebody's suggestion finds would do, until nobody suggests any more.
    void suggested(Optional<Function<Situation, Optional<Call>>> next) {
        suggestion = next;
        again();
    }

    /// Finds out anew what there is to say.
    void again() {
        if (called.isPresent()) called.ifPresent(this::ask);
        else if (suggestion.isPresent()) suggestion.ifPresent(this::ask);
        else wonder();
    }

    /// Another moment: a call of the one before means nothing any more. Whoever still points at an
    /// action after a step sees first what the step does.
    void arrived(Travel travel) {
        called = Optional.empty();
        if (travel == Travel.FORWARD) wonder();
        else again();
    }

    private void wonder() {
        shown.selection.get().ifPresentOrElse(this::again, this::forget);
    }

    private void ask(Call call) {
        find(view -> Optional.of(Foreseen.of(view, call, machine)));
    }

    private void ask(Function<Situation, Optional<Call>> next) {
        var situation = shown.situation();
        find(view -> next.apply(situation).map(call -> Foreseen.of(view, call, machine)));
    }

    private void again(Ref thing) {
        switch (shown.question.get()) {
            case NONE -> forget();
            case WHY -> find(view -> Optional.of(Foreseen.whyAlive(view, thing)));
            case DOOM -> find(view -> Optional.of(Foreseen.ifGone(view, thing)));
        }
    }

    /// Nothing is foreseen, and what is being found out will not be shown.
    void forget() {
        newest.incrementAndGet();
        if (shown.foreseen.get().isPresent()) shown.foreseen.set(Optional.empty());
    }

    private void find(Function<View, Optional<Foreseen>> question) {
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
