package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.Turn;
import ringside.rule.Step;

import java.util.List;
import java.util.Optional;

/// What a line foretold of an answer that had not come when the line was performed. `at` is the
/// index of the line's first step.
record Late(int at, Statement.Reply expected) {
    /// The answer as far as these steps know it.
    Answer answer(List<Moment> moments) {
        var moment = moments.get(at);
        if (moment.part() instanceof Part.Of) return command(moments, at);
        var step = moment.step();
        return Answer.of(moment.line(), step.call(), returned(moments, at).orElse(step.reply()));
    }

    /// What the call of one step returned at last.
    private static Optional<Reply> returned(List<Moment> moments, int at) {
        var task = moments.get(at).step().call().task();
        return moments.stream()
                .skip(at)
                .flatMap(moment -> moment.step().events().stream())
                .filter(event -> event instanceof Event.Returned back && back.task() == task)
                .map(event -> ((Event.Returned) event).reply())
                .findFirst();
    }

    /// What the command says that began at a step.
    static Answer command(List<Moment> moments, int at) {
        var steps = Sleepers.steps(moments, at, moments.size() - 1);
        var output = new StringBuilder();
        for (var step : steps)
            if (moments.get(step).part() instanceof Part.Of part)
                output.append(part.said()).append(part.end());
        int last = steps.getLast();
        var step = moments.get(last).step();
        var status = step.call() instanceof Call.ExitProcess(_, var code) ? code : 0;
        var task = moments.get(at).step().call().task();
        return Answer.of(
                task, output.toString(), end(moments, at, last), status, child(moments, at));
    }

    private static Performed.End end(List<Moment> moments, int at, int last) {
        var reply = moments.get(last).step().reply();
        if (reply instanceof Reply.Blocked) return Performed.End.ASLEEP;
        var turn = Sleepers.asking(Sleepers.resumed(moments, at, last, reply));
        return turn instanceof Turn.Replaced ? Performed.End.REPLACED : Performed.End.EXITED;
    }

    /// The child that a command began with; 0 for one without.
    static long child(List<Moment> moments, int at) {
        if (at >= moments.size()) return 0;
        var step = moments.get(at).step();
        return step.call() instanceof Call.Fork ? step.reply().number() : 0;
    }

    /// The key that the call of a step sleeps for; 0 for none.
    static long awaited(Step step) {
        var sleep = step.next().sleeps().get(step.call().task());
        return sleep == null ? 0 : sleep.key().value();
    }

    /// Likewise for the latest call of the command that began at a step.
    static long awaited(List<Moment> moments, int at) {
        var steps = Sleepers.steps(moments, at, moments.size() - 1);
        return awaited(moments.get(steps.isEmpty() ? at : steps.getLast()).step());
    }
}
