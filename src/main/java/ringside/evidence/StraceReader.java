package ringside.evidence;

import ringside.evidence.SourceLines.Numbered;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

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
    /// user namespaces, reading /proc/keys.
    public static final String FILES = "openat,read,write,close";

    static final String REMEDY = "record with strace -f -ttt -s 4096 -o FILE COMMAND";

    private StraceReader() {}

    public static Reading read(String source, String text) {
        try {
            return read(source, new StringReader(text));
        } catch (IOException broken) {
            throw new AssertionError("a string can always be read", broken);
        }
    }

    /// Reads a recording that `source` names.
    ///
    /// @throws IOException when the reader itself fails
    public static Reading read(String source, Reader reader) throws IOException {
        try {
            return recording(source, SourceLines.of(reader));
        } catch (NotStrace stop) {
            return stop.toUnreadable();
        }
    }

    private static Reading recording(String source, List<Numbered> lines) throws NotStrace {
        var who = Callers.of(lines);
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
        var notes = new ArrayList<>(who.notes());
        return new Recording(source, entries, notes, order.summons(), stitcher.uids());
    }
}
