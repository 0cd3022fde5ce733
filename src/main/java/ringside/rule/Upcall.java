package ringside.rule;

import org.pcollections.TreePSet;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Sleep;
import ringside.state.Slot;
import ringside.state.Task;

/// The kernel's own call of a program: an authorisation key, a session `_req.N` that holds it, the
/// process in that session, and the caller that sleeps until it ends (call_sbin_request_key()).
///
/// Whatever goes wrong on the way, the key under construction does not stay so: it is refused, and
/// the caller gets the error.
final class Upcall {
    /// The program's name, as far as a process shows it.
    static final String PROGRAM = "request-key";

    private static final Perm SESSION_PERM = new Perm(0x3f030000);

    private Upcall() {}

    /// The caller's own reference to the key is handed on to its sleep.
    static Reply start(
            Draft draft, Call.RequestKey call, Serial key, Serial destination, Errno failure) {
        var authority = authorise(draft, call, key, destination);
        Serial session;
        try {
            userRings(draft);
            session = session(draft, key);
        } catch (Refusal refusal) {
            throw abandon(draft, key, authority, refusal);
        }
        try {
            Attachment.attach(draft, session, authority, UpcallRule.HELPER_SESSION_MADE);
        } catch (Refusal refusal) {
            draft.drop(session, refusal.rule());
            throw abandon(draft, key, authority, refusal);
        }
        var pid = run(draft, call, key, authority, session);
        var tid = draft.task().tid();
        draft.put(new Sleep(tid, key, pid, authority, session, failure, call));
        draft.add(new Event.Slept(tid, key, UpcallRule.REQUESTER_SLEEPS));
        return new Reply.Blocked();
    }

    /// They must be there even if the session of the caller is another one.
    private static void userRings(Draft draft) {
        try {
            UserRings.open(draft);
        } catch (Refusal refusal) {
            draft.deny(
                    draft.follows(Divergence.DEFAULT_CHAIN_SKIPS_USER_RING),
                    refusal.errno(),
                    refusal.rule());
        }
    }

    private static Serial authorise(
            Draft draft, Call.RequestKey call, Serial key, Serial destination) {
        try {
            return Authorisation.make(draft, key, destination, call.callout());
        } catch (Refusal refusal) {
            throw abandon(draft, key, Serial.NONE, refusal);
        }
    }

    private static Refusal abandon(Draft draft, Serial key, Serial authority, Refusal why) {
        Rejection.negate(draft, key, authority);
        draft.drop(authority, why.rule());
        draft.drop(key, why.rule());
        return why;
    }

    private static Serial session(Draft draft, Serial key) {
        var cred = draft.cred();
        var ring =
                Allocation.ring(
                        draft,
                        Label.ring("_req." + Integer.toUnsignedString(key.value())),
                        new Owner(cred.uid().fs(), cred.gid().fs()),
                        SESSION_PERM,
                        Allocation.Accounting.OVERRUN,
                        UpcallRule.HELPER_SESSION_MADE);
        draft.hold(ring);
        return ring;
    }

    /// The helper is nobody's child here: the kernel's own threads are not in the picture.
    private static int run(
            Draft draft, Call.RequestKey call, Serial key, Serial authority, Serial session) {
        var pid = Numbers.take(draft, call.helper());
        draft.put(new Process(pid, 0, PROGRAM, TreePSet.singleton(pid), TreePSet.empty()));
        draft.put(new Task(pid, pid, Cred.of(0, 0)));
        draft.add(
                new Event.HelperStarted(
                        draft.task().tid(), pid, key, authority, UpcallRule.HELPER_RUNS));
        draft.install(pid, Slot.SESSION, session, UpcallRule.HELPER_RUNS);
        SetReqkey.set(draft, pid, setting(draft), UpcallRule.HELPER_RUNS);
        return pid;
    }

    /// The default destination that a helper starts with.
    private static int setting(Draft draft) {
        return draft.follows(Divergence.HELPER_LINKS_TO_THREAD)
                ? Destination.THREAD
                : Destination.DEFAULT;
    }

    /// A process ended; if it was a helper, whoever started it goes on.
    static void ended(Draft draft, int pid) {
        for (var sleep : draft.sleeps().values()) {
            if (sleep.helper() == pid && draft.sleeps().containsKey(sleep.task()))
                finish(draft, sleep);
        }
    }

    private static void finish(Draft draft, Sleep sleep) {
        draft.remove(sleep);
        var reply = reply(draft, sleep);
        if (draft.runs(sleep.task())) goOn(draft, sleep, reply);
        Sleepers.letGo(draft, sleep, reply.rule());
        Sleepers.wake(draft, sleep.key());
    }

    private static void goOn(Draft draft, Sleep sleep, Outcome reply) {
        if (sleep.call() instanceof Call.ExitThread exit)
            draft.as(sleep.task(), Serial.NONE, () -> ExitThread.perform(draft, exit));
        else draft.add(new Event.Returned(sleep.task(), reply.answer(), reply.rule()));
    }

    /// An answer and why it is that.
    private record Outcome(Reply answer, UpcallRule rule) {
        static Outcome failed(Errno errno, UpcallRule rule) {
            return new Outcome(new Reply.Failed(errno), rule);
        }
    }

    private static Outcome reply(Draft draft, Sleep sleep) {
        var key = draft.key(sleep.key());
        if (Rejection.negate(draft, sleep.key(), sleep.authority()))
            return Outcome.failed(sleep.failure(), UpcallRule.HELPER_FAILED);
        try {
            Lookup.valid(draft, key);
        } catch (Refusal _) {
            return Outcome.failed(sleep.failure(), UpcallRule.KEY_NOT_USABLE);
        }
        Authorisation.revoke(draft, sleep.authority());
        return key.state() instanceof ringside.state.KeyState.Negative(var errno)
                ? Outcome.failed(errno, UpcallRule.KEY_REFUSED)
                : new Outcome(Reply.of(key.serial()), UpcallRule.REQUEST_ANSWERED);
    }
}
