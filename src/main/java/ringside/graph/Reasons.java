package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.Locale;

/// The words in which a holder is named to people.
final class Reasons {
    private final Kernel kernel;
    private final Provenance provenance;

    Reasons(Kernel kernel, Provenance provenance) {
        this.kernel = kernel;
        this.provenance = provenance;
    }

    String child(Process parent) {
        return "child of " + named(parent);
    }

    String thread(Process process) {
        return "thread of " + named(process);
    }

    String slot(Slot slot) {
        return word(slot) + " keyring";
    }

    String subscription(Task task, Slot slot) {
        var past = provenance.of(task.tid(), slot).map(how -> " (" + how + ")").orElse("");
        return named(task) + " → " + word(slot) + past;
    }

    String authority(Task task) {
        return named(task) + " → assumed authority";
    }

    String authorised(Serial authority, String what) {
        return "authorisation key " + authority.hex() + " → " + what;
    }

    String awaited(Task task, String what) {
        return named(task) + " → sleeps until " + what + " is done";
    }

    String pin(OpenFile file, Slot slot) {
        return "open file " + file.path() + " → " + word(slot) + " of its opener";
    }

    String pinnedAuthority(OpenFile file) {
        return "open file " + file.path() + " → assumed authority of its opener";
    }

    String register(Namespace namespace) {
        return namespace.id() == Namespace.INITIAL
                ? "register of the initial user namespace"
                : "register of user namespace " + namespace.id();
    }

    String record(Key ring) {
        return "record of uid " + Integer.toUnsignedString(ring.owner().uid());
    }

    String link(Key ring) {
        return "linked by " + ring.description() + " " + ring.serial().hex();
    }

    String restriction(Key ring) {
        return "named by the restriction of " + ring.description() + " " + ring.serial().hex();
    }

    private String named(Task task) {
        var process = kernel.process(task.pid()).map(Reasons::named).orElse("" + task.pid());
        return task.leads() ? process : process + ", thread " + task.tid();
    }

    private static String named(Process process) {
        return process.pid() + " " + process.comm();
    }

    static String word(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
