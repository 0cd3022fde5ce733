package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.state.Sleep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Plays the program of an upcall that nobody recorded, or whose end nobody saw: it brings about
/// the very outcome that the requester was told, and ends.
final class Understudy {
    private static final int TIMEOUT = 60;

    /// Outcomes that a helper can bring about; others come from request_key(2) itself.
    private static final Set<Errno> OUTCOMES =
            Set.of(
                    Errno.ENOKEY,
                    Errno.EKEYREJECTED,
                    Errno.EKEYREVOKED,
                    Errno.EKEYEXPIRED,
                    Errno.ENOENT);

    private Understudy() {}

    /// The steps that wake a thread which the recording shows awake.
    static List<Step> wake(Kernel kernel, int task, Reply told, Machine machine) {
        var steps = new ArrayList<Step>();
        var sleep = kernel.sleeps().get(task);
        if (sleep == null || !possible(told)) return steps;
        var helper = helper(kernel, sleep);
        if (helper.isEmpty()) return steps;
        var now = kernel;
        for (var call : calls(helper.get(), sleep.key(), told)) {
            var step = machine.step(now, call);
            steps.add(step);
            now = step.next();
        }
        return steps;
    }

    private static boolean possible(Reply told) {
        return !(told instanceof Reply.Failed(var errno)) || OUTCOMES.contains(errno);
    }

    private static Optional<Integer> helper(Kernel kernel, Sleep sleep) {
        return kernel.sleeps().values().stream()
                .filter(other -> other.key().equals(sleep.key()) && other.helper() > 0)
                .map(Sleep::helper)
                .filter(pid -> kernel.task(pid).isPresent())
                .findFirst();
    }

    private static List<Call> calls(int helper, Serial key, Reply told) {
        var calls = new ArrayList<Call>();
        var id = key.value();
        switch (told) {
            case Reply.Value(var value) when value > 0 -> {
                calls.add(new Call.AssumeAuthority(helper, id));
                calls.add(new Call.Instantiate(helper, id, Payload.unknown(1), 1, 0, false));
            }
            case Reply.Failed(var errno) when !errno.equals(Errno.ENOKEY) -> {
                calls.add(new Call.AssumeAuthority(helper, id));
                calls.add(new Call.Reject(helper, id, TIMEOUT, errno.code(), 0));
            }
            default -> {}
        }
        calls.add(new Call.ExitProcess(helper, 0));
        return calls;
    }
}
