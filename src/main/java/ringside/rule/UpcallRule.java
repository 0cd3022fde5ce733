package ringside.rule;

/// Keys that a program makes because another one asked for them: request_key(2), its helper, the
/// authority to instantiate, and those who wait (request_key.c, request_key_auth.c).
public enum UpcallRule implements Worded {
    KEY_BEGUN(
            "No key was found, so the kernel makes one without a payload and asks a helper to"
                    + " fill it.",
            "request_key(2)",
            "construct_alloc_key()",
            ""),
    DESTINATION_TAKES_KEY(
            "The key is linked into its destination before it has a payload, and no restriction of"
                    + " that keyring is asked.",
            "request_key(2)",
            "construct_alloc_key()",
            ""),
    FOUND_ON_SECOND_LOOK(
            "While the destination was being prepared the key turned up, so it is linked there"
                    + " instead of a new one.",
            "request_key(2)",
            "construct_alloc_key()",
            ""),
    DESTINATION_NOT_WRITABLE(
            "The default keyring for requested keys does not grant write.",
            "request_key(2)",
            "construct_get_dest_keyring()",
            "Name a destination, or choose another default with KEYCTL_SET_REQKEY_KEYRING."),
    USER_RING_IS_LAST(
            "By the man page the user keyring is the last resort for a requested key.",
            "request_key(2)",
            "",
            ""),
    AUTHORITY_MADE(
            "The kernel makes an authorisation key: who has it may fill the key under"
                    + " construction.",
            "request_key(2)",
            "request_key_auth_new()",
            ""),
    CONTEXT_IS_GONE(
            "The key that the caller is serving is finished, so it cannot ask for another in its"
                    + " requester's name.",
            "request_key(2)",
            "request_key_auth_new()",
            "Give the assumed authority up first."),
    HELPER_SESSION_MADE(
            "The helper gets a session keyring of its own, with the authorisation key in it.",
            "request_key(2)",
            "call_sbin_request_key()",
            ""),
    HELPER_RUNS(
            "The kernel runs /sbin/request-key as root, in a session with nothing but the"
                    + " authorisation key.",
            "request_key(2)",
            "call_usermodehelper_keys()",
            ""),
    REQUESTER_SLEEPS(
            "Who asked first sleeps until the helper ends, and no signal wakes it.",
            "request_key(2)",
            "call_sbin_request_key()",
            ""),
    WAITS_FOR_KEY(
            "The key is under construction, so the call waits until it is made or refused.",
            "request_key(2)",
            "wait_for_key_construction()",
            ""),
    DEATH_WAITS(
            "A thread that waits for its helper dies only when the helper has ended.",
            "request_key(2)",
            "call_usermodehelper_exec()",
            ""),
    REQUEST_ANSWERED(
            "The helper has ended and the key is made, so the caller gets it.",
            "request_key(2)",
            "call_sbin_request_key()",
            ""),
    HELPER_FAILED(
            "The helper ended without making the key, so the kernel refuses it for 60 seconds.",
            "request_key(2)",
            "complete_request_key()",
            "Make the helper instantiate the key, or wait until the refusal expires."),
    KEY_REFUSED(
            "The helper refused the key, and who asked gets the error that it chose.",
            "request_key(2)",
            "wait_for_key_construction()",
            "Wait until the refused key expires, or add the key over it."),
    KEY_NOT_USABLE(
            "The helper made the key, but it is revoked, invalidated or expired by now.",
            "request_key(2)",
            "call_sbin_request_key()",
            "Ask again."),
    WAIT_OVER(
            "The key that the call waited for is made or refused, so the call goes on.",
            "request_key(2)",
            "wait_for_key_construction()",
            ""),
    AUTHORITY_ID_NEGATIVE(
            "Authority is assumed over a key that is named by its serial.",
            "keyctl_assume_authority(3)",
            "keyctl_assume_authority()",
            "Pass the serial of the key under construction, or 0 to give authority up."),
    AUTHORITY_ABSENT(
            "No keyring of the caller leads to an authorisation key for this key.",
            "keyctl_assume_authority(3)",
            "key_get_instantiation_authkey()",
            "Only the helper that was started for the key, or who shares its session, can assume"
                    + " the authority."),
    AUTHORITY_ASSUMED(
            "The thread takes on the authority to make the key, and with it may use its"
                    + " requester's keyrings.",
            "keyctl_assume_authority(3)",
            "keyctl_change_reqkey_auth()",
            ""),
    AUTHORITY_GIVEN_UP(
            "The thread gives up the authority it had assumed.",
            "keyctl_assume_authority(3)",
            "keyctl_change_reqkey_auth()",
            ""),
    AUTHORITY_VOUCHES(
            "The key does not grant this, but the caller has its authorisation key, and that is"
                    + " enough while the key is being made.",
            "keyctl_describe(3)",
            "key_get_instantiation_authkey()",
            ""),
    AUTHORITY_NOT_ASSUMED(
            "A key can be filled or refused only by a thread that has assumed the authority over"
                    + " it.",
            "keyctl_instantiate(3)",
            "keyctl_instantiate_key_common()",
            "Assume the authority over the key first."),
    AUTHORITY_OVER_ANOTHER(
            "The authority that the thread has assumed is over another key.",
            "keyctl_instantiate(3)",
            "keyctl_instantiate_key_common()",
            "Name the key that the authority is for."),
    AUTHORITY_REVOKED(
            "The key is finished and its helper has ended, so its authorisation key is revoked.",
            "keyctl_instantiate(3)",
            "request_key_auth_revoke()",
            "Only a new request starts a new construction."),
    DESTINATION_CLOSED(
            "By the man page the requester's keyring is out of reach once the key is made.",
            "request_key(2)",
            "",
            "Add to the keyring before the key is made."),
    RING_ID_UNKNOWN(
            "The ring for the key is 0, a serial or a special id.",
            "keyctl_instantiate(3)",
            "get_instantiation_keyring()",
            "Pass 0, a serial, or @s for the requester's destination."),
    REQUESTER_HAS_NO_SUCH_RING(
            "By the man page a special id means the requester's own keyring, and it has none.",
            "keyctl_instantiate(3)",
            "",
            "Pass 0, or @s."),
    AUTHORITY_KEY_IS_NO_RING(
            "The authorisation key is no keyring and can take no link.",
            "keyctl_instantiate(3)",
            "get_instantiation_keyring()",
            "Pass 0, a serial, or @s for the requester's destination."),
    INSTANTIATED(
            "The key has its payload; its authorisation key is invalidated, and who waits for the"
                    + " key goes on.",
            "keyctl_instantiate(3)",
            "__key_instantiate_and_link()",
            ""),
    REFUSED(
            "The key is refused: until it expires, who finds it gets the error that was chosen.",
            "keyctl_reject(3)",
            "key_reject_and_link()",
            ""),
    ALREADY_FINISHED(
            "The key is no longer under construction; it can be made or refused once only.",
            "keyctl_instantiate(3)",
            "__key_instantiate_and_link()",
            "Update the key, or add over it."),
    REJECT_ERROR_INVALID(
            "A key can be refused with an error from 1 to 4094 that is not one of the kernel's"
                    + " restart codes.",
            "keyctl_reject(3)",
            "keyctl_reject_key()",
            "Choose an error such as EKEYREJECTED."),
    REFUSAL_NOT_LINKED(
            "The key is refused all the same, but could not be linked into the ring.",
            "keyctl_reject(3)",
            "key_reject_and_link()",
            "Pass 0: the key is in the requester's destination already."),
    RESTRICTED_RING(
            "A restricted keyring takes no refused key.",
            "keyctl_reject(3)",
            "key_reject_and_link()",
            "Pass 0: the key is in the requester's destination already."),
    REQKEY_UNKNOWN(
            "The default destination of request_key is one of 0 to 5 and 7.",
            "keyctl_set_reqkey_keyring(3)",
            "keyctl_set_reqkey_keyring()",
            "Choose one of the KEY_REQKEY_DEFL constants; there are no group keyrings."),
    REQKEY_SET(
            "From now on request_key puts what it makes there when the caller names no"
                    + " keyring.",
            "keyctl_set_reqkey_keyring(3)",
            "keyctl_set_reqkey_keyring()",
            ""),
    REQKEY_ASKED(
            "Only the present setting was asked for.",
            "keyctl_set_reqkey_keyring(3)",
            "keyctl_set_reqkey_keyring()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    UpcallRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
