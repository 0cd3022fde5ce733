package ringside.evidence;

import java.util.Map;
import java.util.OptionalLong;

/// The numbers behind the names that strace(1) prints for arguments of keyctl(2), other than key
/// ids and permissions.
final class Constants {
    private static final String DESTINATION = "KEY_REQKEY_DEFL_";
    private static final String ABILITY = "KEYCTL_CAPS";

    private static final Map<String, Integer> DESTINATIONS =
            Map.of(
                    "NO_CHANGE", -1,
                    "DEFAULT", 0,
                    "THREAD_KEYRING", 1,
                    "PROCESS_KEYRING", 2,
                    "SESSION_KEYRING", 3,
                    "USER_KEYRING", 4,
                    "USER_SESSION_KEYRING", 5,
                    "GROUP_KEYRING", 6,
                    "REQUESTOR_KEYRING", 7);

    /// Bits of KEYCTL_CAPABILITIES, first byte and second.
    private static final Map<String, Integer> ABILITIES =
            Map.ofEntries(
                    Map.entry("0_CAPABILITIES", 0x01),
                    Map.entry("0_PERSISTENT_KEYRINGS", 0x02),
                    Map.entry("0_DIFFIE_HELLMAN", 0x04),
                    Map.entry("0_PUBLIC_KEY", 0x08),
                    Map.entry("0_BIG_KEY", 0x10),
                    Map.entry("0_INVALIDATE", 0x20),
                    Map.entry("0_RESTRICT_KEYRING", 0x40),
                    Map.entry("0_MOVE", 0x80),
                    Map.entry("1_NS_KEYRING_NAME", 0x01),
                    Map.entry("1_NS_KEY_TAG", 0x02),
                    Map.entry("1_NOTIFICATIONS", 0x04));

    /// Error numbers that programs never see, but may try to pass to KEYCTL_REJECT.
    private static final Map<String, Integer> INTERNAL =
            Map.of(
                    "ERESTARTSYS", 512,
                    "ERESTARTNOINTR", 513,
                    "ERESTARTNOHAND", 514,
                    "ERESTART_RESTARTBLOCK", 516);

    private Constants() {}

    static OptionalLong of(String name) {
        if (name.startsWith(DESTINATION)) return known(DESTINATIONS, name, DESTINATION);
        if (name.startsWith(ABILITY)) return known(ABILITIES, name, ABILITY);
        return switch (name) {
            case "KEYCTL_MOVE_EXCL" -> OptionalLong.of(1);
            case String error when error.startsWith("E") -> error(error);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong error(String name) {
        if (INTERNAL.containsKey(name)) return known(INTERNAL, name, "");
        try {
            return OptionalLong.of(ringside.state.Errno.named(name).code());
        } catch (IllegalArgumentException _) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong known(Map<String, Integer> values, String name, String prefix) {
        var value = values.get(name.substring(prefix.length()));
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
