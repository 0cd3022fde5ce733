package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.story.Fact.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the calls of the life cycle did: births, programs, ends, ids, files and time.
final class LifeDeeds {
    private final Facts facts;
    private final Names names;
    private final Step step;

    LifeDeeds(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
        this.step = facts.step();
    }

    void tell() {
        claimSlotsOfTheBornAndTheDead();
        step.events().forEach(this::tell);
        if (step.call().bare() instanceof Call.Wait) waited();
        if (step.call().bare() instanceof Call.Other)
            facts.say(Weight.DEED, () -> "this call does not touch keyrings.");
    }

    private void claimSlotsOfTheBornAndTheDead() {
        facts.open(Event.SlotChanged.class)
                .filter(
                        it ->
                                !step.before().tasks().containsKey(it.task())
                                        || !step.next().tasks().containsKey(it.task()))
                .forEach(facts::claim);
    }

    private void tell(Event event) {
        if (facts.isClaimed(event)) return;
        switch (event) {
            case Event.Forked(var task, var pid, _) -> forked(task, pid);
            case Event.ThreadStarted(var task, var tid, _) -> thread(task, tid);
            case Event.Execed it -> new ExecDeed(facts).tell(it);
            case Event.ProcessEnded(var pid, _) -> ended(pid);
            case Event.ThreadEnded(var tid, var pid, _) -> threadEnded(tid, pid);
            case Event.Identity it -> identity(it);
            case Event.FileOpened(var task, var file, _) ->
                    facts.say(
                            Weight.DEED,
                            () ->
                                    "open file "
                                            + file
                                            + " keeps the credentials that "
                                            + names.task(task)
                                            + " has now"
                                            + rings(step.next(), task)
                                            + ".");
            case Event.LimitSet(var limit, var before, var after, _) ->
                    facts.say(
                            Weight.DEED,
                            () -> limit.text() + " was " + before + " and is " + after + " now.");
            case Event.Changed _, Event.Created _, Event.Decided _, Event.Destroyed _ -> {}
            case Event.FileClosed _, Event.Linked _, Event.NamespaceGone _ -> {}
            case Event.NamespaceMade _, Event.Refused _, Event.Reparented _ -> {}
            case Event.SlotChanged _, Event.TimePassed _, Event.Unlinked _ -> {}
            case Event.Visited _ -> {}
            case Event.HelperStarted _, Event.Slept _, Event.Returned _ -> {}
            case Event.AuthorityChanged _, Event.DestinationChanged _ -> {}
        }
    }

    static ringside.state.Cred cred(ringside.state.Kernel kernel, int tid) {
        return kernel.task(tid).map(ringside.state.Task::cred).orElse(ringside.state.Cred.of(0, 0));
    }

    /// `, with session keyring _ses`, or nothing.
    private String rings(ringside.state.Kernel kernel, int tid) {
        var held =
                Stream.of(Slot.values())
                        .map(slot -> cred(kernel, tid).ring(slot))
                        .filter(Serial::isSome)
                        .map(names::key)
                        .toList();
        return held.isEmpty() ? "" : ", and with them " + Names.joined(held);
    }

    private void forked(int task, int pid) {
        var session = cred(step.next(), pid).session();
        var parent = cred(step.before(), task);
        facts.say(
                Weight.DEED,
                () ->
                        session.isNone()
                                ? names.process(pid)
                                        + " is born; like its parent "
                                        + names.task(task)
                                        + " it has no session keyring."
                                : names.process(pid)
                                        + " inherits the session keyring of its parent "
                                        + names.task(task)
                                        + ": the same "
                                        + names.key(session)
                                        + ", now with "
                                        + references(session)
                                        + ".");
        var own = Stream.of(parent.thread(), parent.process()).filter(Serial::isSome).toList();
        if (own.isEmpty()) facts.say(Weight.TURN, () -> "it has no thread and no process keyring.");
        else
            facts.say(
                    Weight.TURN,
                    () ->
                            names.keys(own)
                                    + (own.size() == 1 ? " is" : " are")
                                    + " not inherited: the child has no thread and no process keyring.");
    }

    private String references(Serial key) {
        return step.next().key(key).map(k -> Fates.counted(k.refs(), "reference")).orElse("none");
    }

    private void thread(int task, int tid) {
        var cred = cred(step.next(), tid);
        var shared = Stream.of(cred.process(), cred.session()).filter(Serial::isSome).toList();
        facts.say(
                Weight.DEED,
                () ->
                        names.task(tid)
                                + " starts with the credentials of "
                                + names.task(task)
                                + (shared.isEmpty()
                                        ? "."
                                        : " and shares its " + names.keys(shared) + "."));
        if (cred.thread().isNone()) return;
        facts.open(Event.Created.class)
                .filter(made -> made.key().equals(cred.thread()))
                .forEach(facts::claim);
        facts.say(
                Weight.TURN,
                () ->
                        "it is born with an empty thread keyring of its own, "
                                + names.key(cred.thread())
                                + ", because the other thread has one.");
    }

    private void threadEnded(int tid, int pid) {
        if (step.next().processes().containsKey(pid))
            facts.say(Weight.DEED, () -> names.task(tid) + " ended" + letGo(List.of(tid)) + ".");
    }

    private void ended(int pid) {
        var threads =
                step.before().process(pid).map(p -> List.copyOf(p.threads())).orElse(List.of());
        facts.say(
                Weight.DEED,
                () ->
                        names.process(pid)
                                + " ended"
                                + (threads.size() > 1
                                        ? " with its " + threads.size() + " threads"
                                        : "")
                                + letGo(threads)
                                + ".");
    }

    private String letGo(List<Integer> tids) {
        var held = new ArrayList<Serial>();
        for (int tid : tids)
            for (var slot : Slot.values()) {
                var ring = cred(step.before(), tid).ring(slot);
                if (ring.isSome() && !held.contains(ring)) held.add(ring);
            }
        return held.isEmpty() ? "; it held no keyring" : " and let go of " + names.keys(held);
    }

    private void identity(Event.Identity it) {
        facts.claim(it);
        var exec = step.call().bare() instanceof Call.Exec;
        facts.say(
                exec ? Weight.TURN : Weight.DEED,
                () -> (exec ? "it" : names.task(it.task())) + " changes: " + it.what() + ".");
        var was = cred(step.before(), it.task());
        var is = cred(step.next(), it.task());
        if (was.uid().real() != is.uid().real())
            facts.say(
                    Weight.TURN,
                    () ->
                            "@u and @us mean the keyrings of uid "
                                    + is.uid().real()
                                    + " from now on.");
        if (!was.uid().equals(is.uid()) && is.session().isSome())
            step.next()
                    .key(is.session())
                    .ifPresent(
                            ring ->
                                    facts.say(
                                            Weight.DETAIL,
                                            () ->
                                                    "the session stays "
                                                            + names.key(ring.serial())
                                                            + ", which uid "
                                                            + ring.owner().uid()
                                                            + " owns."));
    }

    private void waited() {
        var still = step.events().stream().allMatch(Event.TimePassed.class::isInstance);
        if (still)
            facts.say(Weight.DEED, () -> "nothing expires and nothing is collected in this time.");
    }
}
