package ringside.evidence;

import ringside.call.Call;
import ringside.state.Limits;

import java.util.Optional;

/// The real kernel, asked call by call. Every number in a call and in an answer is the real one
/// (serials, pids, uids, file descriptors); whoever compares keeps the map to the model's.
///
/// Its law: it never touches a key that it did not make, and closing it ends and clears everything
/// that it began.
public interface Oracle extends AutoCloseable {
    /// The first of [#UIDS] consecutive uids (and gids) that nobody else uses.
    int firstUid();

    /// The lowest uid that any oracle uses.
    int FIRST_UID = 44_000;

    /// How many uids an oracle has to give away.
    int UIDS = 8;

    /// Whether a process from nowhere has no session keyring, as one started at boot. False where
    /// whoever started this program gave it one.
    boolean sessionless();

    /// What the names of keys begin with that requests are answered for: it tells the uids that an
    /// oracle has from those of others.
    static String mark(int firstUid) {
        var block = Integer.toString((firstUid - FIRST_UID) / UIDS, 36);
        return "rs" + "0".repeat(2 - block.length()) + block;
    }

    /// Whether a request for a user or logon key whose name begins with the mark is answered, by a
    /// program that does as the callout says: `make`, `negate`, `rejectN`, and for all else
    /// nothing. From the first call on, until the end.
    boolean answersRequests();

    /// The callout of a request whose helper comes and is asked call by call, like a task.
    static String summons(int firstUid) {
        return mark(firstUid) + "-attend";
    }

    /// Whether such a helper comes, for a key of any type and name. From the first call on, until
    /// the end.
    boolean attendsRequests();

    /// A helper as a task, and the serial of the key that it is to make.
    record Helper(int pid, int key) {}

    /// The helper of the request that was asked last and blocked; it has assumed no authority yet.
    ///
    /// @param patience milliseconds after which it counts as not come
    Optional<Helper> helper(long patience);

    /// The limits that are in force. A [Call.SetLimit] changes them for the whole machine, whoever
    /// its task is; [#restart] and the end of this program put them back.
    Limits limits();

    /// A process from nowhere, with all four ids and no supplementary groups; its parent is not a
    /// process that a call could name.
    ///
    /// @return its pid
    int spawn(int uid, int gid);

    /// Performs one call. A [Call.ExitProcess] of a thread that sleeps in a call is a kill, and
    /// blocks where nothing can wake the sleeper. The namespace of a [Call.MapIds] or
    /// [Call.EnterNamespace] is the pid of a process in it; a [Call.Wait] ends when so many seconds
    /// of the kernel's clock began after the last call.
    ///
    /// @param patience milliseconds after which the call counts as blocked; it goes on
    Told ask(Call call, long patience);

    /// The answer to a call that blocked before.
    Told await(int task, long patience);

    /// Waits until the collector has gone through all rings, as an invalidation makes it do in its
    /// own time.
    void settle();

    /// Whether there is a key with this serial, seen by nobody in particular: permissions and
    /// states do not matter.
    boolean exists(int serial);

    /// Ends every process and clears the keyrings that its uids own, as far as anybody can; what
    /// cannot be cleared is not given away again.
    void restart();

    @Override
    void close();
}
