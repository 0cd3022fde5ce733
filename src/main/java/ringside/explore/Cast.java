package ringside.explore;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.IdRange;
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
/// root's capabilities, one whose real uid is 0, and an observer a user, who does nothing but look.
///
/// The uids are those of the model; an oracle's stand for them one by one. The keyrings of real uid
/// 0 belong to the machine, except in a user namespace that the walk itself has made: root lives in
/// one.
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
    private static final int ROOT = ACTORS + 4;
    private static final int MAPPER = ACTORS + 5;
    private static final int LAST = MAPPER;
    private static final int NAMESPACE = 1;

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
                        .withProcess(ACTORS + 1, 1, "actor", person(ALICE));
        for (var root = ACTORS + 2; root <= LAST; root++)
            kernel = kernel.withProcess(root, 1, "actor", Cred.of(0, 0));
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
        become(member, BOB, BOB, calls);
        become(PRIVILEGED, CAROL, 0, calls);
        calls.add(new Call.SetIds(PRIVILEGED, IdOp.SETFSUID, CAROL, -1, -1));
        rootOfANamespace(calls);
        if (!sessionless)
            for (var actor = ACTORS; actor <= LAST; actor++)
                calls.add(new Call.JoinSession(actor, Text.NULL));
        return calls;
    }

    private static void become(int task, int uid, int effective, List<Call> calls) {
        calls.add(new Call.SetIds(task, IdOp.SETRESGID, uid, uid, uid));
        calls.add(new Call.SetIds(task, IdOp.SETRESUID, uid, effective, effective));
    }

    private static void rootOfANamespace(List<Call> calls) {
        calls.add(new Call.UnshareUser(ROOT));
        var ranges = TreePVector.singleton(new IdRange(0, 0, 1)).plus(new IdRange(ALICE, ALICE, 2));
        calls.add(new Call.MapIds(MAPPER, NAMESPACE, false, ranges));
        calls.add(new Call.MapIds(MAPPER, NAMESPACE, true, ranges));
        become(MAPPER, ALICE, ALICE, calls);
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
