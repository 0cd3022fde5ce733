package ringside.inquiry;

import ringside.call.Event;
import ringside.rule.SearchWalk;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Label;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The places of a walk in words, in the order in which the kernel looked.
final class Stops {
    private final Kernel kernel;
    private final Label label;
    private final List<Stop> stops = new ArrayList<>();
    private int number;

    private Stops(Kernel kernel, Label label) {
        this.kernel = kernel;
        this.label = label;
    }

    static List<Stop> of(Wanted wanted) {
        var stops = new Stops(wanted.kernel(), wanted.label());
        wanted.walk().trees().forEach(stops::tree);
        return List.copyOf(stops.stops);
    }

    private void tree(SearchWalk.Tree tree) {
        var where = start(tree.start());
        if (tree.root().isNone()) {
            stops.add(new Stop(0, Stop.Mark.NONE, where + ": there is none", Optional.empty()));
            return;
        }
        if (tree.visits().isEmpty())
            add(
                    Stop.Mark.BAD,
                    where + ", " + named(tree.root()) + ": it does not grant search",
                    tree.root());
        for (var visit : tree.visits())
            visit(visit, visit.ring().equals(tree.root()) ? where + ", " : "");
    }

    private void visit(Event.Visited visit, String where) {
        var about = visit.key().isSome() ? visit.key() : visit.ring();
        add(mark(visit.verdict()), where + named(visit.ring()) + ": " + verdict(visit), about);
    }

    private void add(Stop.Mark mark, String words, Serial about) {
        stops.add(new Stop(++number, mark, words, Optional.of(about)));
    }

    private static Stop.Mark mark(Event.Verdict verdict) {
        return switch (verdict) {
            case FOUND -> Stop.Mark.FOUND;
            case NO_MATCH -> Stop.Mark.MISS;
            case NOT_SEARCHABLE, REVOKED, EXPIRED, NEGATIVE, TOO_DEEP -> Stop.Mark.BAD;
        };
    }

    private String verdict(Event.Visited visit) {
        var itself = visit.key().isNone();
        return switch (visit.verdict()) {
            case FOUND -> visit.key().equals(visit.ring()) ? "it is the key" : "it has the key";
            case NO_MATCH -> "no such key in it";
            case REVOKED ->
                    itself
                            ? "it is revoked, so nothing is left in it"
                            : "it has the key, but the key is revoked or invalidated";
            case EXPIRED ->
                    itself
                            ? "it has expired, so it is not searched"
                            : "it has the key, but the key has expired";
            case NOT_SEARCHABLE ->
                    isSought(visit.key())
                            ? "it has the key, but the key does not grant search"
                            : named(visit.key()) + " in it does not grant search: not entered";
            case NEGATIVE -> "it has the key, but the key is rejected: " + error(visit.key());
            case TOO_DEEP -> named(visit.key()) + " in it lies too deep: not entered";
        };
    }

    private boolean isSought(Serial key) {
        return kernel.key(key).filter(found -> found.label().equals(label)).isPresent();
    }

    private String error(Serial key) {
        return kernel.key(key)
                .map(Key::state)
                .map(state -> state instanceof KeyState.Negative(var errno) ? errno.name() : "")
                .orElse("");
    }

    private String named(Serial ring) {
        return kernel.key(ring).map(key -> key.description() + " ").orElse("") + ring.hex();
    }

    static String start(SearchWalk.Start start) {
        return switch (start) {
            case SearchWalk.Start.Own(var slot) -> slot(slot);
            case SearchWalk.Start.Substitute() -> "user-session keyring (there is no session)";
            case SearchWalk.Start.Requesters(var slot) -> "requester's " + slot(slot);
            case SearchWalk.Start.Named() -> "the keyring that was named";
        };
    }

    private static String slot(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT) + " keyring";
    }
}
