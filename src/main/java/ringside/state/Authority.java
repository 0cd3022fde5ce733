package ringside.state;

/// What an authorisation key (type `.request_key_auth`) stands for: the right to make `target` in
/// the name of who asked for it (struct request_key_auth).
///
/// It holds the target, the requester's credentials and the `destination` ring ([Serial#NONE] for
/// none). `pid` is the requester's.
public record Authority(
        Serial key, Serial target, int pid, Cred requester, Serial destination, String callout) {}
