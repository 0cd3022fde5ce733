package ringside.evidence;

import ringside.state.KeyType;
import ringside.state.Label;

/// The rings that no process has to hold: a user's two and the persistent one, which hang in
/// registers, and so may have contents from long before a recording.
final class Standing {
    private static final String PERSISTENT = "_persistent.";

    private Standing() {}

    static boolean isPersistent(Label label) {
        return label.type() == KeyType.KEYRING && label.description().startsWith(PERSISTENT);
    }

    static boolean is(Label label) {
        return isPersistent(label) || (label.type() == KeyType.KEYRING && isUsers(label));
    }

    private static boolean isUsers(Label label) {
        return label.description().startsWith("_uid.")
                || label.description().startsWith("_uid_ses.");
    }
}
