package ringside.state;

/// One thread: `tid` names it, `pid` its process (thread group).
public record Task(int tid, int pid, Cred cred) {
    public boolean leads() {
        return tid == pid;
    }

    public Task withCred(Cred next) {
        return new Task(tid, pid, next);
    }
}
