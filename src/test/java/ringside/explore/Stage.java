package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.evidence.Told;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A story on the real kernel, in lock step with the model.
///
/// What a helper does is the model's business alone: the real helper is the machine's own
/// request-key, which runs to its end while the requester's call lasts. So the answer to that call
/// is kept until the model's helper is done too.
final class Stage {
    private static final long PATIENCE = 20_000;
    private static final Pattern SERIAL = Pattern.compile("key_or_keyring:(\\d+)");

    private final Oracle oracle;
    private final Likeness likeness;
    private final Judge judge;
    private final long epoch;
    private final long begin;
    private final Map<Integer, Reply> asleep = new HashMap<>();
    private final Map<Integer, Call> requests = new HashMap<>();
    private Kernel kernel;
    private String listing = "";

    Stage(Oracle oracle, Kernel start) {
        this.oracle = oracle;
        kernel = start;
        begin = start.now();
        likeness = new Likeness(oracle.firstUid(), start);
        judge = new Judge(likeness);
        for (var process : start.processes().values()) {
            if (process.pid() == 1) continue;
            var cred = start.task(process.pid()).orElseThrow().cred();
            var pid = oracle.spawn(likeness.id(cred.uid().real()), likeness.id(cred.gid().real()));
            likeness.tasks.put(process.pid(), pid);
        }
        epoch = second(oracle.ask(new Call.Wait(0), PATIENCE));
    }

    /// Performs a step on both sides; what the kernel says instead, when it does.
    Optional<String> perform(Call call) throws Naming.Unnamed {
        if (call.bare() instanceof Call.Wait) {
            pass(second(oracle.ask(call.bare(), PATIENCE)));
            return Optional.empty();
        }
        if (helper(call.task())) return returned(model(call));
        likeness.at(kernel);
        var told = oracle.ask(likeness.call(translated(call.bare())), PATIENCE);
        if (!(told instanceof Told.Answered(var reply, var second, _)))
            return Optional.of(told.toString());
        pass(second);
        if (reply instanceof Reply.Described(var text, _, _)) listing = text;
        var step = model(call);
        if (step.reply() instanceof Reply.Blocked) {
            asleep.put(call.task(), reply);
            requests.put(call.task(), call);
            return Optional.empty();
        }
        return judge.compare(reply, step).map(it -> it.kernel() + " and not " + it.model());
    }

    /// What /proc/keys counts as usage of a key, in the last listing.
    int usage(int serial) throws Naming.Unnamed {
        var head = "%08x ".formatted(likeness.key(serial));
        return listing.lines()
                .filter(line -> line.startsWith(head))
                .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+", -1)[2]))
                .findFirst()
                .orElse(0);
    }

    private boolean helper(int tid) {
        return !likeness.tasks.knows(tid);
    }

    private Step model(Call call) {
        var step = Model.INSTANCE.step(kernel, call);
        kernel = step.next();
        return step;
    }

    private Optional<String> returned(Step step) {
        for (var event : step.events())
            if (event instanceof Event.Returned(var task, var reply, _)) {
                var told = asleep.remove(task);
                var request = requests.remove(task);
                if (told == null || request == null) return Optional.of("nobody slept");
                var answer = new Step(step.before(), request, step.next(), reply, step.events());
                var other = judge.compare(told, answer);
                if (other.isPresent())
                    return other.map(it -> it.kernel() + " and not " + it.model());
            }
        return Optional.empty();
    }

    /// A restriction spells a serial.
    private Call translated(Call call) throws Naming.Unnamed {
        if (!(call instanceof Call.Restrict(var task, var ring, var type, var restriction))
                || !(restriction instanceof Text.Given(var text))) return call;
        var found = SERIAL.matcher(text);
        if (!found.matches()) return call;
        var real = likeness.key(Integer.parseInt(found.group(1)));
        return new Call.Restrict(task, ring, type, Text.of("key_or_keyring:" + real));
    }

    private static long second(Told told) {
        return told instanceof Told.Answered(_, var second, _) ? second : 0;
    }

    private void pass(long second) {
        var late = second - epoch - (kernel.now() - begin);
        if (late > 0) model(new Call.Wait(late));
    }
}
