package ringside.state;

/// Linking, unlinking and moving keys, and joining sessions.
final class Linkings {
    static final Contrast D14 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_UNLINK",
                    "A key that is not linked in the ring cannot be unlinked from it: an"
                            + " error.",
                    "Whatever key of the same type and description the ring holds is"
                            + " unlinked, and the call succeeds.");
    static final Contrast D15 =
            Contrast.computed(
                    "keyctl_move(3), DESCRIPTION",
                    "The link of the named key moves from one ring to the other.",
                    "Whatever key of the same type and description the first ring holds"
                            + " loses its link; the second gets the named key.");
    static final Contrast D16 =
            Contrast.computed(
                    "keyctl_move(3), ERRORS",
                    "With KEYCTL_MOVE_EXCL a key that is in the way gives ENOKEY.",
                    "It gives EEXIST, as keyctl(1) says.");
    static final Contrast D17 =
            Contrast.computed(
                    "keyctl_move(3), ERRORS",
                    "A key that is not in the first ring cannot be moved: ENOENT.",
                    "When both rings are the same one the answer is 0, whether the key is"
                            + " in it or not.");
    static final Contrast D18 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_JOIN_SESSION_KEYRING",
                    "A ring of that name is joined, or the call fails with EACCES.",
                    "A ring that does not grant search is skipped and a second one with the"
                            + " same name is made.");
    static final Contrast D19 =
            Contrast.computed(
                    "keyctl(2), RETURN VALUE",
                    "The call returns the serial of the ring joined.",
                    "Joining the ring that is already the session keyring returns 0.");
    static final Contrast D20 =
            Contrast.computed(
                    "keyrings(7), Keys",
                    "An access to an expired key fails with EKEYEXPIRED, and an invalidated"
                            + " key can no longer be found.",
                    "An expired or invalidated ring can still be joined by its name; then"
                            + " every use of @s fails.");
    static final Contrast D21 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_LINK",
                    "A link that would nest rings deeper than six levels is refused.",
                    "Only what hangs below the linked ring is measured; how deep the ring"
                            + " that takes the link lies does not matter.");
    static final Contrast D22 =
            Contrast.open(
                    "keyctl(1), Link a key to a keyring",
                    "Linking into a full ring fails with ENFILE, \"File table overflow\".",
                    "There is no such limit; only the quota ends the growth of a ring.",
                    "The page gives no number of links at which a ring would be full.");
    static final Contrast D23 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_RESTRICT_KEYRING",
                    "Every attempt to add a key to a fully restricted ring is blocked.",
                    "request_key(2) attaches a key under construction to its destination"
                            + " without asking the restriction.");
    static final Contrast D24 =
            Contrast.computed(
                    "keyctl(2), ERRORS",
                    "A restriction by a key that is neither asymmetric nor a keyring fails"
                            + " with EOPNOTSUPP.",
                    "It is accepted; every later link into the ring fails with EOPNOTSUPP.");
    static final Contrast D25 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_SESSION_TO_PARENT",
                    "Parent and child must have the same owners.",
                    "When both already share one session keyring the answer is 0, whatever"
                            + " their ids.");

    private Linkings() {}
}
