package ringside.state;

/// How long rings live and what holds them.
final class Lifetimes {
    static final Contrast D1 =
            Contrast.computed(
                    "user-session-keyring(7), DESCRIPTION",
                    "The ring is destroyed with the UID record, when the last process that"
                            + " pins it exits.",
                    "The namespace's .user_reg links _uid.N and _uid_ses.N, so they and"
                            + " their contents outlive every process of the user.");
    static final Contrast D2 =
            Contrast.open(
                    "persistent-keyring(7), DESCRIPTION",
                    "The persistent keyring carries keys beyond the life of the user's two"
                            + " other rings.",
                    "The two others are never destroyed (D1); the persistent one is the"
                            + " only one that goes, when it expires.",
                    "It follows from D1: once the other two go with the user's last"
                            + " process, the persistent keyring outlives them without a rule of its"
                            + " own.");
    static final Contrast D3 =
            Contrast.computed(
                    "process-keyring(7), DESCRIPTION",
                    "All threads of a process share one process keyring.",
                    "It hangs on the credentials of each thread: one that was there before"
                            + " the ring was made does not see it and can make a second _pid.");
    static final Contrast D4 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_JOIN_SESSION_KEYRING",
                    "The caller changes the session keyring of its process.",
                    "Only the calling thread changes; its sibling threads keep the ring"
                            + " they had.");
    static final Contrast D5 =
            Contrast.computed(
                    "thread-keyring(7), DESCRIPTION",
                    "A thread starts without a thread keyring and gets one when it is to be"
                            + " modified.",
                    "A thread whose creator has a thread keyring starts with an empty one"
                            + " of its own.");
    static final Contrast D6 =
            Contrast.computed(
                    "session-keyring(7), DESCRIPTION",
                    "The ring is destroyed when the last process that refers to it exits.",
                    "A file that is still open pins the credentials of its opener, and with"
                            + " them the ring.");
    static final Contrast D7 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_GET_KEYRING_ID",
                    "Without create, a missing ring is an error and nothing is made.",
                    "@u and @us are always made, and @s without a session keyring installs"
                            + " @us as the session keyring.");
    static final Contrast D8 =
            Contrast.computed(
                    "user-session-keyring(7), DESCRIPTION",
                    "The default ring becomes the actual session keyring.",
                    "The next use of @s that may create (even a SETPERM) replaces it by a"
                            + " new, empty _ses.");
    static final Contrast D9 =
            Contrast.computed(
                    "user-keyring(7), DESCRIPTION",
                    "A user keyring that is missing is made when it is accessed, so a"
                            + " failure to make it is the caller's to see.",
                    "Whatever keeps the ring from being made or found (quota, revocation,"
                            + " expiry, lost rights), the answer is ENOKEY.");
    static final Contrast D10 =
            Contrast.computed(
                    "keyctl(1), List a keyring",
                    "The user-session keyring holds a link to the user keyring.",
                    "The link is made together with the user-session keyring only; a user"
                            + " keyring made anew later is not linked.");
    static final Contrast D11 =
            Contrast.computed(
                    "user-keyring(7), DESCRIPTION",
                    "Each uid has a user keyring that all its processes share.",
                    "An owner who takes the search right from it loses @u, @us and the"
                            + " default @s until he repairs the mask by serial.");
    static final Contrast D12 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_REVOKE",
                    "The key is scheduled for garbage collection.",
                    "A revoked ring loses all its links in the call itself and then stays,"
                            + " revoked, for as long as something refers to it.");
    static final Contrast D13 =
            Contrast.computed(
                    "persistent-keyring(7), DESCRIPTION",
                    "When the timeout is reached the ring is removed.",
                    "It is collected gc_delay (300 s) later or more; until then"
                            + " keyctl_get_persistent(3) revives it with its contents.");

    private Lifetimes() {}
}
