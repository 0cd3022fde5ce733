package ringside.state;

/// Payloads, timeouts and what updating does to them.
final class Payloads {
    static final Contrast D42 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_UPDATE",
                    "A negative key can be made positive by updating it.",
                    "The update fails with the error of the negative key; adding the key"
                            + " over it works.");
    static final Contrast D43 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_UPDATE",
                    "Any payload the type takes can be written; no limit is named beside"
                            + " the type's own 32767 bytes.",
                    "More than 4096 bytes are refused with EINVAL.");
    static final Contrast D44 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_SET_TIMEOUT",
                    "Setting the timeout to 0 is what clears it; nothing is said of an"
                            + " update.",
                    "Updating a key, also by add_key(2), clears its timeout, and add_key(2)"
                            + " revives a key that has expired.");
    static final Contrast D45 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_SET_TIMEOUT",
                    "No timeout can be set on a negative key.",
                    "It can.");
    static final Contrast D46 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_READ",
                    "As much of the payload as fits is copied into the buffer.",
                    "A buffer that is too small gets nothing, and one for a ring must be a"
                            + " multiple of 4 bytes long.");
    static final Contrast D47 =
            Contrast.disputed(
                    "keyctl(2), KEYCTL_SET_TIMEOUT",
                    "After the timeout the key and its links are collected automatically.",
                    "They are collected gc_delay (300 s) later, or even later than that.",
                    "keyrings(7) names the delay, and so do the man pages' semantics; how"
                            + " late the kernel's timer is on top of it depends on random serials.");
    static final Contrast D48 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_DESCRIBE",
                    "Descriptions hold no semicolon, so that the text can be taken apart.",
                    "A semicolon is accepted in every description.");
    static final Contrast D49 =
            Contrast.disputed(
                    "keyctl(1), Change the access controls on a key",
                    "Changing the owner of a key is not supported.",
                    "It works for whoever has CAP_SYS_ADMIN.",
                    "keyctl(2) describes it as working, and so do the man pages' semantics.");
    static final Contrast D50 =
            Contrast.computed(
                    "keyctl_set_reqkey_keyring(3), RETURN VALUE",
                    "The call returns the serial of the former default keyring.",
                    "It returns the former setting, a number from 0 to 7, and makes the"
                            + " thread or process keyring when that is chosen.");
    static final Contrast D51 =
            Contrast.computed(
                    "keyctl(2), KEYCTL_REJECT",
                    "The error that a search shall meet is free.",
                    "0, 4095 and more, and the kernel's own 512, 513, 514 and 516 are"
                            + " refused with EINVAL.");

    private Payloads() {}
}
