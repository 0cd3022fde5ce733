package ringside.law;

import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.List;

/// What must be true of every kernel and of every step, whatever was called.
///
/// The rules say what an operation does; this says what none may do: lose count of a reference,
/// charge a quota that no key explains, change something without telling. It shares no code with
/// the rules, so that one mistake does not excuse the other.
public final class Law {
    private Law() {}

    /// Everything that is wrong with a kernel, one sentence each; empty when it is sound.
    public static List<String> broken(Kernel kernel) {
        var breaches = new Breaches();
        KeyLaw.judge(kernel, breaches);
        LinkLaw.judge(kernel, breaches);
        RestrictionLaw.judge(kernel, breaches);
        QuotaLaw.judge(kernel, breaches);
        ProcessLaw.judge(kernel, breaches);
        NamespaceLaw.judge(kernel, breaches);
        UpcallLaw.judge(kernel, breaches);
        return breaches.list();
    }

    /// Everything that is wrong with a step as a step, one sentence each. The kernels at its two
    /// ends are judged by [#broken(Kernel)].
    public static List<String> broken(Step step) {
        var breaches = new Breaches();
        ClockLaw.judge(step, breaches);
        FailureLaw.judge(step, breaches);
        TellingLaw.judge(step, breaches);
        SleepLaw.judge(step, breaches);
        RestrictionLaw.judge(step, breaches);
        return breaches.list();
    }
}
