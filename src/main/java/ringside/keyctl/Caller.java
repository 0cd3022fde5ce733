package ringside.keyctl;

import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Process;

import java.util.Set;

/// The thread that makes a command's calls, its credentials (which no command of keyctl(1) changes
/// but for the session), and the program that it calls its shell.
public record Caller(int tid, Cred cred, String shell) {
    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "dash", "zsh", "ksh", "fish", "csh", "tcsh");

    /// The thread as it is in a kernel; nobody in particular when it is not there.
    public static Caller in(Kernel kernel, int tid) {
        var task = kernel.task(tid);
        var comm =
                task.flatMap(known -> kernel.process(known.pid()).map(Process::comm))
                        .filter(SHELLS::contains)
                        .orElse("sh");
        return new Caller(tid, task.map(known -> known.cred()).orElse(Cred.of(-1, -1)), comm);
    }

    /// The same person as another thread.
    Caller as(int other) {
        return new Caller(other, cred, shell);
    }
}
