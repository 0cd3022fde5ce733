package ringside.inquiry;

import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Label;
import ringside.story.Moment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A key that was looked for in vain: in which step of its story, counted from 1, by which name,
/// and with what answer. It is what somebody who has just met an error wants to ask about.
public record Missed(int step, Label label, Errno errno) {
    /// What is answered for a key that is not there for the caller.
    private static final Set<Errno> ERRORS =
            Set.of(
                    Errno.ENOKEY,
                    Errno.EACCES,
                    Errno.EKEYREVOKED,
                    Errno.EKEYEXPIRED,
                    Errno.EKEYREJECTED);

    /// The last of these steps that looked for a key in vain.
    public static Optional<Missed> last(List<Moment> moments) {
        for (var at = moments.size(); at > 0; at--) {
            var missed = of(at, moments.get(at - 1).step());
            if (missed.isPresent()) return missed;
        }
        return Optional.empty();
    }

    /// Whether there is an answer to why the step failed.
    public static boolean explains(Step step) {
        return of(0, step).isPresent();
    }

    private static Optional<Missed> of(int at, Step step) {
        return step.reply() instanceof Reply.Failed(var errno) && ERRORS.contains(errno)
                ? Wanted.of(step).map(wanted -> new Missed(at, wanted.label(), errno))
                : Optional.empty();
    }
}
