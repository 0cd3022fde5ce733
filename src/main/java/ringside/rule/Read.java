package ringside.rule;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_READ. Unlike elsewhere, permission comes before state here, every bad id is ENOKEY, and
/// possession alone lets one read.
final class Read {
    /// Longer buffers are not passed on to the key type, so it cannot find them misaligned.
    private static final long PAGE = 4096;

    private Read() {}

    static Reply perform(Draft draft, Call.Read call) {
        var operand = find(draft, call.key());
        Lookup.finished(operand.key(draft));
        var key = operand.key(draft);
        Lookup.negative(draft, key);
        draft.deny(
                !operand.possessed() && !Permission.permits(key, false, draft.cred(), Right.READ),
                Errno.EACCES,
                KeyRule.READ_NOT_ALLOWED);
        draft.deny(!key.type().readable(), Errno.EOPNOTSUPP, KeyRule.TYPE_NOT_READABLE);
        Lookup.valid(draft, key);
        draft.deny(
                key.isRing() && call.buffer() <= PAGE && call.buffer() % Contents.LINK_BYTES != 0,
                Errno.EINVAL,
                KeyRule.BUFFER_UNALIGNED);
        draft.add(new Event.Decided(KeyRule.READ));
        return key.isRing() ? links(key, call.buffer()) : payload(key, call.buffer());
    }

    private static Operand find(Draft draft, int id) {
        try {
            return Lookup.named(draft, id, false);
        } catch (Refusal _) {
            throw new Refusal(Errno.ENOKEY, KeyRule.READ_FINDS_NOTHING);
        }
    }

    private static Reply links(Key ring, long buffer) {
        var serials = TreePVector.from(ring.links().inOrder());
        return new Reply.Listing(
                serials,
                buffer >= (long) Contents.LINK_BYTES * serials.size(),
                !ring.links().scattered());
    }

    private static Reply payload(Key key, long buffer) {
        return new Reply.Contents(key.payload(), buffer >= key.payload().size());
    }
}
