package ringside.story;

import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Task;
import ringside.story.Fact.Weight;
import ringside.words.Words;

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
                        Words.say(
                                "story.exec",
                                it.task(),
                                it.after(),
                                it.before(),
                                it.task() == pid ? 0 : 1,
                                pid,
                                session.isNone() ? 0 : 1,
                                session.isNone() ? "" : names.key(session)));
        threadsEnded(pid, it.task());
        var dropped =
                facts.open(Event.SlotChanged.class).filter(slot -> slot.after().isNone()).toList();
        dropped.forEach(facts::claim);
        if (!dropped.isEmpty())
            facts.say(
                    Weight.TURN,
                    () ->
                            Words.say(
                                    "story.exec.drops",
                                    Names.added(dropped.stream().map(this::was).toList()),
                                    dropped.size()));
    }

    private String was(Event.SlotChanged it) {
        return Words.say("story.exec.dropped", Names.slot(it.slot()), names.key(it.before()));
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
                    () -> Words.say("story.exec.ends", ended.size(), Names.joined(ended), pid));
    }
}
