package ringside.rule;

/// What the kernel's collector of dead keys does (security/keys/gc.c).
public enum CollectorRule implements Worded {
    LAST_REFERENCE_GONE(
            "Nothing refers to the key any more, so it is destroyed and its quota given" + " back.",
            "keyrings(7)",
            "key_gc_unused_keys()",
            ""),
    DIED_WITH_ITS_RING(
            "The key was held only by a ring that has just been destroyed, so it is"
                    + " destroyed too.",
            "keyrings(7)",
            "keyring_destroy()",
            ""),
    REAPED(
            "The collector drops links to keys that were invalidated, or that expired or"
                    + " were revoked longer than gc_delay ago; the four bytes stay charged to the"
                    + " ring.",
            "keyrings(7)",
            "keyring_gc()",
            ""),
    TIME_PASSES(
            "The clock moves on; what reaches its expiry is expired, and the collector's"
                    + " timer fires when it is due.",
            "keyctl_set_timeout(3)",
            "key_gc_timer_func()",
            ""),
    EXPIRED(
            "The key has reached its expiry: it can no longer be used, but it is collected"
                    + " only gc_delay later.",
            "keyctl_set_timeout(3)",
            "key_validate()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    CollectorRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
