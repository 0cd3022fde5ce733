package ringside.story;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.Turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which commands of a timeline can be written as their one line: those whose line, performed
/// again, makes the very steps that are there and no others. A command that was cut short by an
/// undo is written as the calls that it got to make.
final class Wholeness {
    private final List<Moment> moments;
    private final Set<Integer> whole = new HashSet<>();

    private Wholeness(List<Moment> moments) {
        this.moments = moments;
        for (var at = 0; at < moments.size(); at++)
            if (moments.get(at).part() instanceof Part.Of part
                    && part.behind() == 0
                    && part.errand().shell()
                    && isWhole(at)) whole.add(at);
    }

    static Wholeness of(List<Moment> moments) {
        return new Wholeness(moments);
    }

    /// Whether a step is the first one of a command that its line stands for.
    boolean begins(int at) {
        return whole.contains(at);
    }

    /// Whether a step follows by itself from the line of its command.
    boolean follows(int at) {
        var start = Sleepers.start(moments, at);
        return start >= 0 && start < at && whole.contains(start);
    }

    private boolean isWhole(int start) {
        var steps = Sleepers.steps(moments, start, moments.size() - 1);
        var turn = Sleepers.begun(moments, start);
        for (var i = 0; i < steps.size(); i++) {
            var at = steps.get(i);
            var step = moments.get(at).step();
            if (!(Sleepers.asking(turn) instanceof Turn.Ask(var call, var then))) return false;
            if (!call.equals(step.call())) return false;
            var woken = woken(at, step.reply());
            var next = i + 1 < steps.size() ? steps.get(i + 1) : -1;
            if (step.reply() instanceof Reply.Blocked && woken < 0) return next < 0;
            if (next >= 0 && !onlyParts(Math.max(at, woken) + 1, next)) return false;
            turn = then.apply(woken < 0 ? step.reply() : reply(woken, step.call().task()));
        }
        return !(Sleepers.asking(turn) instanceof Turn.Ask);
    }

    /// Where the call of a step returned; -1 when it did not sleep or still sleeps.
    private int woken(int at, Reply reply) {
        if (!(reply instanceof Reply.Blocked)) return -1;
        var task = moments.get(at).step().call().task();
        for (var later = at; later < moments.size(); later++)
            if (!(reply(later, task) instanceof Reply.Blocked)) return later;
        return -1;
    }

    /// What a step gave to a thread that slept; [Reply.Blocked] where it gave nothing.
    private Reply reply(int at, int task) {
        for (var event : moments.get(at).step().events())
            if (event instanceof Event.Returned(var back, var reply, _) && back == task)
                return reply;
        return new Reply.Blocked();
    }

    /// Whether all that stands between two steps of a command are later steps of others.
    private boolean onlyParts(int from, int to) {
        for (var at = from; at < to; at++)
            if (!(moments.get(at).part() instanceof Part.Of part) || part.behind() == 0)
                return false;
        return true;
    }
}
