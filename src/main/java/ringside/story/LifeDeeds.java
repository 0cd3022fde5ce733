package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.story.Fact.Weight;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
            facts.say(Weight.DEED, () -> Words.say("story.other"));
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
            case Event.FileOpened(var task, var file, _) -> opened(task, file);
            case Event.LimitSet(var limit, var before, var after, _) ->
                    facts.say(
                            Weight.DEED,
                            () -> Words.say("story.limit", limit.text(), before, after));
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

    private void opened(int task, int file) {
        var held =
                Stream.of(Slot.values())
                        .map(slot -> cred(step.next(), task).ring(slot))
                        .filter(Serial::isSome)
                        .toList();
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.open",
                                file,
                                names.task(task),
                                held.size(),
                                names.keys(held)));
    }

    private void forked(int task, int pid) {
        var session = cred(step.next(), pid).session();
        var parent = cred(step.before(), task);
        facts.say(
                Weight.DEED,
                () ->
                        session.isNone()
                                ? Words.say("story.fork.bare", names.process(pid), names.task(task))
                                : Words.say(
                                        "story.fork",
                                        names.process(pid),
                                        names.task(task),
                                        names.key(session),
                                        references(session)));
        var own = Stream.of(parent.thread(), parent.process()).filter(Serial::isSome).toList();
        if (own.isEmpty()) facts.say(Weight.TURN, () -> Words.say("story.fork.none"));
        else
            facts.say(Weight.TURN, () -> Words.say("story.fork.left", names.keys(own), own.size()));
    }

    /// -1 for a ring that is gone.
    private int references(Serial key) {
        return step.next().key(key).map(ringside.state.Key::refs).orElse(-1);
    }

    private void thread(int task, int tid) {
        var cred = cred(step.next(), tid);
        var shared = Stream.of(cred.process(), cred.session()).filter(Serial::isSome).toList();
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.thread",
                                names.task(tid),
                                names.task(task),
                                shared.size(),
                                names.keys(shared)));
        if (cred.thread().isNone()) return;
        facts.open(Event.Created.class)
                .filter(made -> made.key().equals(cred.thread()))
                .forEach(facts::claim);
        facts.say(Weight.TURN, () -> Words.say("story.thread.ring", names.key(cred.thread())));
    }

    private void threadEnded(int tid, int pid) {
        if (step.next().processes().containsKey(pid)) ended(() -> names.task(tid), List.of(tid));
    }

    private void ended(int pid) {
        var threads =
                step.before().process(pid).map(p -> List.copyOf(p.threads())).orElse(List.of());
        ended(() -> names.process(pid), threads);
    }

    private void ended(Supplier<String> who, List<Integer> threads) {
        var held = held(threads);
        facts.say(
                Weight.DEED,
                () ->
                        Words.say(
                                "story.ended",
                                who.get(),
                                threads.size(),
                                held.size(),
                                names.keys(held)));
    }

    private List<Serial> held(List<Integer> tids) {
        var held = new ArrayList<Serial>();
        for (int tid : tids)
            for (var slot : Slot.values()) {
                var ring = cred(step.before(), tid).ring(slot);
                if (ring.isSome() && !held.contains(ring)) held.add(ring);
            }
        return held;
    }

    private void identity(Event.Identity it) {
        facts.claim(it);
        var exec = step.call().bare() instanceof Call.Exec;
        facts.say(
                exec ? Weight.TURN : Weight.DEED,
                () ->
                        exec
                                ? Words.say("story.identity.it", Identities.told(it.what()))
                                : Words.say(
                                        "story.identity",
                                        names.task(it.task()),
                                        Identities.told(it.what())));
        var was = cred(step.before(), it.task());
        var is = cred(step.next(), it.task());
        if (was.uid().real() != is.uid().real())
            facts.say(Weight.TURN, () -> Words.say("story.identity.user", is.uid().real()));
        if (!was.uid().equals(is.uid()) && is.session().isSome())
            step.next()
                    .key(is.session())
                    .ifPresent(
                            ring ->
                                    facts.say(
                                            Weight.DETAIL,
                                            () ->
                                                    Words.say(
                                                            "story.identity.session",
                                                            names.key(ring.serial()),
                                                            ring.owner().uid())));
    }

    private void waited() {
        var still = step.events().stream().allMatch(Event.TimePassed.class::isInstance);
        if (still) facts.say(Weight.DEED, () -> Words.say("story.wait"));
    }
}
