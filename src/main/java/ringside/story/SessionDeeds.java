package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.keyctl.Spelling;
import ringside.rule.SessionRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.story.Fact.Weight;
import ringside.words.Words;

/// What calls did that give a thread a ring: sessions, special ids, persistent keyrings.
final class SessionDeeds {
    private final Facts facts;
    private final Names names;

    SessionDeeds(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    void join(Call.JoinSession it) {
        var who = names.task(it.task());
        var session = facts.step().next().task(it.task()).orElseThrow().cred().session();
        passedOver();
        var made = facts.open(Event.Created.class).anyMatch(e -> e.key().equals(session));
        var slots = facts.slots(Slot.SESSION).stream().filter(e -> e.task() == it.task()).toList();
        if (slots.isEmpty()) {
            facts.say(Weight.DEED, () -> Words.say("story.join.same", who, names.key(session)));
            return;
        }
        facts.claim(slots.getFirst());
        facts.claimCreated(session);
        var old = slots.getFirst().before();
        facts.say(Weight.DEED, () -> joined(made, who, session, old));
        if (!made) holders(session);
    }

    private String joined(boolean made, String who, Serial session, Serial old) {
        var joined = names.key(session);
        var left = old.isNone() ? "" : names.key(old);
        return made
                ? Words.say("story.join.new", who, joined, old.isNone() ? 0 : 1, left)
                : Words.say("story.join.existing", who, joined, old.isNone() ? 0 : 1, left);
    }

    private void holders(Serial ring) {
        facts.step()
                .next()
                .key(ring)
                .ifPresent(
                        key ->
                                facts.say(
                                        Weight.TURN,
                                        () ->
                                                Words.say(
                                                        "story.join.kept",
                                                        Keepers.of(
                                                                facts.step().next(), key, names))));
    }

    /// Rings of the name asked for that could not be joined.
    private void passedOver() {
        var skipped =
                facts.open(Event.Visited.class)
                        .filter(e -> e.rule() == SessionRule.SKIPPED)
                        .map(Event.Visited::ring)
                        .toList();
        if (!skipped.isEmpty())
            facts.say(
                    Weight.TURN,
                    () -> Words.say("story.join.passed", names.keys(skipped), skipped.size()));
    }

    void toParent(Call.SessionToParent it) {
        var given = facts.slots(Slot.SESSION).stream().filter(e -> e.task() != it.task()).toList();
        var child = names.task(it.task());
        if (given.isEmpty()) {
            facts.say(Weight.DEED, () -> Words.say("story.parent.same", child));
            return;
        }
        given.forEach(facts::claim);
        var slot = given.getFirst();
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.parent.given",
                                names.task(slot.task()),
                                child,
                                names.key(slot.after()),
                                slot.before().isNone() ? 0 : 1,
                                slot.before().isNone() ? "" : names.key(slot.before())));
    }

    void id(int id) {
        var serial = new Serial((int) facts.step().reply().number());
        var made = facts.open(Event.Created.class).anyMatch(e -> e.key().equals(serial));
        facts.say(
                Weight.DEED,
                () -> Words.say("story.id", Spelling.key(id), names.key(serial), made ? 1 : 0));
        facts.claimCreated(serial);
    }

    void persistent(Call.GetPersistent it) {
        var ring = new Serial((int) facts.step().reply().number());
        var made = facts.open(Event.Created.class).anyMatch(e -> e.key().equals(ring));
        var before = facts.step().before();
        var revived = before.key(ring).filter(key -> key.expired(before.now())).isPresent();
        facts.claimCreated(ring);
        var into = facts.key(it.ring()).map(Key::serial).orElse(Serial.NONE);
        facts.claimLink(into, ring);
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.persistent",
                                names.key(ring),
                                made ? 1 : revived ? 2 : 0,
                                names.key(into)));
    }
}
