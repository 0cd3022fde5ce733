package ringside.desktop.session;

import ringside.call.Call;
import ringside.rule.Machine;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Announces deeds: whoever acts sees at once that it is being done and what goes by it, because
/// until a large moment is woven, placed and drawn takes longer.
///
/// Law: a deed is announced over the moment that it is done to, and never after that moment left
/// the screen.
final class Heralds {
    /// A deed that somebody began.
    ///
    /// @param view what was on the screen
    /// @param first whether nothing else was being done, so that it is done to this view
    record Turn(View view, boolean first) {
        Turn to(View next) {
            return new Turn(next, true);
        }
    }

    private final Published shown;
    private final Machine machine;
    private final Executor screen;
    private final AtomicInteger doing = new AtomicInteger();

    Heralds(Published shown, Machine machine, Executor screen) {
        this.shown = shown;
        this.machine = machine;
        this.screen = screen;
    }

    /// Somebody acts now.
    Turn begin() {
        return new Turn(shown.view.get(), doing.getAndIncrement() == 0);
    }

    /// Shows what a call does that is being done.
    @SuppressWarnings("ReferenceEquality")
    void tell(Turn turn, Call call) {
        if (!turn.first()) return;
        var told = Foreseen.underway(turn.view(), call, machine);
        screen.execute(
                () -> {
                    if (doing.get() > 0 && shown.view.get() == turn.view())
                        shown.underway.set(Optional.of(told));
                });
    }

    /// A deed is done, or came to nothing.
    void end() {
        doing.decrementAndGet();
    }
}
