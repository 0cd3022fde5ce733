package ringside.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads what strace(1) wrote about real programs.
///
/// Whatever it is given it answers a [Recording], or one sentence that names the line to blame and
/// the remedy; it never throws for what is in a file.
public final class StraceReader {
    /// The system calls that a recording must hold.
    public static final String CALLS =
            "keyctl,add_key,request_key,clone,clone3,fork,vfork,execve,execveat,exit,exit_group,"
                    + "setuid,setgid,setreuid,setregid,setresuid,setresgid,setfsuid,setfsgid,"
                    + "setgroups,unshare,setns";

    /// The system calls that tell more where they are recorded too, with file names (`-y`): maps of
    /// user namespaces, reading /proc/keys and /proc/key-users, the limits, files that pin
    /// keyrings.
    public static final String FILES = "openat,read,write,close";

    static final String REMEDY = "record with strace -f -ttt -s 4096 -o FILE COMMAND";

    private StraceReader() {}

    /// Reads a recording that people know as `source`.
    public static Reading read(String source, String text) {
        return read(List.of(new Part(source, text)));
    }

    /// Reads a recording that consists of several files, such as those of a program and of the
    /// upcalls that it caused.
    public static Reading read(List<Part> parts) {
        try {
            var woven = Woven.of(parts);
            try {
                return recording(names(parts), woven);
            } catch (NotStrace stop) {
                return stop.at(woven.places());
            }
        } catch (NotStrace stop) {
            return stop.toUnreadable();
        }
    }

    private static String names(List<Part> parts) {
        return parts.stream().map(Part::name).collect(Collectors.joining(" "));
    }

    private static Reading recording(String source, Woven woven) throws NotStrace {
        var who = Callers.of(woven.lines());
        var stitcher = new Stitcher();
        for (var line : who.lines()) {
            stitcher.accept(line.number(), line.tid(), line.micros(), line.rest());
        }
        var order = Upcalls.inOrder(stitcher.all());
        var entries = Crew.entries(Births.inOrder(order.happenings()));
        if (entries.isEmpty()) {
            return new Unreadable(
                    0,
                    "No line of %s tells of a system call that concerns keyrings; %s."
                            .formatted(source, REMEDY));
        }
        var notes = new ArrayList<>(woven.notes());
        notes.addAll(who.notes());
        return new Recording(
                source, entries, notes, woven.places(), order.summons(), stitcher.uids());
    }
}
