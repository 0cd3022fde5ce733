package ringside.inquiry;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;

/// Tries what could help and keeps what does: after its calls, each of which succeeds, the refused
/// call succeeds too.
final class Remedies {
    private static final int MOST = 3;

    private final Machine machine;
    private final Call retry;

    private Remedies(Machine machine, Call retry) {
        this.machine = machine;
        this.retry = retry;
    }

    static List<Remedy> of(Step step, Wanted wanted, Machine machine) {
        var remedies = new Remedies(machine, step.call().bare());
        var mild = remedies.helping(step.next(), Proposals.mild(step, wanted));
        return mild.isEmpty()
                ? remedies.helping(step.next(), Proposals.drastic(step, wanted))
                : mild;
    }

    private List<Remedy> helping(Kernel kernel, List<Remedy> proposals) {
        var helping = new ArrayList<Remedy>();
        for (var proposal : proposals) {
            if (helping.size() == MOST) break;
            var more = helping.stream().noneMatch(known -> begins(proposal, known));
            if (more && helps(kernel, proposal)) helping.add(proposal);
        }
        return helping;
    }

    /// Who has been told the first half need not be told the whole.
    private static boolean begins(Remedy proposal, Remedy known) {
        var calls = proposal.calls();
        return calls.size() >= known.calls().size()
                && calls.subList(0, known.calls().size()).equals(known.calls());
    }

    private boolean helps(Kernel from, Remedy proposal) {
        var kernel = from;
        for (var call : proposal.calls()) {
            var step = machine.step(kernel, call);
            if (!succeeded(step.reply())) return false;
            kernel = step.next();
        }
        return succeeded(machine.step(kernel, retry).reply());
    }

    private static boolean succeeded(Reply reply) {
        return !reply.failed() && !(reply instanceof Reply.Blocked);
    }
}
