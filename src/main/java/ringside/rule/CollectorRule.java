package ringside.rule;

/// What the kernel's collector of dead keys does (security/keys/gc.c), and time that passes.
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
            "The clock moves on, and the collector's timer fires when it is due.",
            "keyctl_set_timeout(3)",
            "key_gc_timer_func()",
            ""),
    TIMED_OUT(
            "The key reaches its expiry: it can no longer be used, but it is collected only"
                    + " gc_delay later.",
            "keyctl_set_timeout(3)",
            "key_validate()",
            ""),
    TIME_RUNS_FORWARD(
            "Time cannot run backwards.", "time(7)", "", "Wait for zero seconds or more."),
    LIMIT_SET(
            "The limit holds from now on; what exceeds it already stays.",
            "keyrings(7)",
            "proc_dointvec_minmax()",
            ""),
    LIMIT_OUT_OF_RANGE(
            "The value is outside the range of this file: quotas are at least 1, delays at"
                    + " least 0.",
            "keyrings(7)",
            "proc_dointvec_minmax()",
            "Write a number from 1 (or 0 for a delay) to 2147483647."),
    LIMIT_NOT_WRITABLE(
            "Only root can write to the files of /proc/sys/kernel/keys.",
            "proc(5)",
            "proc_sys_permission()",
            "Let a process do it whose effective uid is 0.");

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
