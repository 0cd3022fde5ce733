package ringside.desktop.canvas;

import ringside.desktop.session.Sight;
import ringside.picture.DisplayList;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Has pictures drawn by the session's worker, because drawing many things takes longer than a
/// frame: one at a time, and of those asked for meanwhile only the last.
///
/// Law: nothing is drawn on the JavaFX thread where the session has a worker, and what was asked
/// for before [#forget] is never taken.
final class Draughtsman {
    /// A picture, or what came of the attempt to draw it.
    private record Drawn(Optional<Page> page, Optional<RuntimeException> flaw) {}

    /// What is asked for; `lasting` is what will stand there to be touched.
    private record Order(Supplier<DisplayList> picture, boolean lasting) {}

    private final Sight session;
    private final Consumer<Page> taker;
    private Optional<Order> waiting = Optional.empty();
    private boolean busy;
    private int era;

    /// Pictures are given to `taker` on the JavaFX thread.
    Draughtsman(Sight session, Consumer<Page> taker) {
        this.session = session;
        this.taker = taker;
    }

    /// Asks for a picture. What it is made of must be at hand already: the supplier runs elsewhere.
    void ask(Supplier<DisplayList> picture, boolean lasting) {
        waiting = Optional.of(new Order(picture, lasting));
        if (!busy) begin();
    }

    /// Nothing that was asked for matters any more.
    void forget() {
        era++;
        waiting = Optional.empty();
    }

    private void begin() {
        if (waiting.isEmpty()) return;
        var order = waiting.get();
        var asked = era;
        waiting = Optional.empty();
        busy = true;
        var paired = session.companion().get().isPresent();
        session.make(
                () -> draw(order.picture(), paired), drawn -> take(drawn, asked, order.lasting()));
    }

    /// A worker that fails says so and no more; here somebody waits for an answer.
    private static Drawn draw(Supplier<DisplayList> picture, boolean paired) {
        try {
            var page = new Page(picture.get());
            // Tags of differences ask at once what they would hide.
            if (paired) page.prepare();
            return new Drawn(Optional.of(page), Optional.empty());
        } catch (RuntimeException e) {
            return new Drawn(Optional.empty(), Optional.of(e));
        }
    }

    private void take(Drawn drawn, int asked, boolean lasting) {
        busy = false;
        if (asked == era) drawn.page().ifPresent(taker);
        begin();
        if (lasting && !busy)
            drawn.page().ifPresent(page -> session.make(page::prepare, Page::list));
        drawn.flaw()
                .ifPresent(
                        flaw -> {
                            throw flaw;
                        });
    }
}
