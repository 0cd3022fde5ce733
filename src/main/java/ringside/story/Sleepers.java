package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Turn;

import java.util.ArrayList;
import java.util.List;

/// Finds among the steps of a timeline the call that a thread sleeps in, and where the command
/// stands that made it.
final class Sleepers {
    private Sleepers() {}

    /// The index of the latest step before `end` in which this thread fell asleep; -1 when there is
    /// none.
    static int asleep(List<Moment> moments, int end, int task) {
        for (var at = end - 1; at >= 0; at--) {
            var step = moments.get(at).step();
            if (step.call().task() == task && step.reply() instanceof Reply.Blocked) return at;
        }
        return -1;
    }

    /// The indices of the steps up to `last` of the command that began at `start`. They follow each
    /// other without a gap unless the thread slept: only then is the rest of the story looked
    /// through, so that a long story is not read once for every step of it.
    static List<Integer> steps(List<Moment> moments, int start, int last) {
        var steps = new ArrayList<Integer>();
        var slept = false;
        for (var at = start; at <= last; at++) {
            if (start(moments, at) != start) {
                if (slept) continue;
                break;
            }
            steps.add(at);
            slept |= moments.get(at).step().reply() instanceof Reply.Blocked;
        }
        return steps;
    }

    /// Where the command began that a step is a part of; -1 for a step that stands for itself.
    static int start(List<Moment> moments, int at) {
        return moments.get(at).part() instanceof Part.Of part ? at - part.behind() : -1;
    }

    /// What a command does next after its steps up to `last`, the last of which gets this reply.
    static Turn resumed(List<Moment> moments, int start, int last, Reply reply) {
        var turn = begun(moments, start);
        for (var at : steps(moments, start, last))
            if (asking(turn) instanceof Turn.Ask(_, var then))
                turn = then.apply(at == last ? reply : moments.get(at).step().reply());
        return turn;
    }

    /// The first turn of the command that began at a step.
    static Turn begun(List<Moment> moments, int start) {
        var first = moments.get(start);
        return first.part() instanceof Part.Of part
                ? part.errand().begin(first.step().before())
                : Turn.done();
    }

    /// The next turn that prints nothing.
    static Turn asking(Turn turn) {
        var next = turn;
        while (next instanceof Turn.Print(_, var then)) next = then.get();
        return next;
    }
}
