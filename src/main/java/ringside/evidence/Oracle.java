package ringside.evidence;

import ringside.call.Call;
import ringside.state.Limits;

/// The real kernel, asked call by call. Every number in a call and in an answer is the real one
/// (serials, pids, uids, file descriptors); whoever compares keeps the map to the model's.
///
/// Its law: it never touches a key that it did not make, and closing it ends and clears everything
/// that it began.
public interface Oracle extends AutoCloseable {
    /// The first of [#UIDS] consecutive uids (and gids) that nobody else uses.
    int firstUid();

    /// How many uids an oracle has to give away.
    int UIDS = 8;

    /// Whether a process from nowhere has no session keyring, as one started at boot. False where
    /// whoever started this program gave it one.
    boolean sessionless();

    /// The limits that are in force.
    Limits limits();

    /// A process from nowhere, with all four ids and no supplementary groups; its parent is not a
    /// process that a call could name.
    ///
    /// @return its pid
    int spawn(int uid, int gid);

    /// Performs one call. The namespace of a [Call.MapIds] or [Call.EnterNamespace] is the pid of a
    /// process in it; a [Call.Wait] ends when so many seconds of the kernel's clock began after the
    /// last call.
    ///
    /// @param patience milliseconds after which the call counts as blocked; it goes on
    Told ask(Call call, long patience);

    /// The answer to a call that blocked before.
    Told await(int task, long patience);

    /// Ends every process and clears the keyrings that its uids own, as far as anybody can; what
    /// cannot be cleared is not given away again.
    void restart();

    @Override
    void close();
}
