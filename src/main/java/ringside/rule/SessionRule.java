package ringside.rule;

/// Joining a session and handing it to the parent (join_session_keyring(),
/// keyctl_session_to_parent()).
public enum SessionRule implements Worded {
    NAME_UNREADABLE(
            "The name lies at an address that cannot be read.",
            "keyctl_join_session_keyring(3)",
            "strndup_user()",
            "Pass a readable name, or none for an anonymous session."),
    NAME_EMPTY(
            "A session keyring's name cannot be empty.",
            "keyctl_join_session_keyring(3)",
            "key_alloc()",
            "Give a name, or none at all for an anonymous session."),
    NAME_TOO_LONG(
            "A name has at most 4095 bytes.",
            "keyctl_join_session_keyring(3)",
            "strndup_user()",
            "Take a shorter name."),
    NAME_IS_THE_KERNELS(
            "Names that begin with a dot are the kernel's own.",
            "keyctl_join_session_keyring(3)",
            "keyctl_join_session_keyring()",
            "Take a name that does not begin with a dot."),
    ANONYMOUS(
            "Joining without a name starts a new session with an empty ring called _ses.",
            "session-keyring(7)",
            "install_session_keyring_to_cred()",
            ""),
    NAMED(
            "No ring of this name can be joined, so a new one is made.",
            "session-keyring(7)",
            "join_session_keyring()",
            ""),
    JOINED(
            "The oldest ring of this name in the namespace that grants search without possession"
                    + " is joined.",
            "keyctl_join_session_keyring(3)",
            "find_keyring_by_name()",
            ""),
    SKIPPED(
            "A ring of this name that does not grant search, or is revoked, is passed over.",
            "keyctl_join_session_keyring(3)",
            "find_keyring_by_name()",
            ""),
    NOT_JOINABLE(
            "A ring of this name exists and does not grant search to the caller.",
            "keyctl_join_session_keyring(3)",
            "",
            "Let its owner grant search to user, group or others, or take another name."),
    ALREADY_THERE(
            "The ring is the session keyring already: nothing changes.",
            "keyctl_join_session_keyring(3)",
            "join_session_keyring()",
            ""),
    WHOLE_PROCESS(
            "The session keyring of every thread of the process is replaced.",
            "session-keyring(7)",
            "",
            ""),
    PARENT_IS_INIT(
            "There is no parent to give the session to: it is init, or outside.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            "Call from a process whose parent still lives."),
    PARENT_HAS_THREADS(
            "The parent runs more than one thread, and each has credentials of its own.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            "Let the parent's other threads end first."),
    PARENT_SHARES_SESSION(
            "Parent and child are in the same session already: nothing to do, whatever their ids.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            ""),
    PARENT_IS_ANOTHER_USER(
            "Real, effective and saved ids of the parent must all be the effective ids of the"
                    + " caller.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            "Call with the ids that the parent has."),
    PARENTS_RING_IS_ANOTHERS(
            "The parent's session keyring belongs to another user.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            "Let the parent join a session of its own first."),
    RING_IS_ANOTHERS(
            "The session keyring to give belongs to another user than the caller.",
            "keyctl_session_to_parent(3)",
            "keyctl_session_to_parent()",
            "Join a session of the caller's own first."),
    PARENT_LOSES_AUTHORITY(
            "The parent's new credentials do not have the authority to make a key that it had assumed.",
            "keyctl_session_to_parent(3)",
            "key_change_session_keyring()",
            ""),
    PARENT_TAKES_SESSION(
            "The parent's session keyring is replaced by the caller's, when the parent next returns"
                    + " from the kernel.",
            "keyctl_session_to_parent(3)",
            "key_change_session_keyring()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    SessionRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
