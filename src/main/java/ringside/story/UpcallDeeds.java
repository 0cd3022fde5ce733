package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.rule.LookupRule;
import ringside.rule.UpcallRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.story.Fact.Weight;

/// What the calls around a key under construction did: who asks, who helps, who waits, and what
/// becomes of them all.
final class UpcallDeeds {
    private final Facts facts;
    private final Names names;

    UpcallDeeds(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    /// What the caller did about a key under construction; requests that need no helper are told
    /// like searches.
    void tell(Call.Construction call) {
        switch (call) {
            case Call.AssumeAuthority it -> authority(it);
            case Call.Instantiate it -> finished(it.key(), Aspect.INSTANTIATED);
            case Call.Negate it -> finished(it.key(), Aspect.NEGATED);
            case Call.Reject it -> finished(it.key(), Aspect.NEGATED);
            case Call.SetReqkey it -> destination(it);
            case Call.RequestKey _ -> {}
        }
    }

    /// A call fell asleep.
    void slept() {
        facts.open(Event.HelperStarted.class).forEach(this::helper);
        facts.open(Event.Slept.class).forEach(this::waits);
        if (facts.open(Event.Decided.class).anyMatch(it -> it.rule() == UpcallRule.DEATH_WAITS))
            say(
                    Weight.DEED,
                    names.task(facts.step().call().task())
                            + " is to die, but not before its helper has ended.");
    }

    /// The kernel asks a program for a key.
    private void helper(Event.HelperStarted started) {
        var key = started.key();
        var who = names.task(started.task());
        var into = facts.open(Event.Linked.class).filter(e -> e.key().equals(key)).toList();
        facts.claimCreated(key);
        facts.claimCreated(started.authority());
        into.forEach(facts::claim);
        facts.say(
                Weight.DEED,
                () ->
                        who
                                + " sleeps in its request: no keyring has the key, so the kernel"
                                + " begins "
                                + names.key(key)
                                + into.stream()
                                        .findFirst()
                                        .map(link -> ", empty, in " + names.key(link.ring()))
                                        .orElse("")
                                + ".");
        session(started);
    }

    private void session(Event.HelperStarted started) {
        var pid = started.pid();
        var session =
                facts.open(Event.SlotChanged.class).filter(it -> it.task() == pid).findFirst();
        session.ifPresent(facts::claim);
        var ring = session.map(Event.SlotChanged::after).orElse(Serial.NONE);
        facts.claimCreated(ring);
        facts.claimLink(ring, started.authority());
        facts.open(Event.Linked.class)
                .filter(it -> it.rule() == LookupRule.USER_RING_MADE)
                .toList()
                .forEach(facts::claim);
        facts.open(Event.DestinationChanged.class).toList().forEach(facts::claim);
        facts.open(Event.Slept.class).forEach(facts::claim);
        facts.say(
                Weight.DEED,
                () ->
                        "it starts /sbin/request-key as process "
                                + pid
                                + ", run by root, with the session "
                                + names.key(ring)
                                + ".");
        facts.say(
                Weight.TURN,
                () ->
                        "that session holds nothing but "
                                + names.key(started.authority())
                                + ", which lets its holder make the key.");
    }

    private void waits(Event.Slept slept) {
        if (facts.isClaimed(slept)) return;
        facts.say(
                Weight.DEED,
                () ->
                        names.task(slept.task())
                                + " sleeps in its call: "
                                + names.key(slept.key())
                                + " is under construction, and whoever needs it waits.");
    }

    /// Authority was taken on or given up.
    private void authority(Call.AssumeAuthority call) {
        var changes = facts.open(Event.AuthorityChanged.class).toList();
        changes.forEach(facts::claim);
        var who = names.task(call.task());
        if (call.key() == 0) {
            say(Weight.DEED, who + " has no authority over any key now.");
            return;
        }
        var authority = new Serial((int) facts.step().reply().number());
        var record = facts.step().next().authorities().get(authority);
        if (record == null) return;
        facts.say(
                Weight.DEED,
                () -> who + " takes on the authority to make " + names.key(record.target()) + ".");
        facts.say(
                Weight.TURN,
                () ->
                        "with it, its searches go on in the keyrings of "
                                + names.task(record.pid())
                                + ", who asked.");
    }

    /// The key got its payload, or was refused.
    private void finished(int id, Aspect aspect) {
        var key = facts.key(id).map(Key::serial).orElse(Serial.NONE);
        var who = names.task(facts.step().call().task());
        facts.open(Event.Changed.class)
                .filter(it -> it.key().equals(key) && it.aspect() == aspect)
                .forEach(facts::claim);
        facts.say(
                Weight.DEED,
                () ->
                        who
                                + (aspect == Aspect.NEGATED ? " refuses " : " makes ")
                                + UpcallEffects.ending(facts, key));
        spent();
    }

    /// The authorisation key is of no use to anybody any more.
    private void spent() {
        var authority =
                facts.open(Event.AuthorityChanged.class)
                        .map(Event.AuthorityChanged::before)
                        .findFirst()
                        .orElse(Serial.NONE);
        facts.open(Event.AuthorityChanged.class).forEach(facts::claim);
        facts.open(Event.Changed.class)
                .filter(it -> it.key().equals(authority))
                .forEach(facts::claim);
        facts.open(Event.Unlinked.class)
                .filter(it -> it.key().equals(authority))
                .forEach(facts::claim);
        facts.say(
                Weight.KEPT,
                () -> "the authority is used up, and " + names.key(authority) + " with it.");
    }

    /// A setting of request_key(2).
    private void destination(Call.SetReqkey call) {
        facts.open(Event.DestinationChanged.class).forEach(facts::claim);
        var who = names.task(call.task());
        say(
                Weight.DEED,
                call.destination() < 0
                        ? who + " only asks where its requests put what they make."
                        : "what requests of "
                                + who
                                + " make goes to "
                                + place(call.destination())
                                + " from now on, unless they name another keyring.");
    }

    private static String place(int setting) {
        return switch (setting) {
            case 1 -> "its thread keyring";
            case 2 -> "its process keyring";
            case 3 -> "its session keyring";
            case 4 -> "its user keyring";
            case 5 -> "its user-session keyring";
            case 7 -> "the keyring of its own requester";
            default -> "the first of thread, process and session keyring that it has";
        };
    }

    private void say(Weight weight, String words) {
        facts.say(weight, () -> words);
    }
}
