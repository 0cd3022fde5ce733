package ringside.law;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;

import java.util.List;

/// A call that fails says where it was refused, once, and leaves the world as it was, except for
/// what the kernel does by itself on the way: it makes rings of its own (`_tid`, `_pid`, `_ses`,
/// `_uid.N`, `_uid_ses.N`, `_persistent.N` and the registers), links them into registers and
/// installs them in the caller's slots. Every other key that is still there keeps its owner, mask,
/// state, timeout, payload and links; no process, thread or file begins or ends.
///
/// A key under construction is the exception: an upcall that cannot begin, and a refusal whose link
/// does not fit, leave it refused, and whoever waited for it goes on.
final class FailureLaw {
    private FailureLaw() {}

    static void judge(Step step, Breaches breaches) {
        var refusals = step.events().stream().filter(Event.Refused.class::isInstance).toList();
        if (step.reply() instanceof Reply.Failed(var errno)) {
            breaches.unless(
                    refusals.size() == 1
                            && refusals.getFirst() instanceof Event.Refused(var told, _)
                            && told.equals(errno),
                    () -> "the call failed with " + errno + " and told " + refusals);
            if (!refuses(step)) unharmed(step.before(), step.next(), breaches);
        } else {
            breaches.unless(refusals.isEmpty(), () -> "the call succeeded and told of " + refusals);
        }
    }

    private static boolean refuses(Step step) {
        return step.events().stream()
                .anyMatch(
                        event ->
                                event instanceof Event.Changed(_, var aspect, _)
                                        && aspect == Event.Aspect.NEGATED);
    }

    private static void unharmed(Kernel before, Kernel next, Breaches breaches) {
        breaches.unless(
                before.processes().equals(next.processes())
                        && before.files().equals(next.files())
                        && before.tasks().keySet().equals(next.tasks().keySet())
                        && before.namespaces().keySet().equals(next.namespaces().keySet()),
                () -> "a failed call changed processes, threads, files or namespaces");
        for (var key : next.keys().values()) {
            before.key(key.serial())
                    .ifPresentOrElse(
                            was -> same(was, key, relinks(before, key), breaches),
                            () ->
                                    breaches.unless(
                                            ofTheKernel(key),
                                            () -> "a failed call made " + KeyLaw.name(key)));
        }
    }

    /// Where the man page is followed, the kernel also links a new user keyring into an old
    /// user-session keyring.
    private static boolean relinks(Kernel kernel, Key key) {
        return key.has(Flag.UID_KEYRING)
                && !kernel.semantics().follows(Divergence.USER_LINK_IS_MADE_ONCE);
    }

    private static void same(Key was, Key is, boolean relinks, Breaches breaches) {
        var register = relinks || (is.isRing() && is.description().startsWith("."));
        var like = is.withRefs(was.refs());
        if (register) like = like.withLinks(was.links()).withCharge(was.charge());
        var unchanged = like;
        breaches.unless(was.equals(unchanged), () -> "a failed call changed " + KeyLaw.name(was));
    }

    private static boolean ofTheKernel(Key key) {
        return key.isRing()
                && (key.has(Flag.UID_KEYRING)
                        || List.of("_tid", "_pid", "_ses").contains(key.description())
                        || key.description().startsWith("_persistent.")
                        || key.description().startsWith("."));
    }
}
