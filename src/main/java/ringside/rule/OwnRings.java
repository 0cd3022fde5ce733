package ringside.rule;

import ringside.call.Rule;
import ringside.rule.Allocation.Accounting;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Serial;
import ringside.state.Slot;

/// The rings that the kernel makes for a thread's own slots: `_tid`, `_pid`, `_ses`. They belong to
/// the *real* ids. Thread and process keyring may overrun the quota, and so may a session keyring
/// where there was none (install_thread_keyring_to_cred(), install_session_keyring_to_cred()).
final class OwnRings {
    private static final Perm PRIVATE = new Perm(0x3f010000);
    private static final Perm SESSION = new Perm(0x3f030000);

    private OwnRings() {}

    /// Makes the ring for a slot of these credentials; whoever asks installs it.
    static Serial make(Draft draft, Slot slot, Cred cred, Rule rule) {
        var session = slot == Slot.SESSION;
        return Allocation.ring(
                draft,
                slot.label(),
                owner(cred),
                session ? SESSION : PRIVATE,
                session && cred.session().isSome() ? Accounting.STRICT : Accounting.OVERRUN,
                rule);
    }

    /// Puts a new ring into the caller's slot; by the man page a process keyring is that of all
    /// threads.
    static void give(Draft draft, Slot slot, Serial ring, Rule rule) {
        draft.install(draft.task().tid(), slot, ring, rule);
        if (slot != Slot.PROCESS || draft.follows(Divergence.PROCESS_RING_IS_PER_THREAD)) return;
        for (var tid : draft.process(draft.task().pid()).threads())
            draft.install(tid, slot, ring, LookupRule.PROCESS_SHARES_RING);
    }

    static Owner owner(Cred cred) {
        return new Owner(cred.uid().real(), cred.gid().real());
    }
}
