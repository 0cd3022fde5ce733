package ringside.rule;

/// The life of processes and threads: how they begin, what they run and how they end.
public enum TaskRule implements Worded {
    NO_SUCH_TASK(
            "No thread with this id is running, so nobody can make the call.",
            "kill(2)",
            "find_task_by_vpid()",
            "Let a thread make the call that is still running."),
    NOT_MODELLED(
            "The model does not perform this call yet.", "syscalls(2)", "", "Use another call.");

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
