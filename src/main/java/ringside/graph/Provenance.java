package ringside.graph;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Event;
import ringside.state.Kernel;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How each slot came to hold what it holds, in words: a memory that a kernel does not have and
/// that is handed on from step to step. Slots that were filled before the memory began have no
/// entry.
public record Provenance(PMap<Ref.OfSlot, String> how) {
    public static final Provenance NONE = new Provenance(HashTreePMap.empty());

    public Optional<String> of(int tid, Slot slot) {
        return Optional.ofNullable(how.get(new Ref.OfSlot(tid, slot)));
    }

    /// The memory after one more step.
    public Provenance after(Call call, List<Event> events, Kernel next) {
        var made =
                events.stream()
                        .filter(Event.Created.class::isInstance)
                        .map(event -> ((Event.Created) event).key())
                        .collect(Collectors.toSet());
        var memory = this;
        for (var event : events) memory = memory.learn(call, event, made, next);
        return memory;
    }

    private Provenance learn(Call call, Event event, Set<Serial> made, Kernel next) {
        if (event instanceof Event.Forked(_, var pid, _))
            return born(pid, Words.say("graph.past.birth", birth(call)), made, next);
        if (event instanceof Event.ThreadStarted(_, var tid, _))
            return born(tid, Words.say("graph.past.thread"), made, next);
        if (event instanceof Event.SlotChanged change) return changed(call.bare(), change, made);
        return event instanceof Event.ThreadEnded(var tid, _, _) ? forgot(tid) : this;
    }

    private Provenance born(int tid, String inherited, Set<Serial> made, Kernel next) {
        var memory = how;
        for (var slot : Slot.values()) {
            var ring = next.task(tid).map(task -> task.cred().ring(slot)).orElse(Serial.NONE);
            if (ring.isNone()) continue;
            var word = made.contains(ring) ? Words.say("graph.past.made") : inherited;
            memory = memory.plus(new Ref.OfSlot(tid, slot), word);
        }
        return new Provenance(memory);
    }

    private Provenance changed(Call call, Event.SlotChanged event, Set<Serial> made) {
        var place = new Ref.OfSlot(event.task(), event.slot());
        if (event.after().isNone()) return new Provenance(how.minus(place));
        return new Provenance(how.plus(place, words(call, event, made.contains(event.after()))));
    }

    private static String words(Call call, Event.SlotChanged event, boolean made) {
        if (call instanceof Call.SessionToParent && call.task() != event.task())
            return Words.say("graph.past.given", call.task());
        if (call instanceof Call.JoinSession)
            return Words.say(made ? "graph.past.session" : "graph.past.joined");
        if (made) return Words.say("graph.past.use", event.slot().letter());
        return Words.say(event.slot() == Slot.SESSION ? "graph.past.default" : "graph.past.taken");
    }

    private Provenance forgot(int tid) {
        var memory = how;
        for (var slot : Slot.values()) memory = memory.minus(new Ref.OfSlot(tid, slot));
        return new Provenance(memory);
    }

    private static String birth(Call call) {
        return call.bare() instanceof Call.Fork(_, Birth birth, _, _) ? birth.text() : "fork";
    }
}
