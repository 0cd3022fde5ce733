package ringside.state;

/// A place where the running kernel does something else than its man pages say.
///
/// The id is the row of the project's own table of measured differences; `page` and `kernel` are
/// the two sides in one sentence each.
public enum Divergence {
    USER_RINGS_OUTLIVE_THEIR_USER(
            "D1",
            "user-session-keyring(7): the ring is destroyed with the UID record, when the last"
                    + " process that pins it exits.",
            "The namespace's .user_reg links _uid.N and _uid_ses.N, so they and their contents"
                    + " outlive every process of the user."),
    JOIN_IS_PER_THREAD(
            "D4",
            "session-keyring(7): the caller changes the session keyring of its process.",
            "Only the calling thread changes; its sibling threads keep the ring they had."),
    FILES_PIN_RINGS(
            "D6",
            "session-keyring(7): the ring is destroyed when the last process that refers to it"
                    + " exits.",
            "A file that is still open pins the credentials of its opener, and with them the"
                    + " ring."),
    LOOKUP_CREATES_USER_RINGS(
            "D7",
            "keyctl_get_keyring_ID(3): without create, a missing ring is an error and nothing is"
                    + " made.",
            "@u and @us are always made, and @s without a session keyring installs @us as the"
                    + " session keyring."),
    DEFAULT_SESSION_IS_REPLACED(
            "D8",
            "user-session-keyring(7): the default ring becomes the actual session keyring.",
            "The next use of @s that may create (even a SETPERM) replaces it by a new, empty"
                    + " _ses."),
    REVOKE_DROPS_LINKS_AT_ONCE(
            "D12",
            "keyctl_revoke(3): the key is scheduled for garbage collection.",
            "A revoked ring loses all its links in the call itself and then stays, revoked, for as"
                    + " long as something refers to it."),
    EXPIRED_PERSISTENT_RING_LINGERS(
            "D13",
            "persistent-keyring(7): when the timeout is reached the ring is removed.",
            "It is collected gc_delay (300 s) later or more; until then keyctl_get_persistent(3)"
                    + " revives it with its contents."),
    JOIN_SKIPS_UNJOINABLE(
            "D18",
            "keyctl_join_session_keyring(3): a ring of that name is joined, or the call fails with"
                    + " EACCES.",
            "A ring that does not grant search is skipped and a second one with the same name is"
                    + " made."),
    JOIN_OWN_RING_RETURNS_ZERO(
            "D19",
            "keyctl_join_session_keyring(3): returns the serial of the ring joined.",
            "Joining the ring that is already the session keyring returns 0."),
    SAME_SESSION_TO_PARENT_IS_FREE(
            "D25",
            "keyctl_session_to_parent(3): parent and child must have the same owners.",
            "When both already share one session keyring the answer is 0, whatever their ids."),
    PERSISTENT_REGISTER_IS_GLOBAL_ROOTS(
            "D62",
            "persistent-keyring(7): uid 0 of the namespace sees .persistent_register in"
                    + " /proc/keys.",
            "The register belongs to uid 0 of the initial namespace, so the root of a child"
                    + " namespace does not see it."),
    PERSISTENT_RING_CAN_BE_LISTED(
            "D63",
            "persistent-keyring(7): not accessible directly, even by processes of that UID.",
            "Processes of that UID may view it and read its list of keys without a link to it.");

    private final String id;
    private final String page;
    private final String kernel;

    Divergence(String id, String page, String kernel) {
        this.id = id;
        this.page = page;
        this.kernel = kernel;
    }

    public String id() {
        return id;
    }

    /// What the man page says, with the page's name.
    public String page() {
        return page;
    }

    /// What Linux 6.18 was measured to do.
    public String kernel() {
        return kernel;
    }
}
