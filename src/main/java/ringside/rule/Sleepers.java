package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Serial;
import ringside.state.Sleep;

import java.util.Collection;
import java.util.List;

/// Threads that wait for a key under construction. When it is made or refused, the same step goes
/// on with their calls, in order of their numbers, and tells what each of them got.
final class Sleepers {
    private Sleepers() {}

    /// Puts the caller to sleep.
    static Reply suspend(Draft draft, int tid, Serial key, Call call) {
        draft.hold(key);
        draft.put(Sleep.waiting(tid, key, call.bare()));
        draft.add(new Event.Slept(tid, key, UpcallRule.WAITS_FOR_KEY));
        return new Reply.Blocked();
    }

    /// Goes on with all who wait for a key that is no longer under construction.
    static void wake(Draft draft, Serial key) {
        for (var sleep : List.copyOf(draft.sleeps().values())) {
            if (!sleep.first() && sleep.key().equals(key)) resume(draft, sleep);
        }
    }

    private static void resume(Draft draft, Sleep sleep) {
        draft.remove(sleep);
        var call = (Call) sleep.call();
        try {
            var reply = draft.as(sleep.task(), sleep.key(), () -> Model.perform(draft, call));
            returned(draft, sleep, reply, UpcallRule.WAIT_OVER);
        } catch (Refusal refusal) {
            returned(draft, sleep, new Reply.Failed(refusal.errno()), refusal.rule());
        } catch (Suspension again) {
            suspend(draft, sleep.task(), again.key(), call);
        }
        letGo(draft, sleep, UpcallRule.WAIT_OVER);
    }

    /// A thread that went on with execve(2) may have another number now.
    private static void returned(Draft draft, Sleep sleep, Reply reply, ringside.call.Rule rule) {
        if (draft.runs(sleep.task())) draft.add(new Event.Returned(sleep.task(), reply, rule));
    }

    /// Drops what a sleep held.
    static void letGo(Draft draft, Sleep sleep, ringside.call.Rule rule) {
        draft.drop(sleep.session(), rule);
        draft.drop(sleep.authority(), rule);
        draft.drop(sleep.key(), rule);
    }

    /// Threads that are about to end together go on with nothing.
    static void forget(Draft draft, Collection<Integer> tids, ringside.call.Rule rule) {
        for (var tid : tids) {
            var sleep = draft.sleep(tid);
            if (sleep != null && !sleep.first()) cancel(draft, tid, rule);
        }
    }

    /// A thread that sleeps ends. By the man page the first requester can be killed too, and nobody
    /// waits for its key any more.
    static void cancel(Draft draft, int tid, ringside.call.Rule rule) {
        var sleep = draft.sleep(tid);
        if (sleep == null) return;
        draft.remove(sleep);
        if (sleep.first()) Rejection.negate(draft, sleep.key(), sleep.authority());
        letGo(draft, sleep, rule);
    }

    /// Whether a thread cannot even be killed before its helper ends.
    static boolean isBound(Draft draft, int tid) {
        var sleep = draft.sleep(tid);
        return sleep != null && sleep.first() && draft.follows(Divergence.REQUESTER_SLEEPS_ON);
    }

    /// The thread will die as soon as its helper has ended.
    static void doom(Draft draft, int tid) {
        var sleep = draft.sleep(tid);
        if (sleep != null) draft.put(sleep.withCall(new Call.ExitThread(tid, 0)));
    }
}
