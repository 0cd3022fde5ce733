package ringside.rule;

/// From an id to a key: the special ids, the rings made for them, and the state a key must be in
/// (lookup_user_key()).
public enum LookupRule implements Worded {
    NO_SUCH_KEY(
            "No key has this serial.",
            "keyctl(2)",
            "key_lookup()",
            "Use the serial of a key that exists."),
    NO_SUCH_SPECIAL(
            "The id is neither a serial nor one of the special ids -1 to -8.",
            "keyctl(2)",
            "lookup_user_key()",
            "Use a serial or one of @t @p @s @u @us."),
    NO_GROUP_RINGS(
            "Group keyrings were never built.",
            "keyctl(2)",
            "lookup_user_key()",
            "Use another special id."),
    NO_THREAD_RING(
            "The thread has no thread keyring, and this call does not make one.",
            "thread-keyring(7)",
            "lookup_user_key()",
            "Let the thread make one first, for example by adding a key to @t."),
    NO_PROCESS_RING(
            "The thread has no process keyring, and this call does not make one.",
            "process-keyring(7)",
            "lookup_user_key()",
            "Let the thread make one first, for example by adding a key to @p."),
    NO_AUTHORITY(
            "The thread has not assumed the authority to instantiate a key.",
            "keyctl(2)",
            "lookup_user_key()",
            "Only a helper that request_key(2) started has such an authority."),
    NO_USER_RINGS(
            "The user's keyrings could not be found or made: the quota is full, or one of"
                    + " them is revoked, expired or not searchable. The caller is told only that"
                    + " there is no key.",
            "user-keyring(7)",
            "look_up_user_keyrings()",
            "Make room in the quota, or repair the user's rings by their serials."),
    SESSION_NOT_MADE(
            "A new session keyring was needed for @s and did not fit into the quota.",
            "session-keyring(7)",
            "join_session_keyring()",
            "Make room in the quota, or join a session explicitly."),
    MADE_ON_DEMAND(
            "The ring is made because the call may need one where there was none.",
            "keyctl_get_keyring_ID(3)",
            "install_thread_keyring(), install_process_keyring()",
            ""),
    PROCESS_SHARES_RING(
            "By the man page all threads of a process share its process keyring.",
            "process-keyring(7)",
            "",
            ""),
    SESSION_MADE(
            "The thread has no session keyring and the call may need a new one, so an"
                    + " anonymous session begins.",
            "session-keyring(7)",
            "join_session_keyring()",
            ""),
    USER_SESSION_INSTALLED(
            "The thread has no session keyring, so the user-session keyring becomes it.",
            "user-session-keyring(7)",
            "install_session_keyring()",
            ""),
    DEFAULT_SESSION_REPLACED(
            "The session keyring is a user's default ring and the call may change it, so"
                    + " the kernel starts a new, empty session instead.",
            "user-session-keyring(7)",
            "lookup_user_key()",
            ""),
    USER_REGISTER_MADE(
            "The namespace's register of user keyrings is made with the first of them.",
            "user-keyring(7)",
            "get_user_register()",
            ""),
    USER_RING_MADE(
            "The user's keyring and user-session keyring are made on first access and hang"
                    + " in the register.",
            "user-keyring(7)",
            "look_up_user_keyrings()",
            ""),
    USER_RING_LINKED(
            "By the man page the user-session keyring links the user keyring, also one that is"
                    + " made anew.",
            "keyctl(1)",
            "",
            ""),
    USER_RECORD_GONE(
            "The last process of the user has gone, and by the man page the user's keyrings"
                    + " go with the record of the uid.",
            "user-session-keyring(7)",
            "",
            ""),
    NOT_MADE_FOR_LOOKING(
            "By the man page, asking for a ring without wanting it made neither makes nor"
                    + " installs one.",
            "keyctl_get_keyring_ID(3)",
            "",
            "Ask with create, or access the ring in another way first."),
    RING_ID(
            "The id stands for this key.",
            "keyctl_get_keyring_ID(3)",
            "keyctl_get_keyring_ID()",
            ""),
    INVALIDATED(
            "The key was invalidated and counts as gone.",
            "keyctl_invalidate(3)",
            "key_validate()",
            "Use another key; an invalidated one does not come back."),
    REVOKED(
            "The key was revoked.",
            "keyctl_revoke(3)",
            "key_validate()",
            "Use another key; for a revoked session keyring, join a new session."),
    EXPIRED(
            "The key has expired.",
            "keyctl_set_timeout(3)",
            "key_validate()",
            "Add the key again; adding over an expired key revives it."),
    NEGATIVE(
            "The key was rejected by the helper that should have made it, and answers with"
                    + " the error it was rejected with.",
            "request_key(2)",
            "wait_for_key_construction()",
            "Wait until the rejected key expires, or add the key over it."),
    NOT_INSTANTIATED(
            "The key has no payload yet.",
            "request_key(2)",
            "lookup_user_key()",
            "Wait until its helper has instantiated it.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    LookupRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
