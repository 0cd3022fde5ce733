package ringside.explore;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Limits;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Who is there when a walk begins: three users, a few processes of them that act, one that keeps
/// root's capabilities, and an observer a user, who does nothing but look.
///
/// The uids are those of the model; an oracle's stand for them one by one. Real uid 0 is nobody's,
/// because its keyrings belong to the machine.
record Cast(Kernel start, List<Call> prologue) {
    /// The first uid (and gid) of a walk.
    static final int FIRST = Oracle.FIRST_UID;
    static final int ALICE = FIRST + 1;
    static final int BOB = FIRST + 2;
    static final int CAROL = FIRST + 3;
    static final List<Integer> USERS = List.of(ALICE, BOB, CAROL);

    private static final int OBSERVERS = 10;
    private static final int ACTORS = 20;
    private static final int PRIVILEGED = ACTORS + 3;

    Cast {
        prologue = List.copyOf(prologue);
    }

    /// @param sessionless whether processes begin without a session keyring; else each begins by
    /// joining one of its own
    static Cast of(boolean sessionless, Limits limits) {
        var kernel = Kernel.booted(Semantics.LINUX).withLimits(limits);
        for (var i = 0; i < USERS.size(); i++)
            kernel = kernel.withProcess(OBSERVERS + i, 1, "observer", person(USERS.get(i)));
        kernel =
                kernel.withProcess(ACTORS, 1, "actor", person(ALICE))
                        .withProcess(ACTORS + 1, 1, "actor", person(ALICE))
                        .withProcess(ACTORS + 2, 1, "actor", Cred.of(0, 0))
                        .withProcess(PRIVILEGED, 1, "actor", Cred.of(0, 0));
        return new Cast(kernel, prologue(sessionless));
    }

    private static Cred person(int uid) {
        return Cred.of(uid, uid);
    }

    private static List<Call> prologue(boolean sessionless) {
        var calls = new ArrayList<Call>();
        for (int observer : observers()) calls.add(new Call.JoinSession(observer, Text.NULL));
        var member = ACTORS + 2;
        calls.add(new Call.SetGroups(member, TreePVector.singleton(ALICE)));
        calls.add(new Call.SetIds(member, IdOp.SETRESGID, BOB, BOB, BOB));
        calls.add(new Call.SetIds(member, IdOp.SETRESUID, BOB, BOB, BOB));
        calls.add(new Call.SetIds(PRIVILEGED, IdOp.SETRESGID, CAROL, CAROL, CAROL));
        calls.add(new Call.SetIds(PRIVILEGED, IdOp.SETRESUID, CAROL, 0, 0));
        calls.add(new Call.SetIds(PRIVILEGED, IdOp.SETFSUID, CAROL, -1, -1));
        if (!sessionless)
            for (var actor = ACTORS; actor <= PRIVILEGED; actor++)
                calls.add(new Call.JoinSession(actor, Text.NULL));
        return calls;
    }

    /// The observers' pids, in the order of [#USERS].
    static List<Integer> observers() {
        return IntStream.range(OBSERVERS, OBSERVERS + USERS.size()).boxed().toList();
    }

    /// Whether a task takes part.
    static boolean acts(int tid) {
        return tid >= ACTORS;
    }

    static boolean isUser(int uid) {
        return USERS.contains(uid);
    }
}
