package ringside.rule;

import ringside.call.Text;
import ringside.state.Errno;

/// The strings of a call as the kernel copies them in, with its limits (key_get_type_from_user(),
/// strndup_user()).
final class Arguments {
    private static final int LONGEST_TYPE = 31;
    private static final int LONGEST = 4095;

    private Arguments() {}

    /// The name of a key type; the kernel's own types are not for programs.
    static String type(Draft draft, Text text) {
        if (!(text instanceof Text.Given(var name)))
            throw new Refusal(Errno.EFAULT, ArgumentRule.TYPE_UNREADABLE);
        draft.deny(
                name.isEmpty() || Allocation.bytes(name) > LONGEST_TYPE,
                Errno.EINVAL,
                ArgumentRule.TYPE_MALFORMED);
        draft.deny(name.startsWith("."), Errno.EPERM, ArgumentRule.TYPE_IS_THE_KERNELS);
        return name;
    }

    /// A string that must be there.
    static String text(Draft draft, Text text) {
        if (!(text instanceof Text.Given(var value)))
            throw new Refusal(Errno.EFAULT, ArgumentRule.TEXT_UNREADABLE);
        draft.deny(Allocation.bytes(value) > LONGEST, Errno.EINVAL, ArgumentRule.TEXT_TOO_LONG);
        return value;
    }

    /// A string that may be NULL, which reads as empty.
    static String optional(Draft draft, Text text) {
        return text instanceof Text.Null ? "" : text(draft, text);
    }
}
