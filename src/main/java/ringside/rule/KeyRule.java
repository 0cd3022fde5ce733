package ringside.rule;

/// Making keys and changing them (security/keys/key.c, keyctl.c).
public enum KeyRule implements Worded {
    ADDED(
            "A new key was made; it belongs to the caller's file-system ids and starts with"
                    + " its first link.",
            "add_key(2)",
            "key_create_or_update()",
            ""),
    UPDATED(
            "The ring has a usable key with this type and description, so that one gets the"
                    + " payload and loses its timeout; its serial stays.",
            "add_key(2)",
            "__key_update()",
            ""),
    UPDATE_NOT_ALLOWED(
            "The ring has a key with this type and description, and that key does not grant"
                    + " write.",
            "add_key(2)",
            "__key_update()",
            "Let the key's owner grant write, unlink the key first, or use another"
                    + " description."),
    PAYLOAD_REPLACED(
            "The key has the new payload and no timeout any more; its serial stays.",
            "keyctl_update(3)",
            "key_update()",
            ""),
    UPDATE_LONGER_THAN_A_PAGE(
            "An update takes at most one page, 4096 bytes, although add_key(2) takes more.",
            "keyctl_update(3)",
            "keyctl_update_key()",
            "Pass a shorter payload, or add the key again."),
    TYPE_NOT_UPDATABLE(
            "Keys of this type cannot be updated.",
            "keyctl_update(3)",
            "key_update()",
            "Add the key again: the new one takes the place of the old."),
    EMPTY_DESCRIPTION(
            "A key of this type must have a description.",
            "add_key(2)",
            "key_alloc()",
            "Give the key a description."),
    SEMICOLON(
            "By the man page no description holds a semicolon.",
            "keyctl(2)",
            "",
            "Take another description."),
    LOGON_NEEDS_PREFIX(
            "The description of a logon key must begin with a service name and a colon.",
            "keyrings(7)",
            "logon_vet_description()",
            "Write the description as service:name."),
    BLACKLIST_NEEDS_HASH(
            "A key of the blacklist is described by tbs: or bin: and a hash in small hex digits.",
            "keyrings(7)",
            "blacklist_vet_description()",
            "Use a key of type user."),
    BLACKLIST_IS_THE_KERNELS(
            "Only the kernel itself adds keys to its blacklist.",
            "keyrings(7)",
            "blacklist_key_instantiate()",
            "Use a key of type user."),
    ANSWER_IS_AN_ERROR(
            "The key says that there is no answer, and why, so reading it gives that error.",
            "keyctl_read(3)",
            "dns_resolver_read()",
            "Look the name up again."),
    PAYLOAD_TOO_LONG(
            "A payload has at most 1048575 bytes, whatever the type.",
            "add_key(2)",
            "add_key()",
            "Pass a shorter payload."),
    PAYLOAD_UNREADABLE(
            "The payload lies at an address that cannot be read, or is shorter than the"
                    + " length says.",
            "add_key(2)",
            "add_key()",
            "Pass as many readable bytes as the length says."),
    PAYLOAD_REFUSED(
            "The key type does not take a payload of this length: keyrings take none, user"
                    + " and logon keys 1 to 32767 bytes.",
            "add_key(2)",
            "key_type->preparse()",
            "Pass a payload that the type takes."),
    PAYLOAD_MALFORMED(
            "The bytes are not in the format that the key type parses.",
            "keyrings(7)",
            "key_type->preparse()",
            "Pass a payload in the type's format, or use a key of type user."),
    KEYRING_NAME_IS_THE_KERNELS(
            "Names of keyrings that begin with a dot are the kernel's own.",
            "add_key(2)",
            "add_key()",
            "Take a name that does not begin with a dot."),
    TYPE_NOT_REGISTERED(
            "The kernel has no key type of this name.",
            "add_key(2)",
            "key_type_lookup()",
            "Use a type such as user, logon or keyring."),
    RING_IS_NO_RING(
            "Keys can be added to keyrings only.",
            "add_key(2)",
            "key_create_or_update()",
            "Name a keyring as the destination."),
    REVOKED_NOW(
            "The key is revoked: whoever uses it gets EKEYREVOKED; a user key loses its"
                    + " payload at once.",
            "keyctl_revoke(3)",
            "key_revoke()",
            ""),
    RING_LOSES_LINKS(
            "A keyring that is revoked loses all its links at once, and what only they" + " held.",
            "keyctl_revoke(3)",
            "keyring_revoke()",
            ""),
    RING_KEEPS_LINKS(
            "By the man page a revoked keyring is only scheduled for collection and keeps"
                    + " its links until then.",
            "keyctl_revoke(3)",
            "",
            ""),
    INVALIDATED_NOW(
            "The key is invalidated: it cannot be found any more, and every link to it is"
                    + " dropped at once.",
            "keyctl_invalidate(3)",
            "key_invalidate()",
            ""),
    PERM_SET(
            "The key has this permission mask from now on.",
            "keyctl_setperm(3)",
            "keyctl_setperm_key()",
            ""),
    PERM_MALFORMED(
            "The mask has bits outside the six of each byte (3f3f3f3f).",
            "keyctl_setperm(3)",
            "keyctl_setperm_key()",
            "Set only bits of 3f3f3f3f."),
    NOT_THE_OWNER(
            "Only the key's owner or CAP_SYS_ADMIN of the initial namespace can change its"
                    + " permissions.",
            "keyctl_setperm(3)",
            "keyctl_setperm_key()",
            "Call as the key's owner."),
    TIMEOUT_SET(
            "The key expires when the seconds have passed.",
            "keyctl_set_timeout(3)",
            "key_set_timeout()",
            ""),
    TIMEOUT_CLEARED("The key never expires.", "keyctl_set_timeout(3)", "key_set_timeout()", ""),
    DESCRIBED(
            "Type, owner, group, permissions and description of the key, as the caller's"
                    + " user namespace sees them.",
            "keyctl_describe(3)",
            "keyctl_describe_key()",
            ""),
    LABEL_IS_EMPTY(
            "No security module labels keys here, so the label is an empty string.",
            "keyctl_get_security(3)",
            "keyctl_get_security()",
            ""),
    LABEL_NEEDS_VIEW(
            "The key does not grant view to the caller, who is told that there is no such key.",
            "keyctl_get_security(3)",
            "keyctl_get_security()",
            "Let the key's owner grant view, or come to possess the key."),
    KEY_IS_KEPT(
            "The kernel keeps this key: it is not revoked, invalidated or given a timeout.",
            "keyctl(2)",
            "keyctl_revoke_key(), keyctl_invalidate_key()",
            "Leave the kernel's own keys alone."),
    ROOT_MAY_INVALIDATE(
            "The kernel lets root invalidate this key of its own, whatever the permissions.",
            "keyctl_invalidate(3)",
            "keyctl_invalidate_key()",
            ""),
    READ(
            "The payload of the key, or the serials that a ring links; nothing is copied"
                    + " when the buffer is too small.",
            "keyctl_read(3)",
            "keyctl_read_key()",
            ""),
    READ_FINDS_NOTHING(
            "Whatever is wrong with the id, reading answers that there is no such key.",
            "keyctl_read(3)",
            "keyctl_read_key()",
            "Name a key that exists and that the caller can reach."),
    READ_NOT_ALLOWED(
            "The key does not grant read, and the caller does not possess it either.",
            "keyctl_read(3)",
            "keyctl_read_key()",
            "Link the key into a keyring of the caller, or let its owner grant read."),
    TYPE_NOT_READABLE(
            "Keys of this type cannot be read from user space.",
            "keyctl_read(3)",
            "keyctl_read_key()",
            "Read a key of another type; a logon key is for the kernel only."),
    BUFFER_UNALIGNED(
            "The buffer for a ring's contents must be a multiple of four bytes long.",
            "keyctl_read(3)",
            "keyring_read()",
            "Pass a buffer for whole serials."),
    LISTED(
            "/proc/keys shows the keys that grant view to the reader.",
            "keyrings(7)",
            "proc_keys_show()",
            "");

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
