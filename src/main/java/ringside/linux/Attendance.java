package ringside.linux;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ringside.call.Call;
import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.evidence.Told;

import java.util.Optional;

/// The helpers that come to be asked call by call. For each request that may bring one, a slot is
/// kept before the request is made, since the helper looks for its slot by itself.
final class Attendance {
    private static final int NONE = -1;
    private static final int SESSION = -3;
    private static final long SOON = 50;
    private static final long LATE = 5000;

    private final Agent agent;
    private int kept = NONE;

    Attendance(Agent agent) {
        this.agent = agent;
    }

    /// Whether a call asks for a helper that attends.
    static boolean isWanted(Call call, int firstUid) {
        return call instanceof Call.RequestKey request
                && request.callout() instanceof Text.Given(var word)
                && word.equals(Oracle.summons(firstUid));
    }

    /// Keeps a slot, unless one is kept already.
    void expect(int slot) {
        if (kept != NONE) return;
        kept = slot;
        agent.number("keep " + slot);
    }

    /// The slot that is not to be given away, -1 for none.
    int kept() {
        return kept;
    }

    /// The helper in the kept slot.
    Optional<Oracle.Helper> arrived(long patience) {
        if (kept == NONE) return Optional.empty();
        var answer = agent.ask(Request.of("arrived").number(kept).number(patience));
        if (answer.result() <= 0) return Optional.empty();
        var key = Integer.parseInt(new String(answer.bytes().bytes(), US_ASCII));
        return Optional.of(new Oracle.Helper((int) answer.result(), key));
    }

    void forget() {
        kept = NONE;
    }

    /// Whether helpers come at all: where this program runs apart from the kernel's own processes,
    /// as in a container, they do not find it.
    static boolean works(RealKernel kernel) {
        var uid = kernel.firstUid() + Oracle.UIDS - 1;
        var task = kernel.spawn(uid, uid);
        kernel.ask(new Call.JoinSession(task, Text.NULL), SOON);
        var callout = Text.of(Oracle.summons(kernel.firstUid()));
        var request =
                new Call.RequestKey(
                        task, Text.of("user"), Text.of("ringside-try"), callout, SESSION, 0);
        var blocked = kernel.ask(request, SOON) instanceof Told.Blocked;
        var helper = blocked ? kernel.helper(LATE) : Optional.<Oracle.Helper>empty();
        if (helper.isPresent()) kernel.ask(new Call.ExitProcess(helper.get().pid(), 0), LATE);
        if (blocked) kernel.await(task, LATE);
        kernel.ask(new Call.ExitProcess(task, 0), LATE);
        return helper.isPresent();
    }
}
