package ringside.evidence;

import ringside.call.Call;
import ringside.state.Payload;

import java.util.List;

/// The operations of keyctl(2) by the names that strace gives them; one line an operation.
final class Keyctls {
    private static final int DH_COMPUTE = 23;
    private static final int FIRST_PUBLIC = 24;
    private static final List<String> PUBLIC =
            List.of(
                    "KEYCTL_PKEY_QUERY",
                    "KEYCTL_PKEY_ENCRYPT",
                    "KEYCTL_PKEY_DECRYPT",
                    "KEYCTL_PKEY_SIGN",
                    "KEYCTL_PKEY_VERIFY");
    private static final int WATCH_KEY = 32;

    private Keyctls() {}

    static Call call(int tid, Operands o) {
        return switch (o.word(0)) {
            case "KEYCTL_GET_KEYRING_ID" -> new Call.GetKeyringId(tid, o.id(1), o.number(2) != 0);
            case "KEYCTL_JOIN_SESSION_KEYRING" -> new Call.JoinSession(tid, o.text(1));
            case "KEYCTL_SESSION_TO_PARENT" -> new Call.SessionToParent(tid);
            case "KEYCTL_GET_PERSISTENT" -> new Call.GetPersistent(tid, o.id(1), o.id(2));
            case "KEYCTL_LINK" -> new Call.Link(tid, o.id(1), o.id(2));
            case "KEYCTL_UNLINK" -> new Call.Unlink(tid, o.id(1), o.id(2));
            case "KEYCTL_CLEAR" -> new Call.Clear(tid, o.id(1));
            case "KEYCTL_REVOKE" -> new Call.Revoke(tid, o.id(1));
            case "KEYCTL_INVALIDATE" -> new Call.Invalidate(tid, o.id(1));
            case "KEYCTL_SETPERM" -> new Call.SetPerm(tid, o.id(1), o.id(2));
            case "KEYCTL_SET_TIMEOUT" -> new Call.SetTimeout(tid, o.id(1), o.unsigned(2));
            case "KEYCTL_SEARCH" -> new Call.Search(tid, o.id(1), o.text(2), o.text(3), o.id(4));
            case "KEYCTL_DESCRIBE" -> new Call.Describe(tid, o.id(1), o.room(2, 3));
            case "KEYCTL_READ" -> new Call.Read(tid, o.id(1), o.room(2, 3));
            case "KEYCTL_UPDATE" -> new Call.Update(tid, o.id(1), o.payload(2, o.id(3)), o.id(3));
            case "KEYCTL_MOVE" -> new Call.Move(tid, o.id(1), o.id(2), o.id(3), o.id(4));
            case "KEYCTL_CHOWN" -> new Call.Chown(tid, o.id(1), o.id(2), o.id(3));
            case "KEYCTL_RESTRICT_KEYRING" -> new Call.Restrict(tid, o.id(1), o.text(2), o.text(3));
            case "KEYCTL_SET_REQKEY_KEYRING" -> new Call.SetReqkey(tid, o.id(1));
            case "KEYCTL_ASSUME_AUTHORITY" -> new Call.AssumeAuthority(tid, o.id(1));
            case "KEYCTL_INSTANTIATE" -> instantiate(tid, o, o.payload(2, o.id(3)), o.id(3), false);
            case "KEYCTL_INSTANTIATE_IOV" -> {
                var pieces = o.pieces(2);
                yield instantiate(tid, o, pieces, pieces.size(), true);
            }
            case "KEYCTL_NEGATE" -> new Call.Negate(tid, o.id(1), o.unsigned(2), o.id(3));
            case "KEYCTL_REJECT" -> new Call.Reject(tid, o.id(1), o.unsigned(2), o.id(3), o.id(4));
            case "KEYCTL_GET_SECURITY" -> new Call.GetSecurity(tid, o.id(1), o.room(2, 3));
            case "KEYCTL_CAPABILITIES" -> new Call.Capabilities(tid, o.target(1, 2));
            case "KEYCTL_DH_COMPUTE" -> new Call.Unsupported(tid, DH_COMPUTE);
            case "KEYCTL_WATCH_KEY" -> new Call.Unsupported(tid, WATCH_KEY);
            default -> other(tid, o);
        };
    }

    private static Call instantiate(int tid, Operands o, Payload payload, int size, boolean iov) {
        return new Call.Instantiate(tid, o.id(1), payload, size, o.id(4), iov);
    }

    /// An operation that this strace has no name for is one that this kernel does not have.
    private static Call other(int tid, Operands o) {
        var name = o.word(0);
        if (PUBLIC.contains(name) && o.word(1).equals("NULL")) {
            return new Call.Unsupported(tid, FIRST_PUBLIC + PUBLIC.indexOf(name));
        }
        return name.startsWith("KEYCTL_")
                ? new Call.Other(tid, name)
                : new Call.Unsupported(tid, o.id(0));
    }
}
