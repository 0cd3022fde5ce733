package ringside.explore;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;

/// Some of the calls of a walk, made anew on the model alone. Without the calls that are left out,
/// later ones name other serials, threads and files; a call whose key is never made is left out
/// too.
final class Copy implements Naming {
    private final Pairs keys = new Pairs();
    private final Pairs tasks = new Pairs();
    private final Pairs files = new Pairs();
    private final Pairs namespaces = new Pairs();
    private final Machine machine;
    private final Backstage backstage;
    private final List<Call> calls = new ArrayList<>();
    private Kernel kernel;

    private Copy(Kernel start, Machine machine) {
        this.kernel = start;
        this.machine = machine;
        this.backstage = new Backstage(machine);
        for (int tid : start.tasks().keySet()) tasks.put(tid, tid);
        namespaces.put(0, 0);
    }

    /// @param steps those of a walk that begins with `start`
    static List<Call> of(Kernel start, List<Step> steps, Machine machine) {
        var copy = new Copy(start, machine);
        steps.forEach(copy::add);
        return copy.calls;
    }

    private void add(Step old) {
        try {
            var call = call(old.call());
            if (Backstage.isOurs(call)) return;
            var foreseen = machine.step(kernel, call);
            if (!Bounds.allow(foreseen) || Chance.decides(machine, foreseen)) return;
            calls.add(call);
            var scene = backstage.perform(kernel, call);
            learn(old, scene.call());
            kernel = scene.next();
        } catch (Unnamed _) {
            // What it needs is not there any more.
        }
    }

    private void learn(Step old, Step step) {
        pair(created(old), created(step), keys);
        pair(entered(old), entered(step), namespaces);
        if (old.reply() instanceof Reply.Value(var was)
                && step.reply() instanceof Reply.Value(var is)) {
            switch (old.call().bare()) {
                case Call.Fork _, Call.StartThread _ -> tasks.put((int) was, (int) is);
                case Call.OpenFile _ -> files.put((int) was, (int) is);
                default -> {}
            }
        }
    }

    private static void pair(List<Integer> old, List<Integer> now, Pairs pairs) {
        for (var i = 0; i < Math.min(old.size(), now.size()); i++)
            pairs.put(old.get(i), now.get(i));
    }

    private static List<Integer> created(Step step) {
        return step.events().stream()
                .filter(Event.Created.class::isInstance)
                .map(event -> ((Event.Created) event).key().value())
                .toList();
    }

    private static List<Integer> entered(Step step) {
        return step.events().stream()
                .filter(Event.NamespaceMade.class::isInstance)
                .map(event -> ((Event.NamespaceMade) event).namespace())
                .toList();
    }

    @Override
    public int key(int id) throws Unnamed {
        return id <= 2 ? id : keys.there(id);
    }

    @Override
    public int task(int tid) throws Unnamed {
        var now = tasks.there(tid);
        if (!kernel.tasks().containsKey(now)) throw new Unnamed("thread " + tid);
        return now;
    }

    @Override
    public int file(int number) throws Unnamed {
        return files.knows(number) || number < 100 ? files.there(number) : number;
    }

    @Override
    public int namespace(int id) throws Unnamed {
        return namespaces.there(id);
    }

    @Override
    public int id(int uid) {
        return uid;
    }

    @Override
    public Text text(Text text) {
        return text;
    }
}
