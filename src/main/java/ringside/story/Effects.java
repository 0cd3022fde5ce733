package ringside.story;

import ringside.call.Event;
import ringside.rule.CollectorRule;
import ringside.rule.LookupRule;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

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
                    () -> names.keys(made) + (made.size() == 1 ? " was made." : " were made."));
    }

    private void tell(Event event) {
        switch (event) {
            case Event.SlotChanged it -> slot(it);
            case Event.Linked it -> linked(it);
            case Event.Changed it -> changed(it);
            case Event.Identity(var task, var what, _) ->
                    facts.say(Fact.Weight.TURN, () -> "in " + names.task(task) + ": " + what + ".");
            case Event.Reparented(var pid, _, var to, _) ->
                    facts.say(
                            Fact.Weight.DETAIL,
                            () ->
                                    names.process(pid)
                                            + " is an orphan; its parent is "
                                            + names.process(to)
                                            + " now.");
            case Event.FileClosed(var file, _) ->
                    facts.say(
                            Fact.Weight.DETAIL,
                            () ->
                                    "file "
                                            + file
                                            + " is closed and lets go of the credentials it kept.");
            case Event.NamespaceGone(var id, _) ->
                    facts.say(Fact.Weight.DETAIL, () -> "user namespace " + id + " is gone.");
            case Event.NamespaceMade(_, var id, _) ->
                    facts.say(
                            Fact.Weight.TURN,
                            () -> "user namespace " + id + " begins, with registers of its own.");
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
        facts.say(Fact.Weight.TURN, () -> slotted(it, made.isEmpty() ? "" : "the new "));
    }

    private String slotted(Event.SlotChanged it, String fresh) {
        var whose = names.task(it.task());
        var slot = Names.slot(it.slot());
        if (it.after().isNone())
            return whose + " lets go of its " + slot + ", " + names.key(it.before()) + ".";
        if (it.rule() == LookupRule.DEFAULT_SESSION_REPLACED)
            return whose
                    + " gets a new, empty session keyring, "
                    + names.key(it.after())
                    + ", in the place of the lent "
                    + names.key(it.before())
                    + "; what only that one leads to is no longer found through @s.";
        if (it.rule() == LookupRule.USER_SESSION_INSTALLED)
            return whose + " had no session keyring and borrows " + names.key(it.after()) + ".";
        return it.before().isNone()
                ? fresh + names.key(it.after()) + " is the " + slot + " of " + whose + " now."
                : fresh
                        + names.key(it.after())
                        + " replaces "
                        + names.key(it.before())
                        + " as the "
                        + slot
                        + " of "
                        + whose
                        + ".";
    }

    private void linked(Event.Linked it) {
        if (names.isRegister(it.ring()) || names.find(it.ring()).isEmpty()) return;
        facts.say(
                Fact.Weight.DETAIL,
                () -> names.key(it.ring()) + " links " + names.key(it.key()) + " now.");
        displaced(it);
    }

    void displaced(Event.Linked it) {
        if (it.displaced().isSome() && !it.displaced().equals(it.key()))
            facts.say(
                    Fact.Weight.TURN,
                    () ->
                            "it takes the place of "
                                    + names.key(it.displaced())
                                    + ", which had the same type and name.");
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
                                                ? "the collector takes "
                                                        + names.keys(keys)
                                                        + " out of "
                                                        + names.key(ring)
                                                        + "."
                                                : names.key(ring)
                                                        + " no longer links "
                                                        + names.keys(keys)
                                                        + "."));
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
        return names.key(serial)
                + names.find(serial).map(key -> change(key, aspect)).orElse(" has changed.");
    }

    private String change(Key key, Event.Aspect aspect) {
        return switch (aspect) {
            case OWNER -> " belongs to uid " + key.owner().uid() + " now.";
            case PERM -> ": " + rights(key) + ".";
            case TIMEOUT -> timeout(key);
            case PAYLOAD ->
                    " keeps its serial and has a new payload of "
                            + Fates.counted(key.payload().size(), "byte")
                            + ".";
            case REVOKED -> " is revoked: whoever uses it gets EKEYREVOKED.";
            case INVALIDATED -> " is invalidated: it counts as gone, and every link to it goes.";
            case INSTANTIATED -> " is made: it has its payload now.";
            case NEGATED -> " is refused: whoever uses it gets the error that its maker chose.";
            case RESTRICTED -> " takes only links that its restriction allows from now on.";
            case EXPIRED -> " has expired: whoever uses it gets EKEYEXPIRED.";
        };
    }

    private String timeout(Key key) {
        if (key.expiry() == Key.NEVER) return " does not expire.";
        return " expires in " + Duration.spoken(key.expiry() - facts.step().next().now()) + ".";
    }

    /// What each class of callers gained and lost.
    private String rights(Key key) {
        var old = facts.step().before().key(key.serial()).map(Key::perm).orElse(new Perm(0));
        var changes =
                Arrays.stream(Subject.values())
                        .filter(who -> old.of(who) != key.perm().of(who))
                        .map(
                                who ->
                                        who.name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + change(old.of(who), key.perm().of(who)))
                        .toList();
        return changes.isEmpty() ? "the same permissions as before" : Names.joined(changes);
    }

    private static String change(int old, int now) {
        var gained = words(now & ~old);
        var lost = words(old & ~now);
        if (lost.isEmpty()) return "gains " + gained;
        return gained.isEmpty() ? "loses " + lost : "gains " + gained + " and loses " + lost;
    }

    private static String words(int bits) {
        return Arrays.stream(Right.values())
                .filter(right -> (bits & right.bit()) != 0)
                .map(right -> right.name().toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
