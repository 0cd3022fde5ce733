package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.rule.LookupRule;
import ringside.rule.UpcallRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.story.Fact.Weight;
import ringside.words.Words;

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
            deed(Words.say("story.upcall.dies", names.task(facts.step().call().task())));
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
                        Words.say(
                                "story.upcall.begun",
                                who,
                                names.key(key),
                                into.isEmpty() ? 0 : 1,
                                into.isEmpty() ? "" : names.key(into.getFirst().ring())));
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
        facts.say(Weight.DEED, () -> Words.say("story.upcall.helper", pid, names.key(ring)));
        facts.say(
                Weight.TURN,
                () -> Words.say("story.upcall.authority", names.key(started.authority())));
    }

    private void waits(Event.Slept slept) {
        if (facts.isClaimed(slept)) return;
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.upcall.waits",
                                names.task(slept.task()),
                                names.key(slept.key())));
    }

    /// Authority was taken on or given up.
    private void authority(Call.AssumeAuthority call) {
        var changes = facts.open(Event.AuthorityChanged.class).toList();
        changes.forEach(facts::claim);
        var who = names.task(call.task());
        if (call.key() == 0) {
            deed(Words.say("story.authority.none", who));
            return;
        }
        var authority = new Serial((int) facts.step().reply().number());
        var record = facts.step().next().authorities().get(authority);
        if (record == null) return;
        facts.say(
                Weight.DEED,
                () -> Words.say("story.authority.taken", who, names.key(record.target())));
        facts.say(
                Weight.TURN, () -> Words.say("story.authority.searches", names.task(record.pid())));
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
                () -> {
                    var ending = Ending.of(facts, key);
                    return aspect == Aspect.NEGATED ? ending.refused(who) : ending.made(who);
                });
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
        facts.say(Weight.KEPT, () -> Words.say("story.authority.spent", names.key(authority)));
    }

    /// A setting of request_key(2).
    private void destination(Call.SetReqkey call) {
        facts.open(Event.DestinationChanged.class).forEach(facts::claim);
        var who = names.task(call.task());
        deed(
                call.destination() < 0
                        ? Words.say("story.destination.asked", who)
                        : Words.say("story.destination", who, place(call.destination())));
    }

    /// The default is a chain of three; so is what the kernel does not know.
    private static int place(int setting) {
        return setting == 6 || setting > 7 ? 0 : setting;
    }

    private void deed(String words) {
        facts.say(Weight.DEED, () -> words);
    }
}
