package ringside.state;

/// What a ring refuses to link (KEYCTL_RESTRICT_KEYRING). `against` is the key or ring that must
/// vouch for a new link, which the restriction holds; [Serial#NONE] where none is named.
public record Restriction(Kind kind, Serial against, boolean chain) {
    public static final Restriction CLOSED = new Restriction(Kind.CLOSED, Serial.NONE, false);

    /// Who may vouch for a link.
    public enum Kind {
        /// Nobody: the ring takes no link any more.
        CLOSED,
        BUILTIN,
        BUILTIN_AND_SECONDARY,
        KEY_OR_KEYRING
    }
}
