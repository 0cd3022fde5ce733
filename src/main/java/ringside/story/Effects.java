package ringside.story;

import ringside.call.Event;
import ringside.rule.CollectorRule;
import ringside.rule.LookupRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One sentence for each event that no deed has told, like ones joined.
final class Effects {
    private final Facts facts;
    private final Names names;

    Effects(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    void tell() {
        new UpcallEffects(facts).tell();
        facts.step().events().stream().filter(it -> !facts.isClaimed(it)).forEach(this::tell);
        unlinked();
        created();
    }

    private void created() {
        var made =
                facts.open(Event.Created.class)
                        .map(Event.Created::key)
                        .filter(key -> names.find(key).isPresent() && !names.isRegister(key))
                        .toList();
        if (!made.isEmpty())
            facts.say(
                    Fact.Weight.DETAIL,
                    () -> Words.say("story.made", names.keys(made), made.size()));
    }

    private void tell(Event event) {
        switch (event) {
            case Event.SlotChanged it -> slot(it);
            case Event.Linked it -> linked(it);
            case Event.Changed it -> changed(it);
            case Event.Identity(var task, var what, _) ->
                    facts.say(
                            Fact.Weight.TURN,
                            () ->
                                    Words.say(
                                            "story.identity.in",
                                            names.task(task),
                                            Identities.told(what)));
            case Event.Reparented(var pid, _, var to, _) ->
                    facts.say(
                            Fact.Weight.DETAIL,
                            () -> Words.say("story.orphan", names.process(pid), names.process(to)));
            case Event.FileClosed(var file, _) ->
                    facts.say(Fact.Weight.DETAIL, () -> Words.say("story.closed", file));
            case Event.NamespaceGone(var id, _) ->
                    facts.say(Fact.Weight.DETAIL, () -> Words.say("story.space.gone", id));
            case Event.NamespaceMade(_, var id, _) ->
                    facts.say(Fact.Weight.TURN, () -> Words.say("story.space.made", id));
            case Event.ThreadEnded _, Event.ProcessEnded _, Event.Forked _ -> {}
            case Event.ThreadStarted _, Event.Execed _, Event.FileOpened _ -> {}
            case Event.Created _, Event.Unlinked _, Event.Destroyed _ -> {}
            case Event.Visited _, Event.TimePassed _, Event.LimitSet _ -> {}
            case Event.HelperStarted _, Event.Slept _, Event.Returned _ -> {}
            case Event.AuthorityChanged _, Event.DestinationChanged _ -> {}
            case Event.Decided _, Event.Refused _ -> {}
        }
    }

    private void slot(Event.SlotChanged it) {
        var step = facts.step();
        if (!step.next().tasks().containsKey(it.task())) return;
        if (!step.before().tasks().containsKey(it.task())) return;
        var made = facts.open(Event.Created.class).filter(e -> e.key().equals(it.after())).toList();
        made.forEach(facts::claim);
        facts.say(Fact.Weight.TURN, () -> slotted(it, made.isEmpty() ? 0 : 1));
    }

    private String slotted(Event.SlotChanged it, int fresh) {
        var whose = names.task(it.task());
        var slot = Names.slot(it.slot());
        if (it.after().isNone())
            return Words.say("story.slot.left", whose, slot, names.key(it.before()));
        if (it.rule() == LookupRule.DEFAULT_SESSION_REPLACED)
            return Words.say(
                    "story.slot.default", whose, names.key(it.after()), names.key(it.before()));
        if (it.rule() == LookupRule.USER_SESSION_INSTALLED)
            return Words.say("story.slot.borrowed", whose, names.key(it.after()));
        return it.before().isNone()
                ? Words.say("story.slot.set", fresh, names.key(it.after()), slot, whose)
                : Words.say(
                        "story.slot.replaced",
                        fresh,
                        names.key(it.after()),
                        names.key(it.before()),
                        slot,
                        whose);
    }

    private void linked(Event.Linked it) {
        if (names.isRegister(it.ring()) || names.find(it.ring()).isEmpty()) return;
        facts.say(
                Fact.Weight.DETAIL,
                () -> Words.say("story.linked", names.key(it.ring()), names.key(it.key())));
        displaced(it);
    }

    void displaced(Event.Linked it) {
        if (it.displaced().isSome() && !it.displaced().equals(it.key()))
            facts.say(
                    Fact.Weight.TURN,
                    () -> Words.say("story.displaced", names.key(it.displaced())));
    }

    /// Links that went, ring by ring; who the collector was says so.
    private void unlinked() {
        var gone = new LinkedHashMap<Serial, List<Serial>>();
        facts.open(Event.Unlinked.class)
                .filter(it -> facts.step().next().key(it.ring()).isPresent())
                .forEach(
                        it ->
                                gone.computeIfAbsent(it.ring(), _ -> new ArrayList<>())
                                        .add(it.key()));
        var reaped =
                facts.open(Event.Unlinked.class).anyMatch(it -> it.rule() == CollectorRule.REAPED);
        gone.forEach(
                (ring, keys) ->
                        facts.say(
                                reaped ? Fact.Weight.DEED : Fact.Weight.TURN,
                                () ->
                                        reaped
                                                ? Words.say(
                                                        "story.reaped",
                                                        names.keys(keys),
                                                        names.key(ring))
                                                : Words.say(
                                                        "story.unlinked",
                                                        names.key(ring),
                                                        names.keys(keys))));
    }

    private void changed(Event.Changed it) {
        facts.say(weight(it.aspect()), () -> changed(it.key(), it.aspect()));
    }

    private static Fact.Weight weight(Event.Aspect aspect) {
        return switch (aspect) {
            case EXPIRED -> Fact.Weight.DEED;
            case TIMEOUT -> Fact.Weight.DETAIL;
            case OWNER, PERM, PAYLOAD, REVOKED, INVALIDATED -> Fact.Weight.TURN;
            case INSTANTIATED, NEGATED, RESTRICTED -> Fact.Weight.TURN;
        };
    }

    /// What changed about a key, as a sentence.
    String changed(Serial serial, Event.Aspect aspect) {
        var name = names.key(serial);
        return names.find(serial)
                .map(key -> change(name, key, aspect))
                .orElseGet(() -> Words.say("story.changed", name));
    }

    private String change(String name, Key key, Event.Aspect aspect) {
        return switch (aspect) {
            case OWNER -> Words.say("story.changed.owner", name, key.owner().uid());
            case PERM -> Granting.told(name, facts.step().before(), key);
            case TIMEOUT -> timeout(name, key);
            case PAYLOAD -> Words.say("story.changed.payload", name, key.payload().size());
            case REVOKED -> Words.say("story.changed.revoked", name);
            case INVALIDATED -> Words.say("story.changed.invalidated", name);
            case INSTANTIATED -> Words.say("story.changed.instantiated", name);
            case NEGATED -> Words.say("story.changed.negated", name);
            case RESTRICTED -> Words.say("story.changed.restricted", name);
            case EXPIRED -> Words.say("story.changed.expired", name);
        };
    }

    private String timeout(String name, Key key) {
        if (key.expiry() == Key.NEVER) return Words.say("story.timeout.none", name);
        var left = Duration.spoken(key.expiry() - facts.step().next().now());
        return Words.say("story.timeout", name, left);
    }
}
