package ringside.rule;

/// The life of processes and threads: how they begin, what they run and how they end
/// (kernel/fork.c, kernel/exit.c, fs/exec.c, kernel/cred.c).
public enum TaskRule implements Worded {
    NO_SUCH_TASK(
            "No thread with this id is running, so nobody can make the call.",
            "kill(2)",
            "find_task_by_vpid()",
            "Let a thread make the call that is still running."),
    TASK_SLEEPS(
            "The thread sleeps in a call and can make no other; it can only be killed.",
            "request_key(2)",
            "wait_for_key_construction()",
            "Let the key that it waits for be made or refused first."),
    NUMBER_TAKEN(
            "The number is in use by another thread, and each has its own.",
            "fork(2)",
            "alloc_pid()",
            "Take another number, or leave the choice to the model."),
    FORK_COPIES_CREDENTIALS(
            "The child starts with a copy of its parent's credentials.",
            "credentials(7)",
            "copy_creds()",
            ""),
    FORK_SHARES_SESSION(
            "The child is in the session of its parent: both refer to the same session keyring.",
            "session-keyring(7)",
            "copy_creds()",
            ""),
    FORK_LEAVES_RINGS_BEHIND(
            "Thread and process keyring are not inherited: the child has neither until it asks for"
                    + " one.",
            "process-keyring(7)",
            "copy_creds()",
            ""),
    FORK_SHARES_FILES(
            "The child holds the open files of its parent, and with them the credentials of whoever"
                    + " opened them.",
            "fork(2)",
            "copy_files()",
            ""),
    THREAD_COPIES_CREDENTIALS(
            "The new thread starts with the credentials that its creator has now, process and"
                    + " session keyring included.",
            "clone(2)",
            "copy_creds()",
            ""),
    THREAD_BORN_WITH_RING(
            "A thread whose creator has a thread keyring is born with a new, empty one of its own.",
            "thread-keyring(7)",
            "install_thread_keyring_to_cred()",
            ""),
    EXEC_RUNS_PROGRAM("The process runs another program.", "execve(2)", "begin_new_exec()", ""),
    EXEC_ENDS_THREADS(
            "All threads but the one that calls execve end.", "execve(2)", "de_thread()", ""),
    EXEC_TAKES_THE_PID(
            "The thread that called execve takes the place and the number of the thread group's"
                    + " leader, and its credentials are those of the process now.",
            "execve(2)",
            "de_thread()",
            ""),
    EXEC_DROPS_THREAD_RING(
            "A new program starts without a thread keyring.",
            "thread-keyring(7)",
            "prepare_exec_creds()",
            ""),
    EXEC_DROPS_PROCESS_RING(
            "A new program starts without a process keyring.",
            "process-keyring(7)",
            "prepare_exec_creds()",
            ""),
    EXEC_KEEPS_SESSION(
            "The session keyring is kept across execve, also by a set-id program.",
            "session-keyring(7)",
            "prepare_exec_creds()",
            ""),
    THREAD_ENDS(
            "A thread that ends lets go of its thread keyring, and of process and session keyring"
                    + " as far as it held them.",
            "thread-keyring(7)",
            "exit_creds()",
            ""),
    PROCESS_ENDS(
            "A process that ends lets go of its keyrings; what nobody else refers to is destroyed.",
            "session-keyring(7)",
            "exit_creds()",
            ""),
    ORPHAN_GOES_TO_INIT(
            "The children of a process that ends get init as their parent.",
            "_exit(2)",
            "forget_original_parent()",
            ""),
    FILE_PINS_CREDENTIALS(
            "An open file keeps the credentials of its opener, and so their keyrings, until it is"
                    + " closed.",
            "open(2)",
            "alloc_empty_file()",
            ""),
    FILE_CLOSED(
            "With its last holder gone the file lets go of the credentials it kept.",
            "close(2)",
            "file_free()",
            ""),
    FILE_STILL_HELD(
            "Another process has the file open as well, so it stays.", "close(2)", "fput()", ""),
    FILE_NOT_OPEN(
            "The process does not have this file open.",
            "close(2)",
            "close_fd()",
            "Close a file that this process has opened or inherited.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    TaskRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
