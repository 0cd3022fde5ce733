package ringside.rule;

/// How a key gets into a ring and out of it (security/keys/keyring.c).
public enum LinkRule implements Worded {
    DISPLACED(
            "A ring holds one link for a type and description, so the new link took the"
                    + " place of the old.",
            "keyctl_link(3)",
            "__key_link()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    LinkRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
