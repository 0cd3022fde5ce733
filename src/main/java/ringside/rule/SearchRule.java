package ringside.rule;

/// Looking for keys in rings (search_nested_keyrings(), search_cred_keyrings_rcu()).
public enum SearchRule implements Worded {
    VISITS(
            "A search looks at a ring's own links first, then goes through the rings in it,"
                    + " each with all that is below.",
            "keyrings(7)",
            "search_nested_keyrings()",
            ""),
    MATCH_FOUND(
            "The first key that matches, is in order and grants search is the answer.",
            "keyctl_search(3)",
            "keyring_search()",
            ""),
    NOTHING_FOUND(
            "No ring that was searched has a key with this type and description.",
            "keyctl_search(3)",
            "keyring_search()",
            "Add such a key, or link its ring below one that is searched."),
    START_IS_NO_RING(
            "A search starts at a keyring.",
            "keyctl_search(3)",
            "keyring_search_rcu()",
            "Name a keyring to start from."),
    START_NOT_SEARCHABLE(
            "The ring to start from does not grant search.",
            "keyctl_search(3)",
            "keyring_search_rcu()",
            "Let the ring's owner grant search."),
    SAW_REVOKED(
            "The last match that was seen is revoked or invalidated.",
            "keyctl_search(3)",
            "keyring_search_iterator()",
            "Unlink the revoked key and add a new one."),
    SAW_EXPIRED(
            "The last match that was seen has expired.",
            "keyctl_search(3)",
            "keyring_search_iterator()",
            "Add the key again; adding over an expired key revives it."),
    SAW_UNSEARCHABLE(
            "The last match that was seen does not grant search.",
            "keyctl_search(3)",
            "keyring_search_iterator()",
            "Let the key's owner grant search."),
    SAW_NEGATIVE(
            "The last match that was seen is a rejected key, which answers with its own"
                    + " error.",
            "keyctl_search(3)",
            "keyring_search_iterator()",
            "Wait until the rejected key expires, or add the key over it."),
    ERROR_HIDDEN(
            "One ring has a match in a bad state, but another ring simply has none, and the"
                    + " kernel reports the latter.",
            "request_key(2)",
            "search_cred_keyrings_rcu()",
            "Look into the rings one by one to see which has the bad key."),
    TYPE_UNKNOWN(
            "The kernel has no key type of this name, so there is no such key.",
            "keyctl_search(3)",
            "key_type_lookup()",
            "Use a type such as user, logon or keyring."),
    NO_UPCALL_WANTED(
            "No key was found, and without callout information the kernel does not ask"
                    + " anybody to make one.",
            "request_key(2)",
            "request_key_and_link()",
            "Add the key first, or pass callout information."),
    RINGS_ARE_NOT_REQUESTED(
            "A keyring cannot be made by an upcall.",
            "request_key(2)",
            "construct_key_and_link()",
            "Add the keyring, or request it without callout information.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    SearchRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
