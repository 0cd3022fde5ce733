package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Key;
import ringside.state.Restriction;
import ringside.state.Serial;
import ringside.story.Fact.Weight;

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
            deed(names.key(from) + " is both rings, so nothing is looked at and nothing changes.");
            return;
        }
        var left = facts.open(Event.Unlinked.class).filter(e -> e.ring().equals(from)).toList();
        left.forEach(facts::claim);
        var another =
                left.stream().map(Event.Unlinked::key).filter(gone -> !gone.equals(key)).findAny();
        deed(
                another.isPresent()
                        ? names.key(to) + " links " + names.key(key) + " now."
                        : names.key(key) + " moved from " + names.key(from) + " to " + into(to));
        facts.claimLink(to, key);
        another.ifPresent(
                gone ->
                        facts.say(
                                Weight.TURN,
                                () ->
                                        names.key(from)
                                                + " lost "
                                                + names.key(gone)
                                                + " instead: it has the same type and name."));
    }

    private String into(Serial ring) {
        return names.key(ring) + ".";
    }

    /// Without an event of change there was nothing to give.
    void chown(Call.Chown it) {
        var changed = facts.open(Event.Changed.class).findFirst();
        if (changed.isEmpty()) {
            deed("neither owner nor group shall change, so no key is even looked at.");
            return;
        }
        var serial = changed.get().key();
        facts.claim(changed.get());
        var was = facts.step().before().key(serial).map(key -> key.charge().payer());
        facts.step().next().key(serial).ifPresent(key -> owned(key, was.orElse(it.uid())));
    }

    private void owned(Key key, int payer) {
        var group = key.owner().hasGroup() ? " and group " + key.owner().gid() : "";
        deed(names.key(key.serial()) + " belongs to uid " + key.owner().uid() + group + " now.");
        if (key.charge().payer() == payer) return;
        facts.say(
                Weight.TURN,
                () ->
                        "uid "
                                + key.charge().payer()
                                + " pays for it now, "
                                + Fates.counted(key.charge().bytes(), "byte")
                                + ", and uid "
                                + payer
                                + " no longer does.");
    }

    void restrict(Call.Restrict it) {
        facts.open(Event.Changed.class).forEach(facts::claim);
        var ring = facts.key(it.ring()).map(Key::serial).orElse(Serial.NONE);
        var restriction = facts.step().next().restrictions().get(ring);
        if (restriction != null) deed(names.key(ring) + takes(restriction));
    }

    private String takes(Restriction restriction) {
        var only = " takes only certificates from now on, those that ";
        return switch (restriction.kind()) {
            case CLOSED -> " takes no link any more, whoever asks.";
            case BUILTIN -> only + "the kernel's own ones vouch for.";
            case BUILTIN_AND_SECONDARY ->
                    only + "the kernel's own ones and the administrator's vouch for.";
            case KEY_OR_KEYRING ->
                    only
                            + (restriction.against().isNone()
                                    ? "it holds already vouch for."
                                    : names.key(restriction.against()) + " vouches for.");
        };
    }

    void security(Call.GetSecurity it) {
        var key = facts.key(it.key()).map(Key::serial).orElse(Serial.NONE);
        deed(names.key(key) + " has no security label, for no security module gives any.");
    }

    void capabilities(Call.Capabilities it) {
        deed(names.task(it.task()) + " asks what keyrings of this kernel can do.");
    }

    void users(Call.ListUsers it) {
        var lines =
                facts.step().reply() instanceof Reply.Described(var text, _, _)
                        ? (int) text.lines().count()
                        : 0;
        deed(
                names.task(it.task())
                        + " sees what "
                        + Fates.counted(lines, "user")
                        + (lines == 1 ? " pays" : " pay")
                        + " for in /proc/key-users.");
    }

    private void deed(String words) {
        facts.say(Weight.DEED, () -> words);
    }
}
