package ringside.call;

import ringside.state.Errno;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;

/// One thing that changed (or was looked at) in a step, in the order in which it happened, and the
/// rule behind it.
public sealed interface Event {
    Rule rule();

    /// A process began. `task` called, `pid` is new.
    record Forked(int task, int pid, Rule rule) implements Event {}

    /// A thread began. `task` called, `tid` is new.
    record ThreadStarted(int task, int tid, Rule rule) implements Event {}

    /// The process runs another program.
    record Execed(int task, String before, String after, Rule rule) implements Event {}

    /// A thread ended.
    record ThreadEnded(int tid, int pid, Rule rule) implements Event {}

    /// A process ended, after its last thread.
    record ProcessEnded(int pid, Rule rule) implements Event {}

    /// An orphan got a new parent.
    record Reparented(int pid, int from, int to, Rule rule) implements Event {}

    /// Ids, groups, capabilities or namespace of a thread changed.
    record Identity(int task, List<IdChange> what, Rule rule) implements Event {
        public Identity {
            what = List.copyOf(what);
        }
    }

    /// A slot of a thread's credentials points elsewhere; either side may be [Serial#NONE].
    record SlotChanged(int task, Slot slot, Serial before, Serial after, Rule rule)
            implements Event {}

    record FileOpened(int task, int file, Rule rule) implements Event {}

    record FileClosed(int file, Rule rule) implements Event {}

    record NamespaceMade(int task, int namespace, Rule rule) implements Event {}

    record NamespaceGone(int namespace, Rule rule) implements Event {}

    record Created(Serial key, Rule rule) implements Event {}

    /// `ring` links `key` now; `displaced` is what it linked at that label before, or
    /// [Serial#NONE].
    record Linked(Serial ring, Serial key, Serial displaced, Rule rule) implements Event {}

    record Unlinked(Serial ring, Serial key, Rule rule) implements Event {}

    /// Something about a key other than its links changed.
    record Changed(Serial key, Aspect aspect, Rule rule) implements Event {}

    /// The last reference went: the key is destroyed, its own links with it.
    record Destroyed(Serial key, Rule rule) implements Event {}

    /// The kernel started a program to make `key`; `authority` is the key that lets it.
    record HelperStarted(int task, int pid, Serial key, Serial authority, Rule rule)
            implements Event {}

    /// A thread sleeps in its call until `key` is made or refused.
    record Slept(int task, Serial key, Rule rule) implements Event {}

    /// A call that slept is over; its caller gets `reply` now.
    record Returned(int task, Reply reply, Rule rule) implements Event {}

    /// A thread took on, or gave up, the authority to make a key; either side may be [Serial#NONE].
    record AuthorityChanged(int task, Serial before, Serial after, Rule rule) implements Event {}

    /// A thread's default destination of request_key(2) changed (0..7).
    record DestinationChanged(int task, int before, int after, Rule rule) implements Event {}

    /// A search looked at this ring or key. `ring` is where it looked, `key` what it found there or
    /// [Serial#NONE].
    record Visited(Serial ring, Serial key, Verdict verdict, Rule rule) implements Event {}

    /// The clock moved, in seconds.
    record TimePassed(long from, long to, Rule rule) implements Event {}

    /// A limit of /proc/sys/kernel/keys changed.
    record LimitSet(Limit limit, int before, int after, Rule rule) implements Event {}

    /// Nothing changed, but this rule decided the answer.
    record Decided(Rule rule) implements Event {}

    /// The call failed here.
    record Refused(Errno errno, Rule rule) implements Event {}

    /// What a [Changed] event is about.
    enum Aspect {
        OWNER,
        PERM,
        TIMEOUT,
        PAYLOAD,
        REVOKED,
        INVALIDATED,
        EXPIRED,
        INSTANTIATED,
        NEGATED,
        RESTRICTED
    }

    /// What a search thought of what it saw.
    enum Verdict {
        FOUND,
        NO_MATCH,
        NOT_SEARCHABLE,
        REVOKED,
        EXPIRED,
        NEGATIVE,
        TOO_DEEP
    }
}
