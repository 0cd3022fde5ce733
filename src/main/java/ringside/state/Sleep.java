package ringside.state;

/// Why a thread does not run: its `call` waits until `key` is made or refused.
///
/// `helper` is the process whose end is the end of the sleep, 0 for a thread that only waits for
/// somebody else's upcall. Who started a helper also holds the `authority` and the `session` that
/// it made for it, and `failure` is what the caller is told if nothing comes of it; the others have
/// [Serial#NONE] there. Every sleeper holds the key.
public record Sleep(
        int task,
        Serial key,
        int helper,
        Serial authority,
        Serial session,
        Errno failure,
        Postponed call) {
    /// A sleep that ends when the key is made or refused.
    public static Sleep waiting(int task, Serial key, Postponed call) {
        return new Sleep(task, key, 0, Serial.NONE, Serial.NONE, Errno.ENOKEY, call);
    }

    /// Whether this thread asked for the key first, and so sleeps until its helper ends.
    public boolean first() {
        return helper != 0;
    }

    public Sleep withCall(Postponed next) {
        return new Sleep(task, key, helper, authority, session, failure, next);
    }
}
