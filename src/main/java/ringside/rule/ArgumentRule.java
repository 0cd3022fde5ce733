package ringside.rule;

/// Strings that a program passes: type, description, callout (security/keys/keyctl.c).
public enum ArgumentRule implements Worded {
    TYPE_UNREADABLE(
            "The key type lies at an address that cannot be read.",
            "add_key(2)",
            "key_get_type_from_user()",
            "Pass a readable type name."),
    TYPE_MALFORMED(
            "The name of a key type has 1 to 31 bytes.",
            "add_key(2)",
            "key_get_type_from_user()",
            "Pass a type name of 1 to 31 bytes."),
    TYPE_IS_THE_KERNELS(
            "Key types whose name begins with a dot are the kernel's own.",
            "add_key(2)",
            "key_get_type_from_user()",
            "Use a type such as user, logon or keyring."),
    TEXT_UNREADABLE(
            "A string lies at an address that cannot be read.",
            "request_key(2)",
            "strndup_user()",
            "Pass a readable string."),
    TEXT_TOO_LONG(
            "A description or callout string has at most 4095 bytes.",
            "request_key(2)",
            "strndup_user()",
            "Pass a shorter string."),
    NO_SUCH_OPERATION(
            "This kernel has no keyctl(2) operation of that number.",
            "keyctl(2)",
            "SYSCALL_DEFINE5(keyctl)",
            "Ask KEYCTL_CAPABILITIES what the kernel can do."),
    PARAMETERS_UNREADABLE(
            "The operation works on a public key and reads its parameters from memory, where there"
                    + " are none.",
            "keyctl(2)",
            "keyctl_pkey_params_get()",
            "Pass the parameters of the operation."),
    CAPABILITIES_TOLD(
            "Two bytes of bits say which keyring features the kernel was built with.",
            "keyctl_capabilities(3)",
            "keyctl_capabilities()",
            "");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    ArgumentRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
