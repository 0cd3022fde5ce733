package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.Turn;
import ringside.state.Serial;

import java.util.Optional;

/// What a line foretold of an answer that had not come when the line was performed. `at` is the
/// index of the line's first step.
record Late(int at, Statement.Reply expected) {
    /// The answer as far as the timeline knows it.
    Answer answer(Timeline timeline) {
        var moment = timeline.moments().get(at);
        return moment.part() instanceof Part.Of
                ? command(timeline)
                : returned(timeline, at)
                        .map(reply -> Answer.of(moment.line(), moment.step().call(), reply))
                        .orElseGet(
                                () ->
                                        Answer.of(
                                                moment.line(),
                                                moment.step().call(),
                                                moment.step().reply()));
    }

    /// What the call of one step returned at last.
    static Optional<Reply> returned(Timeline timeline, int at) {
        var task = timeline.moments().get(at).step().call().task();
        return timeline.moments().stream()
                .skip(at + 1L)
                .flatMap(moment -> moment.step().events().stream())
                .filter(event -> event instanceof Event.Returned back && back.task() == task)
                .map(event -> ((Event.Returned) event).reply())
                .findFirst();
    }

    private Answer command(Timeline timeline) {
        var moments = timeline.moments();
        var steps = Sleepers.steps(moments, at, moments.size() - 1);
        var output = new StringBuilder();
        var status = 0;
        var end = Performed.End.ASLEEP;
        for (var step : steps) {
            if (!(moments.get(step).part() instanceof Part.Of part)) continue;
            output.append(part.said()).append(part.end());
            if (moments.get(step).step().call() instanceof Call.ExitProcess(_, var code)) {
                status = code;
                end = Performed.End.EXITED;
            }
        }
        var last = moments.get(steps.getLast()).step().reply();
        if (end == Performed.End.ASLEEP && !(last instanceof Reply.Blocked))
            end =
                    Sleepers.resumed(moments, at, steps.getLast(), last) instanceof Turn.Replaced
                            ? Performed.End.REPLACED
                            : end;
        var task = moments.get(at).step().call().task();
        return Answer.of(task, output.toString(), end, status, child(timeline, at));
    }

    /// The child that a command began with; 0 for one without.
    static long child(Timeline timeline, int at) {
        if (at >= timeline.length()) return 0;
        var step = timeline.moments().get(at).step();
        return step.call() instanceof Call.Fork ? step.reply().number() : 0;
    }

    /// The key that a line's call sleeps for; 0 for none.
    static long awaited(Timeline timeline, int at) {
        var moments = timeline.moments();
        var first = moments.get(at);
        var steps = Sleepers.steps(moments, at, timeline.cursor() - 1);
        var step = steps.isEmpty() ? first.step() : moments.get(steps.getLast()).step();
        return Optional.ofNullable(step.next().sleeps().get(step.call().task()))
                .map(sleep -> sleep.key())
                .orElse(Serial.NONE)
                .value();
    }
}
