package ringside.law;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Flag;

/// A thread that sleeps performs nothing but its own death; one that is put to sleep by a step is
/// told so by its answer; and who waits without a helper of his own waits for a key that is under
/// construction, or for a thread that does.
final class SleepLaw {
    private SleepLaw() {}

    static void judge(Step step, Breaches breaches) {
        var tid = step.call().task();
        var slept = step.before().sleeps().containsKey(tid);
        breaches.unless(
                !slept || step.reply().failed() || step.call().bare() instanceof Call.ExitProcess,
                () -> "task " + tid + " sleeps and made a call");
        breaches.unless(
                step.reply() instanceof Reply.Blocked == step.next().sleeps().containsKey(tid)
                        || (slept && step.reply().failed()),
                () -> "the answer to task " + tid + " does not say whether it sleeps");
        for (var sleep : step.next().sleeps().values()) {
            var key = step.next().keys().get(sleep.key());
            breaches.unless(
                    sleep.first()
                            || (key != null && key.has(Flag.USER_CONSTRUCT))
                            || isMade(step, sleep.key()),
                    () -> "task " + sleep.task() + " waits for a key that nobody makes");
        }
        for (var event : step.events())
            if (event instanceof Event.Returned(_, var reply, _))
                breaches.unless(
                        !(reply instanceof Reply.Blocked), () -> event + " does not return");
    }

    private static boolean isMade(Step step, ringside.state.Serial key) {
        return step.next().sleeps().values().stream()
                .anyMatch(sleep -> sleep.first() && sleep.key().equals(key));
    }
}
