package ringside.state;

/// Quotas, and what the files in /proc show.
final class Accounts {
    static final Contrast D57 =
            Contrast.computed(
                    "keyrings(7), /proc files",
                    "The bytes of the quota are those of payloads.",
                    "The length of the description and one more byte count too.");
    static final Contrast D58 =
            Contrast.computed(
                    "keyrings(7), /proc files",
                    "A link consumes four bytes of its ring's payload.",
                    "The bytes of links that the collector removes stay charged until the"
                            + " ring is cleared or destroyed.");
    static final Contrast D59 =
            Contrast.computed(
                    "keyrings(7), /proc files",
                    "The usage column counts the credentials that pin the key.",
                    "It counts all references, links in rings included.");
    static final Contrast D60 =
            Contrast.computed(
                    "keyrings(7), /proc files",
                    "\"expd\" marks a key that has expired.",
                    "Revoked keys show it as well, for revoking writes the time of expiry.");
    static final Contrast D61 =
            Contrast.computed(
                    "keyrings(7), /proc files",
                    "A key without a group shows -1.",
                    "It shows 65534, in KEYCTL_DESCRIBE too.");
    static final Contrast D62 =
            Contrast.computed(
                    "persistent-keyring(7), NOTES",
                    "The uid 0 of the namespace sees .persistent_register in /proc/keys.",
                    "The register belongs to uid 0 of the initial namespace, so the root of"
                            + " a child namespace does not see it.");
    static final Contrast D63 =
            Contrast.computed(
                    "persistent-keyring(7), DESCRIPTION",
                    "The ring is not accessible directly, even to processes of its uid.",
                    "Processes of that uid may view it and read its list of keys without a"
                            + " link to it.");
    static final Contrast D64 =
            Contrast.computed(
                    "persistent-keyring(7), DESCRIPTION",
                    "The expiration timer is set anew each time the ring is asked for.",
                    "A new persistent keyring whose first link fails stays without any"
                            + " timeout.");
    static final Contrast D65 =
            Contrast.open(
                    "pam_keyinit(8), DESCRIPTION",
                    "The module ensures a session keyring other than the user's default" + " one.",
                    "It compares two serials, so a login process that holds another uid's"
                            + " default ring keeps that one.",
                    "The page describes a module, which makes the very calls of the model;"
                            + " none of them has another documented answer.");

    private Accounts() {}
}
