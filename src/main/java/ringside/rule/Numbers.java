package ringside.rule;

import ringside.state.Errno;

/// Gives out the numbers of threads: the one that a recording saw, or the next one free
/// (alloc_pid()). The counter stays ahead of every number in use.
final class Numbers {
    private Numbers() {}

    /// @param wanted the number to take, or 0 for any
    static int take(Draft draft, int wanted) {
        var number = wanted > 0 ? wanted : draft.counters().pid();
        vet(draft, number);
        draft.put(draft.counters().withPid(Math.max(draft.counters().pid(), number + 1)));
        return number;
    }

    /// Guards that a number is free; 0 always is.
    static void vet(Draft draft, int number) {
        draft.deny(
                draft.runs(number) || draft.processes().containsKey(number),
                Errno.EAGAIN,
                TaskRule.NUMBER_TAKEN);
    }
}
