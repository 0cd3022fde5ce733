package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program that makes a key that was asked for: what the callout says, it does. On the real
/// kernel /sbin/request-key runs the agent, which does the same (agent.c, `answer`); in the model
/// its calls are steps between the request and its answer.
final class Answerer {
    private static final long LONG = 1000;
    private static final String REJECT = "reject";

    private Answerer() {}

    /// Callouts that it understands, and one that it does not: then the kernel refuses the key.
    static String callout(Dice dice) {
        return dice.of(
                "make", "make", "negate", REJECT + "129", REJECT + "127", REJECT + "13", "leave");
    }

    /// The steps of the helper that a request started; none when it started none.
    static List<Step> answer(Machine machine, Step request) {
        var steps = new ArrayList<Step>();
        var kernel = request.next();
        for (var event : request.events()) {
            if (!(event instanceof Event.HelperStarted(_, var pid, var key, _, _))) continue;
            for (var call : calls(pid, key.value(), request.call().bare())) {
                steps.add(machine.step(kernel, call));
                kernel = steps.getLast().next();
            }
        }
        return steps;
    }

    private static List<Call> calls(int pid, int key, Call request) {
        var calls = new ArrayList<Call>();
        calls.add(new Call.AssumeAuthority(pid, key));
        if (request instanceof Call.RequestKey asked && isOurs(asked))
            deed(pid, key, words(asked.callout())).ifPresent(calls::add);
        calls.add(new Call.ExitProcess(pid, 0));
        return calls;
    }

    /// The handler is registered for these types and for names of the walk.
    private static boolean isOurs(Call.RequestKey asked) {
        var type = words(asked.type());
        return (type.equals("user") || type.equals("logon"))
                && words(asked.description()).startsWith("rs00");
    }

    private static String words(Text text) {
        return text instanceof Text.Given(var value) ? value : "";
    }

    private static Optional<Call> deed(int pid, int key, String word) {
        if (word.equals("make"))
            return Optional.of(new Call.Instantiate(pid, key, Payload.of("made"), 4, 0, false));
        if (word.equals("negate")) return Optional.of(new Call.Negate(pid, key, LONG, 0));
        if (!word.startsWith(REJECT)) return Optional.empty();
        var error = new Errno(Integer.parseInt(word.substring(REJECT.length())));
        return Optional.of(new Call.Reject(pid, key, LONG, error.code(), 0));
    }

    /// What the requester is told in the end.
    static Reply told(int requester, List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.events().stream())
                .filter(event -> event instanceof Event.Returned back && back.task() == requester)
                .map(event -> ((Event.Returned) event).reply())
                .findFirst()
                .orElseGet(Reply.Blocked::new);
    }
}
