package ringside.rule;

/// How a key gets into a ring and out of it (security/keys/keyring.c).
public enum LinkRule implements Worded {
    LINK_MADE(
            "The ring links the key from now on, and the link keeps the key alive.",
            "keyctl_link(3)",
            "__key_link()",
            ""),
    ALREADY_LINKED(
            "The ring links this key already: nothing changes.",
            "keyctl_link(3)",
            "__key_link()",
            ""),
    DISPLACED(
            "A ring holds one link for a type and description, so the new link took the"
                    + " place of the old.",
            "keyctl_link(3)",
            "__key_link()",
            ""),
    NO_RING(
            "Only a keyring can hold links.",
            "keyctl_link(3)",
            "__key_link_begin()",
            "Name a keyring as the ring."),
    RING_REVOKED(
            "A revoked keyring takes no links.",
            "keyctl_link(3)",
            "__key_link_begin()",
            "Use another keyring."),
    CYCLE(
            "The ring lies below the key that is to be linked into it (or is that key), and"
                    + " a ring may not contain itself.",
            "keyctl_link(3)",
            "keyring_detect_cycle()",
            "Unlink the ring from below the key first."),
    TOO_DEEP(
            "More than six levels of rings hang below the ring that is to be linked.",
            "keyctl_link(3)",
            "keyring_detect_cycle()",
            "Link a ring with fewer levels below it."),
    UNLINKED(
            "The link at this type and description goes, whichever key it leads to.",
            "keyctl_unlink(3)",
            "key_unlink()",
            ""),
    NOT_LINKED(
            "The ring has no link with the type and description of this key.",
            "keyctl_unlink(3)",
            "key_unlink()",
            "Name a ring that links the key."),
    CLEARED(
            "All links of the ring go at once, and it is charged for none.",
            "keyctl_clear(3)",
            "keyring_clear()",
            ""),
    CLEAR_NEEDS_RING(
            "Only a keyring can be cleared.",
            "keyctl_clear(3)",
            "keyring_clear()",
            "Name a keyring."),
    MOVED_AWAY(
            "The link at this type and description leaves the ring, whichever key it leads to.",
            "keyctl_move(3)",
            "key_move()",
            ""),
    MOVED_HERE(
            "The ring links the key in the same moment in which the other one lets go.",
            "keyctl_move(3)",
            "key_move()",
            ""),
    MOVED_NOWHERE(
            "Both rings are the same one, so the kernel does not even look whether it links the"
                    + " key.",
            "keyctl_move(3)",
            "key_move()",
            ""),
    MOVE_FLAGS_MALFORMED(
            "The only flag of a move is KEYCTL_MOVE_EXCL.",
            "keyctl_move(3)",
            "keyctl_keyring_move()",
            "Pass 0 or KEYCTL_MOVE_EXCL."),
    MOVE_FINDS_ANOTHER(
            "The ring to move to has a key with this type and description, and an exclusive move"
                    + " displaces none.",
            "keyctl_move(3)",
            "key_move()",
            "Unlink that key first, or move without KEYCTL_MOVE_EXCL."),
    RING_IS_KEPT(
            "The kernel keeps what it put into this ring of its own.",
            "keyctl_unlink(3)",
            "keyctl_keyring_unlink()",
            "Leave the kernel's own rings alone."),
    ROOT_MAY_CLEAR(
            "The kernel lets root clear this ring of its own, whatever the permissions.",
            "keyctl_clear(3)",
            "keyctl_keyring_clear()",
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
