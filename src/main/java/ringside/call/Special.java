package ringside.call;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The special key ids of keyctl(2), each with the shorthand of keyctl(1).
public enum Special {
    THREAD(-1, "@t", "KEY_SPEC_THREAD_KEYRING"),
    PROCESS(-2, "@p", "KEY_SPEC_PROCESS_KEYRING"),
    SESSION(-3, "@s", "KEY_SPEC_SESSION_KEYRING"),
    USER(-4, "@u", "KEY_SPEC_USER_KEYRING"),
    USER_SESSION(-5, "@us", "KEY_SPEC_USER_SESSION_KEYRING"),
    GROUP(-6, "@g", "KEY_SPEC_GROUP_KEYRING"),
    AUTHORITY(-7, "@a", "KEY_SPEC_REQKEY_AUTH_KEY"),
    REQUESTOR(-8, "@r", "KEY_SPEC_REQUESTOR_KEYRING");

    /// Position is -id - 1.
    private static final List<Special> BY_ID = List.of(values());

    private final int id;
    private final String shorthand;
    private final String constant;

    Special(int id, String shorthand, String constant) {
        this.id = id;
        this.shorthand = shorthand;
        this.constant = constant;
    }

    public int id() {
        return id;
    }

    /// As a person types it: `@s`.
    public String shorthand() {
        return shorthand;
    }

    /// As C and strace(1) spell it.
    public String constant() {
        return constant;
    }

    public static Optional<Special> of(int id) {
        return id < 0 && id >= -BY_ID.size() ? Optional.of(BY_ID.get(-id - 1)) : Optional.empty();
    }

    public static Optional<Special> shorthand(String text) {
        return Arrays.stream(values())
                .filter(special -> special.shorthand.equals(text))
                .findFirst();
    }

    public static Optional<Special> constant(String text) {
        return Arrays.stream(values()).filter(special -> special.constant.equals(text)).findFirst();
    }
}
