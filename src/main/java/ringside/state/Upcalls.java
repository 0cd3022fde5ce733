package ringside.state;

/// What request_key(2) and its helper may do.
final class Upcalls {
    static final Contrast D52 =
            Contrast.computed(
                    "request_key(2), Requesting user-space instantiation",
                    "The authorisation key grants its possessor view, read and search.",
                    "It grants link as well.");
    static final Contrast D53 =
            Contrast.computed(
                    "request_key(2), Requesting user-space instantiation",
                    "Once the key is instantiated its authorisation key is revoked.",
                    "The authorisation key is invalidated and collected; assuming it is"
                            + " ENOKEY as soon as it is gone.");
    static final Contrast D54 =
            Contrast.computed(
                    "request_key(2), Requesting user-space instantiation",
                    "Once the key is instantiated the destination keyring is no longer"
                            + " accessible to the helper.",
                    "A process that the helper forked earlier still reaches it as @r and"
                            + " may add keys to it.");
    static final Contrast D55 =
            Contrast.computed(
                    "keyctl_instantiate(3), DESCRIPTION",
                    "Special ids stand for the rings of the requester.",
                    "The ids -1 to -6 and -8 all stand for the one destination that was"
                            + " recorded.");
    static final Contrast D56 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_SET_REQKEY_KEYRING",
                    "Unless it was changed, the default destination is the default one (0).",
                    "Helper processes start with the thread keyring (1) as default"
                            + " destination.");

    private Upcalls() {}
}
