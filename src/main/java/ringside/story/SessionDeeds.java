package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.keyctl.Spelling;
import ringside.rule.SessionRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.story.Fact.Weight;

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
            facts.say(
                    Weight.DEED,
                    () -> who + " is in " + names.key(session) + " already, so nothing changes.");
            return;
        }
        facts.claim(slots.getFirst());
        facts.claimCreated(session);
        var old = slots.getFirst().before();
        facts.say(
                Weight.DEED,
                () ->
                        who
                                + (made
                                        ? " starts a session of its own in the new, empty "
                                        : " joins the existing ")
                                + names.key(session)
                                + (old.isNone() ? "." : " and leaves " + names.key(old) + "."));
        if (!made) holders(session);
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
                                                "it is kept by "
                                                        + Keepers.of(
                                                                facts.step().next(), key, names)
                                                        + "."));
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
                    () ->
                            names.keys(skipped)
                                    + " had the name already, but "
                                    + (skipped.size() == 1 ? "is" : "are")
                                    + " revoked or not searchable for this caller and so passed over.");
    }

    void toParent(Call.SessionToParent it) {
        var given = facts.slots(Slot.SESSION).stream().filter(e -> e.task() != it.task()).toList();
        var child = names.task(it.task());
        if (given.isEmpty()) {
            facts.say(
                    Weight.DEED,
                    () ->
                            child
                                    + " and its parent have the same session keyring already, so nothing changes.");
            return;
        }
        given.forEach(facts::claim);
        var slot = given.getFirst();
        facts.say(
                Weight.DEED,
                () ->
                        names.task(slot.task())
                                + ", the parent, takes over the session keyring of its child "
                                + child
                                + ", "
                                + names.key(slot.after())
                                + (slot.before().isNone()
                                        ? "."
                                        : ", and leaves " + names.key(slot.before()) + "."));
    }

    void id(int id) {
        var serial = new Serial((int) facts.step().reply().number());
        var made = facts.open(Event.Created.class).anyMatch(e -> e.key().equals(serial));
        facts.say(
                Weight.DEED,
                () ->
                        Spelling.key(id)
                                + " is "
                                + names.key(serial)
                                + (made ? ", made just now." : "."));
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
        var how =
                made
                        ? " was made and is"
                        : revived ? " had expired, is revived with its contents, and is" : " is";
        facts.say(Weight.DEED, () -> names.key(ring) + how + " linked in " + names.key(into) + ".");
    }
}
