package ringside.story;

import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Task;
import ringside.story.Fact.Weight;

/// What execve(2) did: the program first, then the threads that ended and the rings that went.
final class ExecDeed {
    private final Facts facts;
    private final Names names;
    private final Step step;

    ExecDeed(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
        this.step = facts.step();
    }

    void tell(Event.Execed it) {
        var pid = step.before().task(it.task()).map(Task::pid).orElse(it.task());
        var session = LifeDeeds.cred(step.next(), pid).session();
        facts.say(
                Weight.DEED,
                () ->
                        it.task()
                                + " runs "
                                + it.after()
                                + " now, no longer "
                                + it.before()
                                + (it.task() == pid
                                        ? ""
                                        : ", as the only thread and under the pid " + pid)
                                + (session.isNone()
                                        ? "."
                                        : ", still in session " + names.key(session) + "."));
        threadsEnded(pid, it.task());
        var dropped =
                facts.open(Event.SlotChanged.class).filter(slot -> slot.after().isNone()).toList();
        dropped.forEach(facts::claim);
        if (!dropped.isEmpty())
            facts.say(
                    Weight.TURN,
                    () ->
                            "it drops "
                                    + String.join(
                                            ", and ", dropped.stream().map(this::was).toList())
                                    + ": a new program starts with "
                                    + (dropped.size() == 1 ? "none." : "neither."));
    }

    private String was(Event.SlotChanged it) {
        return "its " + Names.slot(it.slot()) + ", " + names.key(it.before());
    }

    private void threadsEnded(int pid, int caller) {
        var ended =
                facts.open(Event.ThreadEnded.class)
                        .filter(it -> it.tid() != caller)
                        .map(it -> String.valueOf(it.tid()))
                        .toList();
        facts.open(Event.ThreadEnded.class).toList().forEach(facts::claim);
        if (!ended.isEmpty())
            facts.say(
                    Weight.TURN,
                    () ->
                            (ended.size() == 1 ? "thread " : "threads ")
                                    + Names.joined(ended)
                                    + " of "
                                    + pid
                                    + (ended.size() == 1 ? " ends" : " end")
                                    + ": only the caller goes on.");
    }
}
