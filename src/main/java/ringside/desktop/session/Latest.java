package ringside.desktop.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Questions of one sort, of which only the newest matters: the worker answers, and whoever asked
/// goes on until the answer is there.
///
/// Law: an answer to an older question is never taken, and mostly not even looked for.
public final class Latest {
    private final Sight session;
    private final AtomicInteger newest = new AtomicInteger();

    public Latest(Sight session) {
        this.session = session;
    }

    /// Asks in place of whatever was asked before; the answer comes on the screen's thread.
    public <T> void ask(Supplier<T> question, Consumer<T> taken) {
        var turn = newest.incrementAndGet();
        session.make(
                () -> turn == newest.get() ? Optional.of(question.get()) : Optional.<T>empty(),
                made -> {
                    if (turn == newest.get()) made.ifPresent(taken);
                });
    }

    /// Nobody wants to know any more.
    public void forget() {
        newest.incrementAndGet();
    }
}
