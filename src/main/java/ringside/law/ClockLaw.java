package ringside.law;

import ringside.call.Call;
import ringside.rule.Step;

/// Time passes by waiting and not otherwise; a limit changes by being set and not otherwise; and
/// the counters that give out numbers never run back.
final class ClockLaw {
    private ClockLaw() {}

    static void judge(Step step, Breaches breaches) {
        var before = step.before();
        var next = step.next();
        var call = step.call().bare();
        var passed = call instanceof Call.Wait(var seconds) && !step.reply().failed() ? seconds : 0;
        breaches.unless(
                next.now() == before.now() + passed,
                () -> "the clock went from " + before.now() + " to " + next.now());
        breaches.unless(
                call instanceof Call.SetLimit || next.limits().equals(before.limits()),
                () -> "a limit changed that nobody set");
        breaches.unless(
                next.semantics().equals(before.semantics()),
                () -> "the semantics changed in a step");
        var was = before.counters();
        var is = next.counters();
        breaches.unless(
                is.keys() >= was.keys()
                        && is.pid() >= was.pid()
                        && is.file() >= was.file()
                        && is.namespace() >= was.namespace(),
                () -> "a counter ran back");
    }
}
