package ringside.evidence;

import ringside.call.Call;

/// The operations of keyctl(2) by the names that strace gives them; one line an operation.
final class Keyctls {
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
            default -> new Call.Other(tid, o.word(0));
        };
    }
}
