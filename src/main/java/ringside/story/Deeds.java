package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.story.Fact.Weight;
import ringside.words.Words;

import java.util.Optional;

/// What a call that succeeded did, in its own words: the first sentence about a step. [LifeDeeds]
/// speaks of processes, this class of keys.
final class Deeds {
    private final Facts facts;
    private final Names names;
    private final Reply reply;

    Deeds(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
        this.reply = facts.step().reply();
    }

    void tell() {
        var call = facts.step().call().bare();
        if (reply instanceof Reply.Blocked) new UpcallDeeds(facts).slept();
        else tell(call);
    }

    private void tell(Call call) {
        switch (call) {
            case Call.JoinSession it -> new SessionDeeds(facts).join(it);
            case Call.SessionToParent it -> new SessionDeeds(facts).toParent(it);
            case Call.GetKeyringId(_, var id, _) -> new SessionDeeds(facts).id(id);
            case Call.GetPersistent it -> new SessionDeeds(facts).persistent(it);
            case Call.AddKey it -> add(it);
            case Call.Search it -> found(it.destination());
            case Call.RequestKey it -> found(it.ring());
            case Call.Link(_, var key, var ring) -> link(key, ring);
            case Call.Unlink it -> unlinked(it.ring());
            case Call.Clear(_, var ring) -> unlinked(ring);
            case Call.Revoke(_, var key) -> changed(key, Event.Aspect.REVOKED);
            case Call.Invalidate(_, var key) -> changed(key, Event.Aspect.INVALIDATED);
            case Call.SetPerm(_, var key, _) -> changed(key, Event.Aspect.PERM);
            case Call.SetTimeout(_, var key, _) -> timeout(key);
            case Call.Describe(_, var key, _) -> described(key);
            case Call.Read(_, var key, _) -> read(key);
            case Call.ListKeys it -> listed(names.task(it.task()));
            case Call.Update(_, var key, _, _) -> updated(key);
            case Call.Move it -> new ChangeDeeds(facts).move(it);
            case Call.Chown it -> new ChangeDeeds(facts).chown(it);
            case Call.Restrict it -> new ChangeDeeds(facts).restrict(it);
            case Call.Construction it -> new UpcallDeeds(facts).tell(it);
            case Call.LifeCycle _ -> new LifeDeeds(facts).tell();
            case Call.GetSecurity it -> new ChangeDeeds(facts).security(it);
            case Call.Capabilities it -> new ChangeDeeds(facts).capabilities(it);
            case Call.ListUsers it -> new ChangeDeeds(facts).users(it);
            case Call.Unsupported _, Call.Wait _, Call.SetLimit _, Call.Other _ ->
                    new LifeDeeds(facts).tell();
            case Call.Foretold _ ->
                    throw new IllegalStateException("a bare call foretells nothing");
        }
    }

    private void deed(String words) {
        facts.say(Weight.DEED, () -> words);
    }

    private void add(Call.AddKey it) {
        var key = new Serial((int) reply.number());
        var into = facts.key(it.ring()).map(Key::serial).orElse(Serial.NONE);
        var made = facts.open(Event.Created.class).anyMatch(e -> e.key().equals(key));
        facts.claimCreated(key);
        facts.claimLink(into, key);
        if (made)
            facts.say(
                    Weight.DEED,
                    () -> Words.say("story.add.made", names.key(key), names.key(into)));
        else facts.say(Weight.DEED, () -> Words.say("story.add.updated", names.key(into)));
    }

