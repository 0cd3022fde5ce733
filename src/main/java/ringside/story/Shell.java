package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.Errand;
import ringside.keyctl.Turn;
import ringside.rule.Machine;

/// Performs calls and commands on a timeline, and goes on with commands whose call slept.
///
/// Law: a command keeps nothing outside the timeline. When a sleeping call returns, the command is
/// begun anew in thought with the replies that its steps recorded; so it goes on rightly after any
/// undo, and a story that is read again goes on by itself at the same step.
final class Shell {
    private final Machine machine;
    private Timeline timeline;

    Shell(Machine machine, Timeline timeline) {
        this.machine = machine;
        this.timeline = timeline;
    }

    Machine machine() {
        return machine;
    }

    Timeline timeline() {
        return timeline;
    }

    /// One call, and the commands that it wakes.
    Timeline perform(Call call) {
        append(Moment.of(machine.step(timeline.now(), call)));
        return timeline;
    }

    /// A command, as far as it gets.
    ///
    /// @param line the words of its first step
    Performed perform(Errand errand, String line) {
        var running = new Running(this, errand, line, timeline.cursor());
        return running.go(errand.begin(timeline.now()));
    }

    /// A step that was performed on the present kernel, and the commands that it wakes.
    void append(Moment moment) {
        timeline = timeline.append(moment);
        for (var event : moment.step().events())
            if (event instanceof Event.Returned(var task, var reply, _)) wake(task, reply);
    }

    /// Writes into a step what its command printed after it.
    void amend(int at, String end) {
        var moment = timeline.moments().get(at);
        if (moment.part() instanceof Part.Of(var errand, var behind, var said, _)) {
            var part = new Part.Of(errand, behind, said, end);
            timeline =
                    timeline.with(
                            at, new Moment(moment.line(), moment.step(), moment.witness(), part));
        }
    }

    private void wake(int task, Reply reply) {
        var at = Sleepers.asleep(timeline.moments(), timeline.cursor(), task);
        if (at < 0 || !(timeline.moments().get(at).part() instanceof Part.Of part)) return;
        if (!part.errand().shell()) return;
        var start = at - part.behind();
        Turn turn = Sleepers.resumed(timeline.moments(), start, at, reply);
        new Running(this, part.errand(), "", start).go(turn);
    }
}
