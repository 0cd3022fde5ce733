package ringside.state;

/// Searching, possession, rights, and the errors that come of them.
final class Searches {
    static final Contrast D26 =
            Contrast.computed(
                    "keyrings(7), Searching for keys",
                    "When no valid key is found, the first error state that was noted is"
                            + " returned.",
                    "Each error noted replaces the one before, so the last one visited is"
                            + " returned.");
    static final Contrast D27 =
            Contrast.computed(
                    "keyrings(7), Searching for keys",
                    "The tree is searched breadth-first.",
                    "Within a ring its own links come first, but then each nested ring is"
                            + " searched to the bottom before the next one.");
    static final Contrast D28 =
            Contrast.computed(
                    "request_key(2), ERRORS",
                    "EKEYREVOKED tells that a revoked key was found.",
                    "Another searched ring that merely lacks the key, such as an empty @t,"
                            + " hides that error: ENOKEY, or an upcall.");
    static final Contrast D29 =
            Contrast.computed(
                    "request_key(2), ERRORS",
                    "EKEYEXPIRED tells that an expired key was found.",
                    "Expired keys are passed over in silence: ENOKEY, or an upcall.");
    static final Contrast D30 =
            Contrast.computed(
                    "request_key(2), ERRORS",
                    "A revoked key is an error only when no replacement could be obtained.",
                    "A revoked key that is found ends the request at once; no replacement"
                            + " is tried, callout information or not.");
    static final Contrast D31 =
            Contrast.computed(
                    "request_key(2), DESCRIPTION",
                    "Until it expires, a negative key makes further requests for it fail.",
                    "Only with ENOKEY; a key rejected with another error is hidden by any"
                            + " other searched ring that lacks it, and each request upcalls again.");
    static final Contrast D32 =
            Contrast.computed(
                    "request_key(2), Requesting user-space instantiation",
                    "The negative key that a failed helper leaves expires after a few"
                            + " seconds.",
                    "It lasts 60 seconds.");
    static final Contrast D33 =
            Contrast.computed(
                    "request_key(2), ERRORS",
                    "A signal interrupts the request.",
                    "Who makes the upcall sleeps uninterruptibly until the helper ends, even when"
                            + " it is killed; only those who wait for the same key are woken.");
    static final Contrast D34 =
            Contrast.computed(
                    "request_key(2), DESCRIPTION",
                    "The search for a default destination goes down a fixed list that ends"
                            + " with the user keyring.",
                    "The list ends at the user-session keyring; the user keyring is taken"
                            + " only when it was chosen itself.");
    static final Contrast D35 =
            Contrast.disputed(
                    "keyctl(1), Search a keyring",
                    "The search does not enter nested rings.",
                    "It enters them.",
                    "keyctl(2) describes the same operation as recursive, and so do the man"
                            + " pages' semantics.");
    static final Contrast D36 =
            Contrast.computed(
                    "keyrings(7), Keys",
                    "Accesses to an expired key fail.",
                    "An expired ring is still searched through and still gives possession"
                            + " of what it holds.");
    static final Contrast D37 =
            Contrast.computed(
                    "keyrings(7), Possession",
                    "A thread possesses what its session, process and thread keyring lead"
                            + " to, at any depth.",
                    "So does the user-session keyring when there is no session keyring, and"
                            + " what lies deeper than six levels is not possessed.");
    static final Contrast D38 =
            Contrast.computed(
                    "keyrings(7), Access rights",
                    "The group rights hold for whoever is in the key's group.",
                    "When no group right is granted at all, members of the group get the"
                            + " rights of others.");
    static final Contrast D39 =
            Contrast.computed(
                    "keyctl_get_security(3), ERRORS",
                    "A key that the caller may not view gives EACCES.",
                    "It gives ENOKEY.");
    static final Contrast D40 =
            Contrast.computed(
                    "keyctl(2), ERRORS",
                    "A revoked key gives EKEYREVOKED, and an id that cannot be one EINVAL,"
                            + " as with other operations.",
                    "READ answers every id that leads nowhere with ENOKEY, and a key that"
                            + " is both unreadable and revoked with EACCES.");
    static final Contrast D41 =
            Contrast.computed(
                    "add_key(2), ERRORS",
                    "A description that starts with a period is reserved for keys of type"
                            + " \"keyring\".",
                    "It is refused for every type whose name starts with \"keyring\"; an"
                            + " unknown type is ENODEV and a target that is no ring ENOTDIR, both"
                            + " unlisted.");

    private Searches() {}
}
