package ringside.rule;

/// What a user may own: keys and bytes, the limits of /proc/sys/kernel/keys.
public enum QuotaRule implements Worded {
    TOO_MANY_KEYS(
            "The owner already has as many keys as the quota allows.",
            "keyrings(7)",
            "key_alloc()",
            "Let the owner give up a key, or raise maxkeys."),
    TOO_MANY_BYTES(
            "The name of the new key does not fit into the bytes that its owner's quota"
                    + " leaves.",
            "keyrings(7)",
            "key_alloc()",
            "Let the owner give up some keys, or raise maxbytes."),
    NO_BYTES_FOR_PAYLOAD(
            "The payload does not fit into the bytes that the owner's quota leaves.",
            "keyrings(7)",
            "key_payload_reserve()",
            "Use a shorter payload, let the owner give up some keys, or raise maxbytes."),
    NO_BYTES_FOR_LINK(
            "A link costs four bytes of the quota of whoever pays for the ring, and they"
                    + " are not left.",
            "keyrings(7)",
            "__key_link_begin()",
            "Unlink something from a ring of that owner, or raise maxbytes."),
    USERS_LISTED(
            "/proc/key-users has a line for each uid that pays for keys.",
            "keyrings(7)",
            "proc_key_users_show()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    QuotaRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
