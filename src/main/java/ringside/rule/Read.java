package ringside.rule;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Right;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/// KEYCTL_READ. Unlike elsewhere, permission comes before state here, every bad id is ENOKEY, and
/// possession alone lets one read.
final class Read {
    /// Longer buffers are not passed on to the key type, so it cannot find them misaligned.
    private static final long PAGE = 4096;
    private static final OptionalInt NONE = OptionalInt.empty();

    private Read() {}

    static Reply perform(Draft draft, Call.Read call) {
        var operand = find(draft, call.key());
        Lookup.finished(operand.key(draft));
        var key = operand.key(draft);
        Lookup.negative(draft, key);
        var first = !draft.follows(Divergence.READ_ASKS_RIGHTS_FIRST);
        if (first) Lookup.valid(draft, key);
        draft.deny(
                !operand.possessed()
                        && !Permission.permits(draft, key, false, draft.cred(), Right.READ),
                Errno.EACCES,
                KeyRule.READ_NOT_ALLOWED);
        draft.deny(!key.type().readable(), Errno.EOPNOTSUPP, KeyRule.TYPE_NOT_READABLE);
        if (!first) Lookup.valid(draft, key);
        noAnswer(key);
        var whole = draft.follows(Divergence.SHORT_BUFFER_GETS_NOTHING);
        draft.deny(
                whole
                        && key.isRing()
                        && call.buffer() <= PAGE
                        && call.buffer() % Contents.LINK_BYTES != 0,
                Errno.EINVAL,
                KeyRule.BUFFER_UNALIGNED);
        draft.add(new Event.Decided(KeyRule.READ));
        if (!whole && call.buffer() > 0 && size(key) > call.buffer())
            return part(key, call.buffer());
        return key.isRing() ? links(key, call.buffer()) : payload(key, call.buffer());
    }

    /// A dns_resolver key may stand for an error.
    private static void noAnswer(Key key) {
        var error = key.type() == KeyType.DNS_RESOLVER ? DnsAnswer.error(key.payload()) : NONE;
        if (error.isPresent())
            throw new Refusal(new Errno(error.getAsInt()), KeyRule.ANSWER_IS_AN_ERROR);
    }

    private static Operand find(Draft draft, int id) {
        try {
            return Lookup.named(draft, id, false);
        } catch (Refusal refusal) {
            if (!draft.follows(Divergence.READ_ASKS_RIGHTS_FIRST)) throw refusal;
            throw new Refusal(Errno.ENOKEY, KeyRule.READ_FINDS_NOTHING);
        }
    }

    /// By the man page as much as fits is copied.
    private static Reply part(Key key, long buffer) {
        var bytes = key.isRing() ? serials(key) : key.payload();
        return new Reply.Contents(bytes.cut((int) buffer), true);
    }

    private static int size(Key key) {
        return key.isRing() ? Contents.LINK_BYTES * key.links().size() : key.payload().size();
    }

    /// The links as the kernel would write them into a buffer.
    private static Payload serials(Key ring) {
        var bytes = ByteBuffer.allocate(size(ring)).order(ByteOrder.LITTLE_ENDIAN);
        for (var serial : ring.links().inOrder()) bytes.putInt(serial.value());
        return Payload.of(bytes.array());
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
