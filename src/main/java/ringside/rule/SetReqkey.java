package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.call.Special;
import ringside.state.Divergence;
import ringside.state.Errno;

/// KEYCTL_SET_REQKEY_KEYRING: where request_key(2) shall put what it makes. The thread and the
/// process keyring are made when they are chosen; the answer is the setting before.
final class SetReqkey {
    private static final int ASK = -1;

    private SetReqkey() {}

    static Reply perform(Draft draft, Call.SetReqkey call) {
        var answer = before(draft);
        var next = call.destination();
        if (next == ASK) {
            draft.add(new Event.Decided(UpcallRule.REQKEY_ASKED));
            return answer;
        }
        draft.deny(
                next < Destination.DEFAULT
                        || next > Destination.REQUESTER
                        || next == Destination.GROUP,
                Errno.EINVAL,
                UpcallRule.REQKEY_UNKNOWN);
        if (next == Destination.THREAD) Lookup.named(draft, Special.THREAD.id(), true);
        if (next == Destination.PROCESS) Lookup.named(draft, Special.PROCESS.id(), true);
        draft.add(new Event.Decided(UpcallRule.REQKEY_SET));
        set(draft, call.task(), next, UpcallRule.REQKEY_SET);
        return answer;
    }

    /// By the man page the ring that was the default so far, 0 for none.
    private static Reply before(Draft draft) {
        return draft.follows(Divergence.REQKEY_RETURNS_SETTING)
                ? new Reply.Value(draft.cred().jit())
                : Reply.of(Destination.existing(draft));
    }

    static void set(Draft draft, int tid, int next, Rule rule) {
        var task = draft.task(tid);
        var before = task.cred().jit();
        if (before == next) return;
        draft.put(task.withCred(task.cred().withJit(next)));
        draft.add(new Event.DestinationChanged(tid, before, next, rule));
    }
}
