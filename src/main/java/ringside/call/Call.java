package ringside.call;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.state.Payload;
import ringside.state.Postponed;
import ringside.state.Serial;

import java.util.List;

/// Everything that can happen to the machine, one record an operation. `task` is the calling
/// thread's tid.
///
/// Key arguments are raw ids as the system call takes them: a serial, a [Special] id, or nonsense.
/// A number that the kernel would choose (a child's pid) is 0 when the model shall choose; serials
/// that a recording saw come with [Foretold].
public sealed interface Call extends Postponed {
    /// The calling thread; 0 for what nobody calls (time, the collector).
    int task();

    /// What happens to processes, threads, ids and files, and to keyrings only by them.
    sealed interface LifeCycle extends Call {}

    /// A question that changes nothing, except for what looking up a special id makes.
    sealed interface Inquiry extends Call {}

    /// request_key(2) and what makes the key that it asks for.
    sealed interface Construction extends Call {}

    /// fork(2), vfork(2) or clone(2) without CLONE_THREAD. `child` is the new pid or 0.
    record Fork(int task, Birth how, int child, boolean newUserNamespace) implements LifeCycle {}

    /// clone(2) with CLONE_THREAD. `tid` is the new thread or 0.
    record StartThread(int task, int tid) implements LifeCycle {}

    /// execve(2) of a program's file.
    record Exec(int task, String comm, Program program) implements LifeCycle {
        /// `setUid`, `setGid`: owner and group of a set-id file, -1 for a bit that it lacks.
        public Exec(int task, String comm, int setUid, int setGid) {
            this(task, comm, Program.of(setUid, setGid));
        }
    }

    /// exit(2): one thread ends.
    record ExitThread(int task, int status) implements LifeCycle {}

    /// exit_group(2), or death by a signal: the whole process ends and is reaped at once.
    record ExitProcess(int task, int status) implements LifeCycle {}

    /// One of the calls that set ids; -1 leaves an id alone. The arguments that `op` does not have
    /// are ignored.
    record SetIds(int task, IdOp op, int first, int second, int third) implements LifeCycle {}

    /// setgroups(2).
    record SetGroups(int task, PVector<Integer> groups) implements LifeCycle {}

    /// unshare(CLONE_NEWUSER). `namespace` is the new namespace's number or 0.
    record UnshareUser(int task) implements LifeCycle {}

    /// Writing /proc/PID/uid_map or gid_map, all ranges at once.
    record MapIds(int task, int namespace, boolean groups, PVector<IdRange> ranges)
            implements LifeCycle {
        /// The same with one range.
        public MapIds(int task, int namespace, boolean groups, int inside, int outside, int count) {
            this(
                    task,
                    namespace,
                    groups,
                    TreePVector.singleton(new IdRange(inside, outside, count)));
        }
    }

    /// setns(2) into a user namespace.
    record EnterNamespace(int task, int namespace) implements LifeCycle {}

    /// open(2): the file pins the opener's credentials. Answers the file's number.
    record OpenFile(int task, String path) implements LifeCycle {}

    /// close(2) of a file number that OpenFile answered.
    record CloseFile(int task, int file) implements LifeCycle {}

    record GetKeyringId(int task, int id, boolean create) implements Call {}

    /// KEYCTL_JOIN_SESSION_KEYRING; NULL asks for an anonymous ring.
    record JoinSession(int task, Text name) implements Call {}

    record SessionToParent(int task) implements Call {}

    /// KEYCTL_GET_PERSISTENT; `uid` -1 means the caller's own.
    record GetPersistent(int task, int uid, int ring) implements Call {}

    /// add_key(2). `size` is the length passed, which may lie about the payload.
    record AddKey(int task, Text type, Text description, Payload payload, int size, int ring)
            implements Call {}

    /// request_key(2); `callout` NULL means that no upcall is wanted, `ring` 0 that no destination
    /// is named. `helper` is the pid of the program that an upcall starts, or 0.
    record RequestKey(int task, Text type, Text description, Text callout, int ring, int helper)
            implements Construction {
        public RequestKey(int task, Text type, Text description, Text callout, int ring) {
            this(task, type, description, callout, ring, 0);
        }
    }

    record Link(int task, int key, int ring) implements Call {}

