package ringside.picture;

import org.pcollections.PMap;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Text;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.words.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The way of a search through the picture: below each place a number and what was there, and a
/// card that tells the whole way in one sentence.
///
/// Law: places are numbered in the order in which the kernel looked, each at its first visit. A
/// long way shows its beginning and its end.
final class Trail {
    private static final int MOST = 12;

    private final Map<Ref, String> words = new LinkedHashMap<>();
    private final String heading;

    private Trail(String heading) {
        this.heading = heading;
    }

    /// The way of a call; empty for one that does not search.
    static Trail of(Call call, List<Event> events, String who) {
        var trail = new Trail(Words.say("picture.trail", heading(call), who));
        if (!heading(call).isEmpty())
            for (var event : events)
                if (event instanceof Event.Visited visited) trail.visit(visited);
        return trail;
    }

    private static String heading(Call call) {
        if (call instanceof Call.RequestKey it)
            return "request_key(" + text(it.type()) + ", " + text(it.description()) + ")";
        if (call instanceof Call.Search it)
            return "search(" + text(it.type()) + ", " + text(it.description()) + ")";
        return "";
    }

    private static String text(Text text) {
        return text instanceof Text.Given(var words) ? words : "?";
    }

    private void visit(Event.Visited visited) {
        var found = visited.verdict() == Event.Verdict.FOUND;
        if (found) words.putIfAbsent(new Ref.OfKey(visited.ring()), Words.say("picture.trail.has"));
        var about = visited.key().isSome() ? visited.key() : visited.ring();
        words.putIfAbsent(new Ref.OfKey(about), word(visited.verdict()));
    }

    private static String word(Event.Verdict verdict) {
        return switch (verdict) {
            case FOUND -> Words.say("picture.trail.found");
            case NO_MATCH -> Words.say("picture.trail.miss");
            case NOT_SEARCHABLE -> Words.say("picture.trail.denied");
            case REVOKED -> Words.say("picture.trail.revoked");
            case EXPIRED -> Words.say("picture.trail.expired");
            case NEGATIVE -> Words.say("picture.trail.rejected");
            case TOO_DEEP -> Words.say("picture.trail.deep");
        };
    }

    /// The words below things, with those of the way.
    PMap<Ref, String> over(PMap<Ref, String> chips) {
        var result = chips;
        var number = 0;
        for (var stop : words.entrySet()) {
            number++;
            if (number < MOST || number == words.size())
                result = result.plus(stop.getKey(), number + " · " + stop.getValue());
        }
        return result;
    }

    /// The card below the scene, with the answer at the end.
    Optional<Caption> card(Topology topology, List<Event> events) {
        if (words.isEmpty()) return Optional.empty();
        var way =
                words.entrySet().stream()
                        .limit(MOST)
                        .map(stop -> name(topology, stop.getKey()) + " " + stop.getValue())
                        .collect(Collectors.joining(" → "));
        var more =
                words.size() > MOST
                        ? " → " + Words.say("picture.trail.more", words.size() - MOST)
                        : "";
        return Optional.of(new Caption(Caption.Tone.PLAIN, heading, way + more + end(events)));
    }

    private static String end(List<Event> events) {
        if (events.stream().anyMatch(Event.HelperStarted.class::isInstance))
            return " → " + Words.say("picture.trail.helper");
        return events.stream()
                .filter(Event.Refused.class::isInstance)
                .map(Event.Refused.class::cast)
                .findFirst()
                .map(no -> " → " + no.errno().name())
                .orElse("");
    }

    private static String name(Topology topology, Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                ? topology.kernel().key(serial).map(key -> key.description()).orElse(serial.hex())
                : ref.id();
    }
}
