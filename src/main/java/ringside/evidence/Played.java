package ringside.evidence;

import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Serial;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.List;

/// One entry performed, with the steps before it that no line tells: time that had to pass, the end
/// of a helper that nobody recorded.
record Played(List<Step> before, Step step, Witness witness) {
    Played {
        before = List.copyOf(before);
    }

    Played judged(Witness verdict) {
        return new Played(before, step, verdict);
    }

    /// The sleeping calls that these steps ended.
    List<Event.Returned> woken() {
        var result = new ArrayList<Event.Returned>();
        for (var one : before) collect(one, result);
        collect(step, result);
        return result;
    }

    private static void collect(Step step, List<Event.Returned> result) {
        for (var event : step.events()) {
            if (event instanceof Event.Returned returned) result.add(returned);
        }
    }

    /// The keys that a step made, in order.
    static List<Serial> created(Step step) {
        var result = new ArrayList<Serial>();
        for (var event : step.events()) {
            if (event instanceof Event.Created(var key, _)) result.add(key);
        }
        return result;
    }
}
