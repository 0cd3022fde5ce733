package ringside.explore;

import ringside.call.Call;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What happens on the real kernel without a call of the walk, told to the model as calls.
///
/// A helper answers a request. execve(2) opens the program's file under the credentials from
/// before, and the running program keeps it open, with the rings of those credentials, until the
/// next program or the end; a forked child keeps it too. A leader that ends before its threads
/// stays, with its credentials, until the last of them ends. Both are files that nobody can close.
final class Backstage {
    private static final String PROGRAM = "/proc/self/exe";
    private static final String LEADER = "/proc/self/task";

    private final Machine machine;
    private final Map<Integer, Integer> programs = new HashMap<>();
    private final Map<Integer, Integer> leaders = new HashMap<>();
    private Kernel kernel;
    private List<Step> steps = new ArrayList<>();

    Backstage(Machine machine) {
        this.machine = machine;
        this.kernel = Kernel.empty(ringside.state.Semantics.LINUX);
    }

    /// A call with all that goes with it. `call` is its own step, `helper` are those of the program
    /// that answers it, `all` are all of them in order.
    record Scene(Step call, List<Step> helper, List<Step> all) {
        Kernel next() {
            return all.getLast().next();
        }
    }

    /// Whether a step is one that no walk asks for.
    static boolean isOurs(Call call) {
        return call instanceof Call.OpenFile(_, var path)
                && (path.equals(PROGRAM) || path.equals(LEADER));
    }

    Scene perform(Kernel before, Call call) {
        kernel = before;
        steps = new ArrayList<>();
        var process = before.task(call.task()).map(task -> task.pid()).orElse(0);
        var program = call instanceof Call.Exec ? open(call.task(), PROGRAM) : 0;
        var leader = leaves(before, call) ? open(call.task(), LEADER) : 0;
        var step = step(call);
        var helper = Answerer.answer(machine, step);
        helper.forEach(this::add);
        if (program != 0) {
            close(process, programs.put(process, program));
            close(process, leaders.remove(process));
        }
        if (leader != 0) leaders.put(process, leader);
        if (call instanceof Call.Fork && !step.reply().failed())
            inherit(process, (int) step.reply().number());
        return new Scene(step, helper, steps);
    }

    private static boolean leaves(Kernel kernel, Call call) {
        return call instanceof Call.ExitThread
                && kernel.task(call.task())
                        .filter(task -> task.leads())
                        .flatMap(task -> kernel.process(task.pid()))
                        .filter(process -> process.threads().size() > 1)
                        .isPresent();
    }

    private void inherit(int parent, int child) {
        var program = programs.get(parent);
        if (program != null) programs.put(child, program);
        close(child, leaders.get(parent));
    }

    private int open(int task, String path) {
        return (int) step(new Call.OpenFile(task, path)).reply().number();
    }

    /// By whichever thread of the process is there.
    private void close(int process, @org.jspecify.annotations.Nullable Integer file) {
        if (file == null) return;
        kernel.process(process)
                .map(it -> it.threads().first())
                .ifPresent(task -> step(new Call.CloseFile(task, file)));
    }

    private Step step(Call call) {
        var step = machine.step(kernel, call);
        add(step);
        return step;
    }

    private void add(Step step) {
        steps.add(step);
        kernel = step.next();
    }
}
