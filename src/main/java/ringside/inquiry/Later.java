package ringside.inquiry;

import ringside.call.Call;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Label;
import ringside.words.Words;

import java.util.List;

/// What helps against a rejected key: another one in its place, or patience until it expires and
/// somebody adds the key.
final class Later {
    private Later() {}

    static List<Remedy> of(Kernel kernel, int task, Key key, Label label) {
        var add = Sample.of(task, label);
        var left = Math.max(1, key.expiry() - kernel.now());
        return List.of(
                new Remedy(Words.say("why.later.add"), List.of(add)),
                new Remedy(Words.say("why.later.wait"), List.of(new Call.Wait(left), add)));
    }
}
