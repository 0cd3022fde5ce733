package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Key;
import ringside.state.Restriction;
import ringside.state.Serial;
import ringside.story.Fact.Weight;
import ringside.words.Words;

/// What calls did that move keys, give them away or close rings to them, and what the questions
/// answered that look at no key's contents.
final class ChangeDeeds {
    private final Facts facts;
    private final Names names;

    ChangeDeeds(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    void move(Call.Move it) {
        var key = facts.key(it.key()).map(Key::serial).orElse(Serial.NONE);
        var from = facts.key(it.from()).map(Key::serial).orElse(Serial.NONE);
        var to = facts.key(it.to()).map(Key::serial).orElse(Serial.NONE);
        if (from.equals(to)) {
            deed(Words.say("story.move.same", names.key(from)));
            return;
        }
        var left = facts.open(Event.Unlinked.class).filter(e -> e.ring().equals(from)).toList();
        left.forEach(facts::claim);
        var another =
                left.stream().map(Event.Unlinked::key).filter(gone -> !gone.equals(key)).findAny();
        deed(
                another.isPresent()
                        ? Words.say("story.linked", names.key(to), names.key(key))
                        : Words.say("story.moved", names.key(key), names.key(from), names.key(to)));
        facts.claimLink(to, key);
        another.ifPresent(
                gone ->
                        facts.say(
                                Weight.TURN,
                                () ->
                                        Words.say(
                                                "story.move.lost",
                                                names.key(from),
                                                names.key(gone))));
    }

    /// Without an event of change there was nothing to give.
    void chown(Call.Chown it) {
        var changed = facts.open(Event.Changed.class).findFirst();
        if (changed.isEmpty()) {
            deed(Words.say("story.chown.nothing"));
            return;
        }
        var serial = changed.get().key();
        facts.claim(changed.get());
        var was = facts.step().before().key(serial).map(key -> key.charge().payer());
        facts.step().next().key(serial).ifPresent(key -> owned(key, was.orElse(it.uid())));
    }

    private void owned(Key key, int payer) {
        deed(
                Words.say(
                        "story.chown",
                        names.key(key.serial()),
                        key.owner().uid(),
                        key.owner().hasGroup() ? 1 : 0,
                        key.owner().gid()));
        if (key.charge().payer() == payer) return;
        facts.say(
                Weight.TURN,
                () ->
                        Words.say(
                                "story.chown.pays",
                                key.charge().payer(),
                                key.charge().bytes(),
                                payer));
    }

    void restrict(Call.Restrict it) {
        facts.open(Event.Changed.class).forEach(facts::claim);
        var ring = facts.key(it.ring()).map(Key::serial).orElse(Serial.NONE);
        var restriction = facts.step().next().restrictions().get(ring);
        if (restriction != null) deed(takes(names.key(ring), restriction));
    }

    private String takes(String ring, Restriction restriction) {
        return switch (restriction.kind()) {
            case CLOSED -> Words.say("story.restrict.closed", ring);
            case BUILTIN -> Words.say("story.restrict.builtin", ring);
            case BUILTIN_AND_SECONDARY -> Words.say("story.restrict.secondary", ring);
            case KEY_OR_KEYRING ->
                    restriction.against().isNone()
                            ? Words.say("story.restrict.own", ring)
                            : Words.say(
                                    "story.restrict.key", ring, names.key(restriction.against()));
        };
    }

    void security(Call.GetSecurity it) {
        var key = facts.key(it.key()).map(Key::serial).orElse(Serial.NONE);
        deed(Words.say("story.security", names.key(key)));
    }

    void capabilities(Call.Capabilities it) {
        deed(Words.say("story.capabilities", names.task(it.task())));
    }

    void users(Call.ListUsers it) {
        var lines =
                facts.step().reply() instanceof Reply.Described(var text, _, _)
                        ? (int) text.lines().count()
                        : 0;
        deed(Words.say("story.users", names.task(it.task()), lines));
    }

    private void deed(String words) {
        facts.say(Weight.DEED, () -> words);
    }
}
