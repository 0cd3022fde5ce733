package ringside.graph;

import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Optional;

/// The address of anything that can be seen, selected, searched or exported. Its law: equal things
/// of two moments have equal addresses, and [#parse] is the inverse of [#id].
public sealed interface Ref extends Comparable<Ref> {
    /// A thread group.
    record OfProcess(int pid) implements Ref {}

    /// A thread.
    record OfTask(int tid) implements Ref {}

    /// One of the three places of a thread's credentials that hold a keyring.
    record OfSlot(int tid, Slot slot) implements Ref {}

    /// A key or a keyring.
    record OfKey(Serial serial) implements Ref {}

    /// The link by which a ring holds a key.
    record OfLink(Serial ring, Serial key) implements Ref {}

    /// The record that the kernel keeps for a uid.
    record OfUser(int uid) implements Ref {}

    /// An open file, as far as it pins the credentials of its opener.
    record OfFile(int number) implements Ref {}

    /// A user namespace.
    record OfNamespace(int number) implements Ref {}

    /// Sorts addresses of one sort together, in the order of the lanes.
    enum Kind {
        PROCESS,
        TASK,
        SLOT,
        FILE,
        NAMESPACE,
        USER,
        KEY,
        LINK;

        /// The word that ids begin with.
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    default Kind kind() {
        return switch (this) {
            case OfProcess _ -> Kind.PROCESS;
            case OfTask _ -> Kind.TASK;
            case OfSlot _ -> Kind.SLOT;
            case OfKey _ -> Kind.KEY;
            case OfLink _ -> Kind.LINK;
            case OfUser _ -> Kind.USER;
            case OfFile _ -> Kind.FILE;
            case OfNamespace _ -> Kind.NAMESPACE;
        };
    }

    /// The pid, tid, serial, uid or number behind the address; the ring's serial of a link.
    default int number() {
        return switch (this) {
            case OfProcess(var pid) -> pid;
            case OfTask(var tid) -> tid;
            case OfSlot(var tid, _) -> tid;
            case OfKey(var serial) -> serial.value();
            case OfLink(var ring, _) -> ring.value();
            case OfUser(var uid) -> uid;
            case OfFile(var number) -> number;
            case OfNamespace(var number) -> number;
        };
    }

    private int detail() {
        return switch (this) {
            case OfSlot(_, var slot) -> RefText.position(slot);
            case OfLink(_, var key) -> key.value();
            case OfProcess _, OfTask _, OfKey _, OfUser _, OfFile _, OfNamespace _ -> 0;
        };
    }

    /// Stable text, fit for an SVG id: `process-812`, `slot-812-s`, `key-2f41ac07`.
    default String id() {
        return RefText.print(this);
    }

    /// The address that an [#id] names; empty for any other text.
    static Optional<Ref> parse(String id) {
        return RefText.parse(id);
    }

    /// By kind, number and detail.
    @Override
    default int compareTo(Ref other) {
        var kinds = kind().compareTo(other.kind());
        if (kinds != 0) return kinds;
        var numbers = Integer.compare(number(), other.number());
        return numbers != 0 ? numbers : Integer.compare(detail(), other.detail());
    }
}
