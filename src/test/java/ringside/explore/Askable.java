package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Limit;
import ringside.call.Program;
import ringside.call.Reply;
import ringside.evidence.Oracle;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Limits;
import ringside.state.Serial;
import ringside.state.Slot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a story cannot be asked of this machine's kernel, and why not, in one sentence.
///
/// Settings of the whole machine are changed only where the property `ringside.sysctl` says that
/// nobody minds.
final class Askable {
    private static final long LONGEST = 10;
    private static final Set<String> ROOTS = Set.of("_uid.0", "_uid_ses.0", "_persistent.0");
    private static final Path SETTING = Path.of("/proc/sys/kernel/keys/gc_delay");

    private Askable() {}

    /// Why the steps cannot be asked for; empty when all of them can.
    static Optional<String> lacking(List<Step> steps, Oracle oracle) {
        return steps.stream().flatMap(step -> lacking(step, oracle).stream()).findFirst();
    }

    /// Why a step cannot be asked for.
    static Optional<String> lacking(Step step, Oracle oracle) {
        return switch (step.call().bare()) {
            case Call.Exec(_, _, var program) when isRoots(program) ->
                    Optional.of("runs a set-uid program of root's, which nobody shall find");
            case Call.Other _ -> Optional.of("is no call");
            case Call.SetLimit _ -> setting();
            case Call.Wait(var seconds) when seconds > LONGEST ->
                    Optional.of("takes " + seconds + " seconds");
            case Call.RequestKey _ when step.reply() instanceof Reply.Blocked -> upcall(oracle);
            default -> acting(step, oracle);
        };
    }

    /// Why a story cannot begin.
    static Optional<String> beginning(Kernel start, Limits machines) {
        if (start.tasks().values().stream().anyMatch(task -> !task.cred().groups().isEmpty()))
            return Optional.of("at its beginning, which has supplementary groups");
        return settings(start, machines).isEmpty() ? Optional.empty() : setting();
    }

    /// The settings of a story's machine that are not those of this one.
    static List<Call> settings(Kernel start, Limits machines) {
        return Arrays.stream(Limit.values())
                .filter(limit -> value(start.limits(), limit) != value(machines, limit))
                .<Call>map(limit -> new Call.SetLimit(1, limit, value(start.limits(), limit)))
                .toList();
    }

    private static int value(Limits limits, Limit limit) {
        return switch (limit) {
            case MAXKEYS -> limits.maxKeys();
            case MAXBYTES -> limits.maxBytes();
            case ROOT_MAXKEYS -> limits.rootMaxKeys();
            case ROOT_MAXBYTES -> limits.rootMaxBytes();
            case GC_DELAY -> limits.gcDelay();
            case PERSISTENT_KEYRING_EXPIRY -> limits.persistentExpiry();
        };
    }

    private static Optional<String> setting() {
        if (!Boolean.getBoolean("ringside.sysctl"))
            return Optional.of(
                    "changes a setting of the whole machine for seconds (allow it with -Dringside.sysctl=true)");
        return Files.isWritable(SETTING)
                ? Optional.empty()
                : Optional.of("changes a setting, and " + SETTING + " cannot be written here");
    }

    private static Optional<String> upcall(Oracle oracle) {
        return oracle.attendsRequests()
                ? Optional.empty()
                : Optional.of(
                        "takes upcalls that reach this program: /sbin/request-key (Debian: apt install"
                                + " keyutils) outside of any container");
    }

    private static Optional<String> acting(Step step, Oracle oracle) {
        var task = step.call().task();
        if (touchesRoots(step))
            return Optional.of("changes keyrings of root, which are the machine's");
        if (step.before().sleeps(task) && !(step.call().bare() instanceof Call.ExitProcess))
            return Optional.of("asks a thread that sleeps");
        var cred = step.before().task(task).map(it -> it.cred());
        if (oracle.sessionless() || cred.filter(Askable::bare).isEmpty()) return Optional.empty();
        return step.call().bare() instanceof Call.JoinSession
                ? Optional.empty()
                : Optional.of("begins without a session keyring, and this program was given one");
    }

    /// Whether the rings that hang in root's registers are other ones after the step.
    private static boolean touchesRoots(Step step) {
        for (var event : step.events()) {
            var touched =
                    switch (event) {
                        case Event.Linked(var ring, _, _, _) -> ring;
                        case Event.Unlinked(var ring, _, _) -> ring;
                        case Event.Changed(var key, _, _) -> key;
                        default -> Serial.NONE;
                    };
            if (step.before().key(touched).filter(Askable::isRoots).isPresent()) return true;
        }
        return false;
    }

    private static boolean isRoots(Program program) {
        return (program.setUid() && program.owner() == 0)
                || (program.setGid() && program.group() == 0);
    }

    private static boolean isRoots(Key key) {
        return key.owner().uid() == 0 && ROOTS.contains(key.description());
    }

    private static boolean bare(Cred cred) {
        return !cred.ring(Slot.SESSION).isSome();
    }
}
