package ringside.rule;

/// Restricting what a ring links (keyring_restrict(), asymmetric_lookup_restriction()).
public enum RestrictionRule implements Worded {
    CLOSED(
            "The ring takes no link any more, whoever asks, and nothing opens it again.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            ""),
    RESTRICTED(
            "The ring takes only certificates that the restriction vouches for; it holds the key"
                    + " that the restriction names.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            ""),
    TYPE_AND_RESTRICTION_TOGETHER(
            "A restriction needs a key type and a text, or neither of them.",
            "keyctl_restrict_keyring(3)",
            "keyctl_restrict_keyring()",
            "Pass both, or two NULLs to close the ring."),
    RESTRICT_NEEDS_RING(
            "Only a keyring can be restricted.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            "Name a keyring."),
    RESTRICTION_TYPE_UNKNOWN(
            "The kernel has no key type of this name to restrict by.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            "Restrict by the type asymmetric."),
    TYPE_KNOWS_NO_RESTRICTION(
            "Keys of this type cannot vouch for others.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            "Restrict by the type asymmetric."),
    RESTRICTION_MALFORMED(
            "The text is none of the restrictions that the type knows.",
            "keyctl_restrict_keyring(3)",
            "asymmetric_lookup_restriction()",
            "Write builtin_trusted, builtin_and_secondary_trusted or key_or_keyring:SERIAL, with"
                    + " :chain behind the last if wanted."),
    RESTRICTION_KEY_MISSING(
            "The restriction names a key that does not exist.",
            "keyctl_restrict_keyring(3)",
            "asymmetric_lookup_restriction()",
            "Name the serial of a key that exists; special ids do not count here."),
    RESTRICTION_KEY_UNFIT(
            "By the man page only a certificate or a keyring can be named to vouch for links.",
            "keyctl(2)",
            "",
            "Name a key of type asymmetric, or a keyring."),
    RESTRICTED_ALREADY(
            "A ring can be restricted only once.",
            "keyctl_restrict_keyring(3)",
            "keyring_restrict()",
            "Make another ring and restrict that."),
    RESTRICTION_CYCLE(
            "A ring cannot vouch for its own links, not even by way of other restrictions.",
            "keyctl_restrict_keyring(3)",
            "keyring_detect_restriction_cycle()",
            "Name a ring that is not restricted by this one."),
    RING_IS_CLOSED(
            "The ring was restricted to take no link at all, not even one that it has.",
            "keyctl_restrict_keyring(3)",
            "restrict_link_reject()",
            "Use another ring."),
    ONLY_CERTIFICATES(
            "The ring takes only keys of type asymmetric.",
            "keyctl_restrict_keyring(3)",
            "restrict_link_by_key_or_keyring()",
            "Use another ring.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    RestrictionRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
