package ringside.inquiry;

import ringside.call.Event;
import ringside.rule.SearchWalk;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Label;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.words.Words;

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
            stops.add(
                    new Stop(
                            0,
                            Stop.Mark.NONE,
                            Words.say("why.stop.none", where),
                            Optional.empty()));
            return;
        }
        if (tree.visits().isEmpty())
            add(
                    Stop.Mark.BAD,
                    Words.say("why.stop.denied", where, named(tree.root())),
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
            case FOUND ->
                    Words.say(visit.key().equals(visit.ring()) ? "why.stop.is" : "why.stop.has");
            case NO_MATCH -> Words.say("why.stop.miss");
            case REVOKED ->
                    itself ? Words.say("why.stop.ring-revoked") : Words.say("why.stop.key-revoked");
            case EXPIRED ->
                    itself ? Words.say("why.stop.ring-expired") : Words.say("why.stop.key-expired");
            case NOT_SEARCHABLE ->
                    isSought(visit.key())
                            ? Words.say("why.stop.key-denied")
                            : Words.say("why.stop.inner-denied", named(visit.key()));
            case NEGATIVE -> Words.say("why.stop.rejected", error(visit.key()));
            case TOO_DEEP -> Words.say("why.stop.deep", named(visit.key()));
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
            case SearchWalk.Start.Substitute() -> Words.say("why.start.substitute");
            case SearchWalk.Start.Requesters(var slot) ->
                    Words.say("why.start.requester", slot(slot));
            case SearchWalk.Start.Named() -> Words.say("why.start.named");
        };
    }

    private static String slot(Slot slot) {
        return Words.say("graph.ring." + slot.name().toLowerCase(Locale.ROOT));
    }
}
