package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

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
        return Words.say("graph.child", named(parent));
    }

    String thread(Process process) {
        return Words.say("graph.thread", named(process));
    }

    String slot(Slot slot) {
        return Words.say("graph.ring." + word(slot));
    }

    String subscription(Task task, Slot slot) {
        var past = provenance.of(task.tid(), slot).map(how -> " (" + how + ")").orElse("");
        return named(task) + " → " + said(slot) + past;
    }

    String authority(Task task) {
        return Words.say("graph.authority", named(task));
    }

    String authorised(Serial authority, String what) {
        return Words.say("graph.authorised", authority.hex(), what);
    }

    String awaited(Task task, String what) {
        return Words.say("graph.awaited", named(task), what);
    }

    String pin(OpenFile file, Slot slot) {
        return Words.say("graph.pin", file.path(), said(slot));
    }

    String pinnedAuthority(OpenFile file) {
        return Words.say("graph.pin.authority", file.path());
    }

    String register(Namespace namespace) {
        return namespace.id() == Namespace.INITIAL
                ? Words.say("graph.register.initial")
                : Words.say("graph.register", namespace.id());
    }

    String record(Key ring) {
        return Words.say("graph.record", Integer.toUnsignedString(ring.owner().uid()));
    }

    String link(Key ring) {
        return Words.say("graph.link", ring.description(), ring.serial().hex());
    }

    String restriction(Key ring) {
        return Words.say("graph.restriction", ring.description(), ring.serial().hex());
    }

    private String named(Task task) {
        var process = kernel.process(task.pid()).map(Reasons::named).orElse("" + task.pid());
        return task.leads() ? process : Words.say("graph.task", process, task.tid());
    }

    private static String named(Process process) {
        return process.pid() + " " + process.comm();
    }

    /// The slot in the language of the window.
    static String said(Slot slot) {
        return Words.say("graph.slot." + word(slot));
    }

    private static String word(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
