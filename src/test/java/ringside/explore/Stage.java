package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.evidence.Told;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A story on the real kernel, in lock step with the model.
///
/// The helper of an upcall comes to be asked like any other task; the callout calls it, so that
/// alone is another one on the real kernel. Whoever sleeps is asked again when the model wakes him.
final class Stage {
    private static final long PATIENCE = 20_000;
    private static final long SOON = 100;
    private static final Pattern SERIAL = Pattern.compile("key_or_keyring:(\\d+)");

    private final Oracle oracle;
    private final Likeness likeness;
    private final Judge judge;
    private final long epoch;
    private final long begin;
    private final Map<Integer, Call> asleep = new HashMap<>();
    private Kernel kernel;
    private String listing = "";

    Stage(Oracle oracle, Kernel start) {
        this.oracle = oracle;
        kernel = start;
        begin = start.now();
        likeness = new Likeness(oracle.firstUid(), start);
        judge = new Judge(likeness);
        for (var process : start.processes().values()) {
            var cred = start.task(process.pid()).orElseThrow().cred();
            var pid = oracle.spawn(likeness.id(cred.uid().real()), likeness.id(cred.gid().real()));
            likeness.tasks.put(process.pid(), pid);
        }
        epoch = second(oracle.ask(new Call.Wait(0), PATIENCE));
    }

    /// One more process from nowhere, on both sides.
    int spawn(int uid) {
        var pid = 1 + kernel.tasks().lastKey();
        kernel = kernel.withProcess(pid, 1, "more", Cred.of(uid, uid));
        likeness.tasks.put(pid, oracle.spawn(likeness.id(uid), likeness.id(uid)));
        return pid;
    }

    /// Performs a step on both sides; what the kernel says instead, when it does.
    Optional<String> perform(Call call) throws Naming.Unnamed {
        likeness.at(kernel);
        if (call.bare() instanceof Call.Wait) {
            pass(second(oracle.ask(call.bare(), PATIENCE)));
            return Optional.empty();
        }
        var sleeps = Model.INSTANCE.step(kernel, call).reply() instanceof Reply.Blocked;
        var told = oracle.ask(translated(call.bare()), sleeps ? SOON : PATIENCE);
        if (told instanceof Told.Answered(var reply, var second, _)) {
            pass(second);
            if (reply instanceof Reply.Described(var text, _, _)) listing = text;
        }
        var step = model(call);
        var other = judged(told, step);
        return other.isPresent() ? other : woken(step);
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

    private Step model(Call call) {
        var step = Model.INSTANCE.step(kernel, call);
        kernel = step.next();
        return step;
    }

    private Optional<String> judged(Told told, Step step) {
        return switch (told) {
            case Told.Answered(var reply, _, _) -> compare(reply, step);
            case Told.Blocked _ ->
                    step.reply() instanceof Reply.Blocked
                            ? fallAsleep(step)
                            : differs("sleep", step);
            case Told.Vanished _ -> differs("no such thread", step);
        };
    }

    private Optional<String> compare(Reply reply, Step step) {
        return judge.compare(reply, step).map(it -> it.kernel() + " and not " + it.model());
    }

    private static Optional<String> differs(String told, Step step) {
        return Optional.of(told + " and not " + Judge.words(step.reply()));
    }

    /// The helper is there as soon as its requester sleeps.
    private Optional<String> fallAsleep(Step step) {
        asleep.putIfAbsent(step.call().task(), step.call());
        for (var event : step.events())
            if (event instanceof Event.HelperStarted(_, var pid, var key, _, _)) {
                var helper = oracle.helper(PATIENCE);
                if (helper.isEmpty()) return Optional.of("no helper came");
                likeness.tasks.put(pid, helper.get().pid());
                likeness.keys.put(key.value(), helper.get().key());
            }
        return Optional.empty();
    }

    /// Those whose sleep this step ended, one way or the other.
    private Optional<String> woken(Step step) throws Naming.Unnamed {
        for (var event : step.events()) {
            var other =
                    switch (event) {
                        case Event.Returned(var task, var reply, _) -> returned(step, task, reply);
                        case Event.ThreadEnded(var task, _, _) -> ended(step, task);
                        default -> Optional.<String>empty();
                    };
            if (other.isPresent()) return other;
        }
        return Optional.empty();
    }

    private Optional<String> returned(Step step, int task, Reply reply) throws Naming.Unnamed {
        var call = asleep.remove(task);
        if (call == null) return Optional.of("nobody slept");
        var answer = new Step(step.before(), call, step.next(), reply, step.events());
        return judged(oracle.await(likeness.task(task), PATIENCE), answer);
    }

    /// A sleeper who was killed by another's step; his own kill told that he is gone.
    private Optional<String> ended(Step step, int task) throws Naming.Unnamed {
        if (asleep.remove(task) == null || step.call().task() == task) return Optional.empty();
        return oracle.await(likeness.task(task), PATIENCE) instanceof Told.Vanished
                ? Optional.empty()
                : Optional.of("task " + task + " lives on");
    }

    /// The same on the real kernel. A restriction spells a serial, a callout calls the helper, and
    /// a limit is the machine's.
    private Call translated(Call call) throws Naming.Unnamed {
        return switch (call) {
            case Call.SetLimit _ -> call;
            case Call.Restrict(var task, var ring, var type, Text.Given(var text)) ->
                    likeness.call(new Call.Restrict(task, ring, type, restriction(text)));
            case Call.RequestKey(var task, var type, var name, Text.Given _, var ring, var pid) -> {
                var callout = Text.of(Oracle.summons(oracle.firstUid()));
                yield likeness.call(new Call.RequestKey(task, type, name, callout, ring, pid));
            }
            default -> likeness.call(call);
        };
    }

    private Text restriction(String text) throws Naming.Unnamed {
        var found = SERIAL.matcher(text);
        if (!found.matches()) return Text.of(text);
        return Text.of("key_or_keyring:" + likeness.key(Integer.parseInt(found.group(1))));
    }

    private static long second(Told told) {
        return told instanceof Told.Answered(_, var second, _) ? second : 0;
    }

    /// When the model's collector takes something away, the real one is made to go through its
    /// rings too, which it would do in its own time.
    private void pass(long second) {
        var late = second - epoch - (kernel.now() - begin);
        if (late <= 0) return;
        var step = model(new Call.Wait(late));
        if (step.events().stream().anyMatch(Event.Unlinked.class::isInstance)) oracle.settle();
    }
}
