package ringside.rule;

/// Making keys and changing their attributes (security/keys/key.c, keyctl.c).
public enum KeyRule implements Worded {
    EMPTY_DESCRIPTION(
            "A key of this type must have a description.",
            "add_key(2)",
            "key_alloc()",
            "Give the key a description."),
    LOGON_NEEDS_PREFIX(
            "The description of a logon key must begin with a service name and a colon.",
            "keyrings(7)",
            "logon_vet_description()",
            "Write the description as service:name.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    KeyRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