    record Unlink(int task, int key, int ring) implements Call {}

    record Clear(int task, int ring) implements Call {}

    record Revoke(int task, int key) implements Call {}

    record Invalidate(int task, int key) implements Call {}

    record SetPerm(int task, int key, int mask) implements Call {}

    /// `seconds` is unsigned 32-bit; 0 takes the timeout away.
    record SetTimeout(int task, int key, long seconds) implements Call {}

    /// KEYCTL_SEARCH; `destination` 0 for none.
    record Search(int task, int ring, Text type, Text description, int destination)
            implements Call {}

    /// KEYCTL_DESCRIBE into a buffer of so many bytes, 0 for a NULL one.
    record Describe(int task, int key, long buffer) implements Inquiry {}

    /// KEYCTL_READ into a buffer of so many bytes, 0 for a NULL one.
    record Read(int task, int key, long buffer) implements Inquiry {}

    /// KEYCTL_UPDATE. `size` is the length passed, which may lie about the payload.
    record Update(int task, int key, Payload payload, int size) implements Call {}

    /// KEYCTL_MOVE; bit 0 of `flags` is KEYCTL_MOVE_EXCL.
    record Move(int task, int key, int from, int to, int flags) implements Call {}

    /// KEYCTL_CHOWN; -1 leaves an id alone.
    record Chown(int task, int key, int uid, int gid) implements Call {}

    /// KEYCTL_RESTRICT_KEYRING; two NULLs close the ring for good.
    record Restrict(int task, int ring, Text type, Text restriction) implements Call {}

    /// KEYCTL_SET_REQKEY_KEYRING: where request_key(2) puts what it makes when it is not told; -1
    /// only asks.
    record SetReqkey(int task, int destination) implements Construction {}

    /// KEYCTL_ASSUME_AUTHORITY over a key under construction; 0 gives authority up.
    record AssumeAuthority(int task, int key) implements Construction {}

    /// KEYCTL_INSTANTIATE, or KEYCTL_INSTANTIATE_IOV when the payload came as a `vector`. `size` is
    /// the length passed.
    record Instantiate(int task, int key, Payload payload, int size, int ring, boolean vector)
            implements Construction {}

    /// KEYCTL_NEGATE: the key answers ENOKEY for `timeout` seconds (unsigned 32-bit).
    record Negate(int task, int key, long timeout, int ring) implements Construction {}

    /// KEYCTL_REJECT: the key answers `error` for `timeout` seconds (unsigned 32-bit).
    record Reject(int task, int key, long timeout, int error, int ring) implements Construction {}

    /// KEYCTL_GET_SECURITY into a buffer of so many bytes, 0 for a NULL one.
    record GetSecurity(int task, int key, long buffer) implements Inquiry {}

    /// KEYCTL_CAPABILITIES into a buffer of so many bytes.
    record Capabilities(int task, long buffer) implements Inquiry {}

    /// keyctl(2) with an operation that this kernel does not have.
    record Unsupported(int task, int operation) implements Call {}

    /// Reading /proc/keys as this task: answers its text.
    record ListKeys(int task) implements Inquiry {}

    /// Reading /proc/key-users as this task: answers its text.
    record ListUsers(int task) implements Inquiry {}

    /// Seconds go by; timers fire at their times. No task calls this.
    record Wait(long seconds) implements Call {
        @Override
        public int task() {
            return 0;
        }
    }

    /// A write to /proc/sys/kernel/keys by whoever may.
    record SetLimit(int task, Limit limit, int value) implements Call {}

    /// A call of which a recording tells the serials that the kernel chose, in order of creation.
    record Foretold(Call call, PVector<Serial> serials) implements Call {
        @Override
        public int task() {
            return call.task();
        }
    }

    /// A system call of a recording that the model has no opinion about: nothing changes. `text` is
    /// its name.
    record Other(int task, String text) implements Call {}

    /// The call itself, without what a recording foretold.
    default Call bare() {
        return this instanceof Foretold(var call, _) ? call : this;
    }

    /// Serials in a form that a call can carry.
    static Call foretold(Call call, List<Serial> serials) {
        return serials.isEmpty()
                ? call
                : new Foretold(call, org.pcollections.TreePVector.from(serials));
    }
}
