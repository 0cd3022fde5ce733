package ringside.rule;

import ringside.call.Call;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.state.Task;

import java.util.Arrays;

/// What a task may do with a key: whether it possesses it, which other byte of the mask speaks for
/// it, and the six bits that result.
///
/// For whoever explains permissions; the answer comes from the very code that an operation asks.
public record Reach(boolean possessed, Subject speaks, int bits) {
    public static Reach of(Kernel kernel, Task task, Key key) {
        var draft = new Draft(kernel, new Call.Describe(task.tid(), key.serial().value(), 0));
        var possessed = Possession.of(draft, key);
        var bits =
                Arrays.stream(Right.values())
                        .filter(
                                right ->
                                        Permission.permits(
                                                draft, key, possessed, task.cred(), right))
                        .mapToInt(Right::bit)
                        .sum();
        return new Reach(possessed, Permission.subject(draft, key, task.cred()), bits);
    }
}
