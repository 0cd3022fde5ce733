package ringside.state;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The key types that the measured kernel has registered, with what the operations ask of a type.
public enum KeyType {
    KEYRING("keyring", false, true, 0, 0),
    USER("user", true, true, 1, 32767),
    LOGON("logon", true, false, 1, 32767),
    ASYMMETRIC("asymmetric", false, false, 1, 1048575),
    ENCRYPTED("encrypted", true, true, 0, 1048575),
    DNS_RESOLVER("dns_resolver", false, true, 2, 1048575),
    BLACKLIST("blacklist", false, false, 0, 1048575),
    FSCRYPT_PROVISIONING("fscrypt-provisioning", false, false, 24, 72),
    REQUEST_KEY_AUTH(".request_key_auth", false, true, 0, 0);

    private static final Map<String, KeyType> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toMap(KeyType::text, type -> type));

    private final String text;
    private final boolean updatable;
    private final boolean readable;
    private final int least;
    private final int most;

    KeyType(String text, boolean updatable, boolean readable, int least, int most) {
        this.text = text;
        this.updatable = updatable;
        this.readable = readable;
        this.least = least;
        this.most = most;
    }

    /// The name that add_key(2) takes.
    public String text() {
        return text;
    }

    public boolean updatable() {
        return updatable;
    }

    public boolean readable() {
        return readable;
    }

    /// Whether a payload of this many bytes is acceptable.
    public boolean accepts(int bytes) {
        return bytes >= least && bytes <= most;
    }

    public static Optional<KeyType> named(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }
}
