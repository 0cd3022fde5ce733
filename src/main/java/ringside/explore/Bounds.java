package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.ArgumentRule;
import ringside.rule.IdentityRule;
import ringside.rule.Step;
import ringside.state.Flag;
import ringside.state.Namespace;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.state.Task;

import java.util.Optional;

/// What a walk does not do, judged by what the model says would come of it.
///
/// Some calls would leave traces that nobody could clear, some depend on what keyrings do not tell
/// (modes of files), and some lead where the kernel's answer is a matter of luck. Each is left out
/// for the reason beside it; none is left out because the answers differ.
final class Bounds {
    private static final int MOST_NAMESPACES = 8;

    private Bounds() {}

    static boolean allow(Step step) {
        return known(step)
                && !isRoot(step)
                && !locksOut(step)
                && !nests(step)
                && !asksFiles(step)
                && !givesUpGroups(step);
    }

    /// The model has no answer of its own to these yet.
    private static boolean known(Step step) {
        var rule = step.refusal().map(Event.Refused::rule);
        var missing = rule.equals(Optional.of(ArgumentRule.NO_SUCH_OPERATION));
        return !missing || step.call() instanceof Call.Unsupported;
    }

    /// In the initial namespace the keyrings of real uid 0 belong to the machine: nobody becomes
    /// root there for good, and who begins as root does nothing but become somebody else or leave
    /// for a namespace of its own, where root's keyrings are others.
    private static boolean isRoot(Step step) {
        var call = step.call();
        if (step.next().task(call.task()).filter(Bounds::real0).isPresent()
                && Cast.acts(call.task()))
            return !(call instanceof Call.SetIds || call instanceof Call.SetGroups)
                    || step.before().task(call.task()).filter(Bounds::real0).isEmpty();
        return false;
    }

    private static boolean real0(Task task) {
        return task.cred().uid().real() == 0 && task.cred().namespace() == Namespace.INITIAL;
    }

    /// A user's ring that lets nobody search or change it would stay until the next boot.
    private static boolean locksOut(Step step) {
        return step.events().stream()
                .anyMatch(
                        event ->
                                event instanceof Event.Changed(var serial, var aspect, _)
                                        && aspect == Event.Aspect.PERM
                                        && step.next()
                                                .key(serial)
                                                .filter(key -> key.has(Flag.UID_KEYRING))
                                                .filter(key -> !open(key.perm()))
                                                .isPresent());
    }

    private static boolean open(Perm perm) {
        return perm.grants(Subject.POSSESSOR, Right.SEARCH)
                && perm.grants(Subject.POSSESSOR, Right.SETATTR);
    }

    /// Few namespaces, since each has rings of its own.
    private static boolean nests(Step step) {
        return step.next().namespaces().size() > MOST_NAMESPACES;
    }

    /// A map is a file of a process, and only the effective uid of that process may open it.
    private static boolean asksFiles(Step step) {
        if (!(step.call() instanceof Call.MapIds map)) return false;
        var writer = step.before().task(map.task());
        var target = Likeness.resident(step.before(), map.namespace());
        return writer.isEmpty()
                || target.isEmpty()
                || target.get().cred().uid().effective() != writer.get().cred().uid().fs();
    }

    /// Whoever may not write a gid map gives up setgroups(2) and tries once more, as unshare(1)
    /// does; after a failure it stays given up, which the model does not know of.
    private static boolean givesUpGroups(Step step) {
        return step.call() instanceof Call.MapIds map
                && map.groups()
                && step.refusal()
                        .filter(it -> it.rule() == IdentityRule.MAP_NOT_PERMITTED)
                        .isPresent();
    }
}