    private void found(int destination) {
        var key = new Serial((int) reply.number());
        var visits = facts.open(Event.Visited.class).map(Event.Visited::ring).distinct().count();
        var where =
                facts.open(Event.Visited.class)
                        .filter(e -> e.verdict() == Event.Verdict.FOUND)
                        .map(Event.Visited::ring)
                        .filter(ring -> !ring.equals(key))
                        .reduce((_, last) -> last);
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.found",
                                names.key(key),
                                where.isPresent() ? 1 : 0,
                                where.map(names::key).orElse(""),
                                visits));
        var into = destination == 0 ? Optional.<Key>empty() : facts.key(destination);
        if (into.isPresent() && facts.claimLink(into.get().serial(), key))
            facts.say(
                    Weight.TURN,
                    () -> Words.say("story.found.linked", names.key(into.get().serial())));
    }

    private void link(int id, int ring) {
        var key = facts.key(id);
        var into = facts.key(ring);
        if (key.isEmpty() || into.isEmpty()) return;
        var serial = key.get().serial();
        var made = facts.claimLink(into.get().serial(), serial);
        facts.say(
                Weight.DEED,
                () ->
                        made
                                ? Words.say(
                                        "story.link.made",
                                        names.key(into.get().serial()),
                                        names.key(serial),
                                        key.get().refs())
                                : Words.say(
                                        "story.link.known",
                                        names.key(into.get().serial()),
                                        names.key(serial)));
    }

    private void unlinked(int ring) {
        var from = facts.key(ring).map(Key::serial).orElse(Serial.NONE);
        var gone = facts.open(Event.Unlinked.class).filter(e -> e.ring().equals(from)).toList();
        gone.forEach(facts::claim);
        var keys = gone.stream().map(Event.Unlinked::key).toList();
        facts.say(
                Weight.DEED,
                () ->
                        keys.isEmpty()
                                ? Words.say("story.unlink.nothing", names.key(from))
                                : Words.say("story.unlinked", names.key(from), names.keys(keys)));
    }

    private void changed(int id, Event.Aspect aspect) {
        var key = facts.key(id).map(Key::serial).orElse(Serial.NONE);
        var events =
                facts.open(Event.Changed.class)
                        .filter(e -> e.key().equals(key) && e.aspect() == aspect)
                        .toList();
        events.forEach(facts::claim);
        if (events.isEmpty()) return;
        facts.say(Weight.DEED, () -> new Effects(facts).changed(key, aspect));
        if (aspect == Event.Aspect.REVOKED && facts.step().next().keys().containsKey(key))
            facts.step().next().key(key).filter(Key::isRing).ifPresent(ring -> stays(ring));
    }

    private void stays(Key ring) {
        facts.say(
                Weight.KEPT,
                () ->
                        Words.say(
                                "story.revoke.stays",
                                Keepers.of(facts.step().next(), ring, names)));
    }

    private void updated(int id) {
        changed(id, Event.Aspect.PAYLOAD);
        var key = facts.key(id);
        var expired =
                key.flatMap(it -> facts.step().before().key(it.serial()))
                        .filter(it -> it.expiry() != Key.NEVER);
        if (expired.isPresent() && key.filter(it -> it.expiry() == Key.NEVER).isPresent())
            facts.say(Weight.TURN, () -> Words.say("story.update.timeout"));
    }

    private void timeout(int id) {
        changed(id, Event.Aspect.TIMEOUT);
    }

    private void described(int id) {
        var who = names.task(facts.step().call().task());
        facts.key(id)
                .ifPresent(
                        key ->
                                facts.say(
                                        Weight.DEED,
                                        () ->
                                                Words.say(
                                                        "story.describe",
                                                        who,
                                                        names.key(key.serial()))));
    }

    private void read(int id) {
        var who = names.task(facts.step().call().task());
        facts.key(id)
                .ifPresent(key -> facts.say(Weight.DEED, () -> read(who, names.key(key.serial()))));
    }

    private String read(String who, String key) {
        if (reply instanceof Reply.Listing(var serials, var copied, _))
            return copied
                    ? Words.say("story.read.links", who, key, serials.size())
                    : Words.say("story.size.links", who, key, serials.size());
        return copied()
                ? Words.say("story.read.bytes", who, key, (int) reply.number())
                : Words.say("story.size.bytes", who, key, (int) reply.number());
    }

    private boolean copied() {
        return switch (reply) {
            case Reply.Listing(_, var copied, _) -> copied;
            case Reply.Contents(_, var copied) -> copied;
            case Reply.Value _, Reply.Described _, Reply.Failed _, Reply.Gone _ -> true;
            case Reply.Blocked _ -> true;
        };
    }

    private void listed(String who) {
        deed(
                reply instanceof Reply.Described(var text, _, _)
                        ? Words.say("story.list", who, (int) text.lines().count())
                        : Words.say("story.list.unknown", who));
    }
}
