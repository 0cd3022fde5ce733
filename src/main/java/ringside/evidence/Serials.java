package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Payload;
import ringside.state.Serial;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where serial numbers stand in a call, in its answer, and in what it read back.
final class Serials {
    private Serials() {}

    /// The keys that a call names by serial.
    static List<Serial> in(Call call) {
        var ids =
                switch (call.bare()) {
                    case Call.GetKeyringId(_, var id, _) -> IntStream.of(id);
                    case Call.GetPersistent(_, _, var ring) -> IntStream.of(ring);
                    case Call.AddKey(_, _, _, _, _, var ring) -> IntStream.of(ring);
                    case Call.RequestKey request -> IntStream.of(request.ring());
                    case Call.Update(_, var key, _, _) -> IntStream.of(key);
                    case Call.Move(_, var key, var from, var to, _) -> IntStream.of(key, from, to);
                    case Call.Chown(_, var key, _, _) -> IntStream.of(key);
                    case Call.Restrict(_, var ring, _, _) -> IntStream.of(ring);
                    case Call.AssumeAuthority(_, var key) -> IntStream.of(key);
                    case Call.Instantiate it -> IntStream.of(it.key(), it.ring());
                    case Call.Negate(_, var key, _, var ring) -> IntStream.of(key, ring);
                    case Call.Reject(_, var key, _, _, var ring) -> IntStream.of(key, ring);
                    case Call.GetSecurity(_, var key, _) -> IntStream.of(key);
                    case Call.Link(_, var key, var ring) -> IntStream.of(key, ring);
                    case Call.Unlink(_, var key, var ring) -> IntStream.of(key, ring);
                    case Call.Clear(_, var ring) -> IntStream.of(ring);
                    case Call.Revoke(_, var key) -> IntStream.of(key);
                    case Call.Invalidate(_, var key) -> IntStream.of(key);
                    case Call.SetPerm(_, var key, _) -> IntStream.of(key);
                    case Call.SetTimeout(_, var key, _) -> IntStream.of(key);
                    case Call.Search(_, var ring, _, _, var to) -> IntStream.of(ring, to);
                    case Call.Describe(_, var key, _) -> IntStream.of(key);
                    case Call.Read(_, var key, _) -> IntStream.of(key);
                    default -> IntStream.empty();
                };
        return ids.filter(id -> id > 0).mapToObj(Serial::new).toList();
    }

    /// Whether a call answers the serial of a key.
    static boolean answeredBy(Call call) {
        return switch (call.bare()) {
            case Call.GetKeyringId _,
                    Call.JoinSession _,
                    Call.GetPersistent _,
                    Call.AddKey _,
                    Call.RequestKey _,
                    Call.AssumeAuthority _,
                    Call.Search _ ->
                    true;
            default -> false;
        };
    }

    /// The serial that an answer to such a call holds.
    static Optional<Serial> answer(Call call, Reply reply) {
        return answeredBy(call) && reply instanceof Reply.Value(var value) && value > 0
                ? Optional.of(new Serial((int) value))
                : Optional.empty();
    }

    /// The links of a ring as KEYCTL_READ hands them out: four bytes each, in the byte order of the
    /// machine that made the recording (little-endian).
    static List<Serial> links(Payload payload) {
        var bytes = ByteBuffer.wrap(payload.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(0, payload.bytes().length / 4)
                .mapToObj(i -> new Serial(bytes.getInt(4 * i)))
                .toList();
    }
}
