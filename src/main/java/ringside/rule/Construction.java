package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Serial;

/// The beginning of a key that a helper shall make: without payload, linked into its destination at
/// once, so that the next one who searches finds it and waits (construct_key_and_link()).
final class Construction {
    private Construction() {}

    /// @param failure what the caller is told if the helper makes nothing
    static Reply begin(
            Draft draft,
            Call.RequestKey call,
            Label label,
            java.util.Optional<Operand> named,
            Errno failure) {
        draft.deny(
                label.type() == KeyType.KEYRING, Errno.EPERM, SearchRule.RINGS_ARE_NOT_REQUESTED);
        Numbers.vet(draft, call.helper());
        var ring = named.map(Operand::serial).orElseGet(() -> Destination.byDefault(draft));
        var key = allocate(draft, label);
        draft.hold(key);
        try {
            draft.deny(!draft.key(ring).isRing(), Errno.ENOTDIR, LinkRule.NO_RING);
            var again = Possession.process(draft, Quest.again(label, draft.cred()));
            if (again instanceof Sought.Found(var found, _)) {
                draft.drop(key, UpcallRule.FOUND_ON_SECOND_LOOK);
                Attachment.attach(draft, ring, found, UpcallRule.FOUND_ON_SECOND_LOOK);
                return RequestKey.answer(draft, found);
            }
            Attachment.admit(draft, draft.key(ring), label);
            if (!draft.follows(Divergence.UPCALL_PASSES_RESTRICTION))
                Restrictions.demand(draft, draft.key(ring), label.type(), Payload.EMPTY);
        } catch (Refusal refusal) {
            if (draft.knows(key)) draft.drop(key, refusal.rule());
            throw refusal;
        }
        draft.link(ring, key, UpcallRule.DESTINATION_TAKES_KEY);
        return Upcall.start(draft, call, key, ring, failure);
    }

    private static Serial allocate(Draft draft, Label label) {
        var cred = draft.cred();
        return Allocation.key(
                draft,
                label,
                new Owner(cred.uid().fs(), cred.gid().fs()),
                AddKey.perm(label.type()),
                Allocation.Accounting.STRICT,
                Flags.of(Flag.USER_CONSTRUCT),
                KeyState.UNINSTANTIATED,
                Content.NONE,
                UpcallRule.KEY_BEGUN);
    }
}
