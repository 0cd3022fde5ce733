package ringside.rule;

/// Giving keys to other owners (keyctl_chown_key()).
public enum OwnerRule implements Worded {
    OWNER_SET(
            "The key has this owner and group from now on, and a new owner pays for it.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            ""),
    NOTHING_TO_CHOWN(
            "Neither owner nor group shall change, so the kernel does not even look at the key.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            ""),
    CHOWN_NOT_SUPPORTED(
            "By the page of keyctl(1) the owner of a key cannot be changed.",
            "keyctl(1)",
            "",
            "Add the key as the user who shall own it."),
    OWNER_NOT_MAPPED(
            "The id means nothing in the caller's user namespace.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            "Name an id that the namespace maps."),
    ONLY_ADMIN_GIVES_AWAY(
            "Only CAP_SYS_ADMIN of the initial namespace can give a key to another user.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            "Call as root, or add the key as the user who shall own it."),
    ONLY_ADMIN_SETS_FOREIGN_GROUP(
            "Only CAP_SYS_ADMIN of the initial namespace can give a key to a group that the caller"
                    + " is not in.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            "Name a group of the caller, or call as root."),
    NEW_OWNER_HAS_TOO_MANY_KEYS(
            "The new owner already has as many keys as the quota allows.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            "Let the new owner give up a key, or raise maxkeys."),
    NEW_OWNER_HAS_TOO_MANY_BYTES(
            "The key does not fit into the bytes that the new owner's quota leaves.",
            "keyctl_chown(3)",
            "keyctl_chown_key()",
            "Let the new owner give up some keys, or raise maxbytes.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    OwnerRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
