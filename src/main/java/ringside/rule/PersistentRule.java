package ringside.rule;

/// A user's persistent keyring (security/keys/persistent.c).
public enum PersistentRule implements Worded {
    UID_NOT_MAPPED(
            "The uid has no meaning in the caller's user namespace.",
            "keyctl_get_persistent(3)",
            "keyctl_get_persistent()",
            "Map the uid in the namespace's uid_map first."),
    NOT_THE_USERS_OWN(
            "Another user's persistent keyring takes CAP_SETUID; the saved user id does not count.",
            "keyctl_get_persistent(3)",
            "keyctl_get_persistent()",
            "Ask for the caller's real or effective uid, or call as root."),
    NO_RING_TO_LINK_IN(
            "The persistent keyring must be linked into a ring, and this is none.",
            "keyctl_get_persistent(3)",
            "__key_link_begin()",
            "Name a keyring, for example @s."),
    REGISTER_MADE(
            "The first persistent keyring of a namespace brings the register that holds them all;"
                    + " it belongs to uid 0 of the initial namespace.",
            "persistent-keyring(7)",
            "key_create_persistent_register()",
            ""),
    REGISTER_IS_NAMESPACE_ROOTS(
            "The register belongs to uid 0 of the namespace, who can see it.",
            "persistent-keyring(7)",
            "",
            ""),
    CREATED(
            "The user has no persistent keyring, so a new one is made, outside the quota.",
            "persistent-keyring(7)",
            "key_create_persistent()",
            ""),
    REGISTERED(
            "The register holds the persistent keyring, so it outlives every process of its user.",
            "persistent-keyring(7)",
            "key_create_persistent()",
            ""),
    FOUND(
            "The user's persistent keyring exists and is the one.",
            "persistent-keyring(7)",
            "find_key_to_update()",
            ""),
    REVIVED(
            "It has expired but was not collected yet, and is used again with everything in it.",
            "keyctl_get_persistent(3)",
            "key_get_persistent()",
            ""),
    DISPLACES_REVOKED(
            "A revoked or invalidated persistent keyring is not used again: a new one takes its"
                    + " place.",
            "keyctl_get_persistent(3)",
            "find_key_to_update()",
            ""),
    LINKED(
            "The persistent keyring is linked into the ring that the caller named.",
            "keyctl_get_persistent(3)",
            "key_get_persistent()",
            ""),
    TIMER_RESET(
            "Each successful call starts the expiry time anew.",
            "persistent-keyring(7)",
            "key_set_timeout()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    PersistentRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
