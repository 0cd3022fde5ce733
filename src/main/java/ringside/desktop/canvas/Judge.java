package ringside.desktop.canvas;

import ringside.desktop.action.Situation;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Sight;
import ringside.graph.Ref;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Says what would become of a link that a hand is drawing, wherever the pointer comes.
///
/// Law: the worker tries the call, once for a target of the moment; until it has, nothing is said
/// about the target.
final class Judge {
    private final Sight session;
    private final Serial key;
    private final Latest asked;
    private final Map<Serial, Verdict> known = new HashMap<>();
    private Situation moment;

    /// Of links to this key.
    Judge(Sight session, Serial key) {
        this.session = session;
        this.key = key;
        asked = new Latest(session);
        moment = session.situation();
    }

    /// Tells `taken` at once what is known of a target, and once more if the worker finds out more.
    void ask(Optional<Ref> target, Consumer<Verdict> taken) {
        follow();
        var ring = target.flatMap(ref -> Verdict.ring(moment, key, ref));
        var told = ring.map(known::get);
        asked.forget();
        taken.accept(told.orElse(Verdict.none()));
        if (ring.isEmpty() || told.isPresent()) return;
        var at = moment;
        asked.ask(
                () -> Verdict.of(at, key, ring.get()),
                found -> {
                    known.put(ring.get(), found);
                    taken.accept(found);
                });
    }

    /// What was found out of another moment says nothing about this one.
    @SuppressWarnings("ReferenceEquality")
    private void follow() {
        var now = session.situation();
        if (now.kernel() == moment.kernel() && now.caller() == moment.caller()) return;
        known.clear();
        moment = now;
    }
}
