package ringside.story;

import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The sentences about a step, the most telling first: what the call did ([Deeds]), what it changed
/// besides ([Effects]), what died of it and what did not ([Fates]).
///
/// A sentence that speaks of an event claims it, so that nothing is said twice.
final class Facts {
    private final Step step;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Event> claimed = new HashSet<>();

    Facts(Step step) {
        this.step = step;
        this.names = new Names(step);
    }

    /// At most so many sentences; empty when nothing changed.
    List<String> tell(int most) {
        if (!step.reply().failed()) new Deeds(this).tell();
        new Effects(this).tell();
        new Fates(this).tell();
        return facts.stream()
                .sorted(Comparator.comparing(Fact::weight))
                .limit(most)
                .map(Fact::sentence)
                .distinct()
                .toList();
    }

    Step step() {
        return step;
    }

    Names names() {
        return names;
    }

    void say(Fact.Weight weight, Supplier<String> words) {
        facts.add(new Fact(weight, words));
    }

    void claim(Event event) {
        claimed.add(event);
    }

    boolean isClaimed(Event event) {
        return claimed.contains(event);
    }

    /// The events of one kind that nobody has spoken of yet.
    <E extends Event> Stream<E> open(Class<E> kind) {
        return step.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> !claimed.contains(event));
    }

    /// The changes of one slot that are left to tell, of threads that lived before and after.
    List<Event.SlotChanged> slots(Slot slot) {
        return open(Event.SlotChanged.class).filter(it -> it.slot() == slot).toList();
    }

    /// Somebody says that the key was made.
    void claimCreated(Serial key) {
        open(Event.Created.class).filter(e -> e.key().equals(key)).forEach(this::claim);
    }

    /// Somebody says that the link was made; whether one was.
    boolean claimLink(Serial ring, Serial key) {
        var links =
                open(Event.Linked.class)
                        .filter(e -> e.ring().equals(ring) && e.key().equals(key))
                        .toList();
        links.forEach(this::claim);
        links.forEach(new Effects(this)::displaced);
        return !links.isEmpty();
    }

    /// The key that an id meant to the caller, after the step or before it.
    Optional<Key> key(int id) {
        return Operands.key(step.next(), step.call().task(), id)
                .or(() -> Operands.key(step.before(), step.call().task(), id));
    }
}
