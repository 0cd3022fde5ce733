package ringside.state;

/// Why a thread does not run: its `call` waits until `key` is made or refused.
///
/// `helper` is the process whose end is the end of the sleep, 0 for a thread that only waits for
/// somebody else's upcall.
public record Sleep(int task, Serial key, int helper, Postponed call) {}
