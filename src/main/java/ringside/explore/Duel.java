package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.evidence.Oracle;
import ringside.evidence.Told;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The model and the real kernel in lock step.
///
/// The real kernel goes first, because it has the clock: whole seconds that went by are a
/// [Call.Wait] of the model before the call. Steps that only look are not remembered, and those of
/// a [Backstage] are the model's alone: on the real kernel they happen by themselves.
final class Duel {
    private static final long PATIENCE = 20_000;

    private final Oracle oracle;
    private final Machine machine;
    private final Likeness likeness;
    private final Judge judge;
    private final Kernel start;
    private final Backstage backstage;
    private final long epoch;
    private final List<Step> steps = new ArrayList<>();
    private Kernel kernel;
    private boolean steady = true;
    private int looks;

    /// Begins with the cast's processes on both sides.
    Duel(Oracle oracle, Machine machine, Cast cast) {
        this.oracle = oracle;
        this.machine = machine;
        this.backstage = new Backstage(machine);
        start = cast.start();
        kernel = start;
        likeness = new Likeness(oracle.firstUid(), kernel);
        judge = new Judge(likeness);
        for (var process : kernel.processes().values()) {
            var cred = kernel.tasks().get(process.pid());
            if (process.pid() == 1 || cred == null) continue;
            var uid = cred.cred().uid().real();
            var gid = cred.cred().gid().real();
            var pid = oracle.spawn(likeness.id(uid), likeness.id(gid));
            likeness.tasks.put(process.pid(), pid);
        }
        epoch = second(oracle.ask(new Call.Wait(0), PATIENCE));
    }

    private static long second(Told told) {
        return told instanceof Told.Answered(_, var second, _) ? second : 0;
    }

    Kernel start() {
        return start;
    }

    Kernel kernel() {
        return kernel;
    }

    Likeness likeness() {
        return likeness;
    }

    /// Every step that changed something or was asked for, with the time that went by between them.
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /// False once a call met the change of a second, after which nobody knows what expired when.
    boolean steady() {
        return steady;
    }

    /// What the model would do now.
    Step foresee(Call call) {
        return machine.step(kernel, call);
    }

    /// Performs a call on both sides.
    ///
    /// @throws Naming.Unnamed when the real kernel has no number for something in it; then nothing
    /// was done
    Optional<Difference> perform(Call call) throws Naming.Unnamed {
        if (call instanceof Call.Wait) {
            pass(second(oracle.ask(call, PATIENCE)));
            return Optional.empty();
        }
        likeness.at(kernel);
        var told = ask(call);
        var scene = backstage.perform(kernel, call);
        var step = scene.call();
        steps.addAll(scene.all());
        kernel = scene.next();
        if (reaps(step)) oracle.settle();
        return judge(told, answered(step, scene.helper()));
    }

    /// Whether a key of a walk's uid is there that the real kernel's number is unknown of.
    boolean stranger() {
        return kernel.keys().values().stream()
                .anyMatch(
                        key ->
                                Cast.isUser(key.owner().uid())
                                        && !likeness.keys.knows(key.serial().value()));
    }

    /// Whether the real kernel still has a key, as far as its number is known.
    boolean exists(Serial key) {
        try {
            var theirs = likeness.key(key.value());
            looks++;
            return oracle.exists(theirs);
        } catch (Naming.Unnamed _) {
            return false;
        }
    }

    /// How many answers were compared that belong to no call of the walk.
    int looks() {
        return looks;
    }

    /// Whether the call started the collector, which unlinks what nobody may be able to see.
    private static boolean reaps(Step step) {
        return step.events().stream()
                .anyMatch(
                        event ->
                                event instanceof Event.Changed(_, var aspect, _)
                                        && aspect == Event.Aspect.INVALIDATED);
    }

    /// A request that a helper served, as if it had been answered at once.
    private Step answered(Step step, List<Step> helper) {
        if (!(step.reply() instanceof Reply.Blocked)) return step;
        var reply = Answerer.told(step.call().task(), helper);
        return new Step(step.before(), step.call(), kernel, reply, step.events());
    }

    /// Asks both sides for something that changes neither.
    Optional<Difference> look(Call call) throws Naming.Unnamed {
        looks++;
        likeness.at(kernel);
        var told = ask(call);
        return judge(told, machine.step(kernel, call));
    }

    private Told ask(Call call) throws Naming.Unnamed {
        var told = oracle.ask(likeness.call(call), PATIENCE);
        if (told instanceof Told.Answered(_, var second, var certain)) {
            pass(second);
            steady &= certain;
        }
        return told;
    }

    private Optional<Difference> judge(Told told, Step step) {
        return switch (told) {
            case Told.Answered(var reply, _, _) ->
                    judge.compare(reply, step)
                            .map(it -> new Difference(step, it.kernel(), it.model()));
            case Told.Blocked _ ->
                    step.reply() instanceof Reply.Blocked
                            ? Optional.empty()
                            : Optional.of(
                                    new Difference(step, "blocked", Judge.words(step.reply())));
            case Told.Vanished _ ->
                    Optional.of(new Difference(step, "no such thread", Judge.words(step.reply())));
        };
    }

    private void pass(long second) {
        var late = second - epoch - (kernel.now() - start.now());
        if (late <= 0) return;
        var step = machine.step(kernel, new Call.Wait(late));
        steps.add(step);
        kernel = step.next();
    }
}
