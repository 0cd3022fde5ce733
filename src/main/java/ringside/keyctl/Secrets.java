package ringside.keyctl;

/// Whether payloads may be written out. Hidden ones leave their length: `<13 bytes>`.
public enum Secrets {
    HIDDEN,
    SHOWN
}
