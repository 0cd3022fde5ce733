package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Event;
import ringside.call.IdOp;
import ringside.call.Text;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

import java.util.List;
import java.util.Random;

/// The model's own destruction against the one foretold, over random walks, and the memory of how
/// slots were filled.
class ForetoldTest {
    private static final int STEPS = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anExitDestroysExactlyWhatWasForetold(int seed) {
        var random = new Random(seed);
        var kernel = Kernel.booted(Semantics.LINUX);
        var memory = Provenance.NONE;
        for (var step = 0; step < STEPS; step++) {
            var call = call(kernel, random);
            var topology = Topology.of(kernel, memory);
            var taken = new Lawful(Model.INSTANCE).step(kernel, call);
            kernel = taken.next();
            memory = memory.after(call, taken.events(), kernel);
            var after = Topology.of(kernel, memory);
            for (var key : kernel.keys().values())
                assertThat(after.references(key.serial())).as("%s", call).hasSize(key.refs());
            if (!(call instanceof Call.ExitProcess(var task, _))) continue;
            var pid = topology.kernel().task(task).orElseThrow().pid();
            assertThat(Doom.ifExits(topology, pid).destroyed())
                    .as("seed %s step %s", seed, step)
                    .containsExactlyInAnyOrderElementsOf(destroyed(taken.events()));
        }
        assertThat(memory.how()).isNotEmpty();
    }

    private static List<ringside.state.Serial> destroyed(List<Event> events) {
        return events.stream()
                .filter(Event.Destroyed.class::isInstance)
                .map(event -> ((Event.Destroyed) event).key())
                .toList();
    }

    private static Call call(Kernel kernel, Random random) {
        var tasks = List.copyOf(kernel.tasks().keySet());
        var task = tasks.get(random.nextInt(tasks.size()));
        var special = -1 - random.nextInt(5);
        return switch (random.nextInt(11)) {
            case 0, 1 -> new Call.Fork(task, Birth.FORK, 0, random.nextInt(8) == 0);
            case 2 -> new Call.StartThread(task, 0);
            case 3 -> new Call.JoinSession(task, Text.NULL);
            case 4 -> new Call.GetKeyringId(task, special, true);
            case 8 ->
                    new Call.AddKey(
                            task,
                            Text.of(random.nextBoolean() ? "keyring" : "user"),
                            Text.of("k" + random.nextInt(1000)),
                            Payload.of("x"),
                            1,
                            special);
            case 5 -> request(kernel, task, random);
            case 6 -> new Call.OpenFile(task, "/tmp/x");
            case 7 -> new Call.SetIds(task, IdOp.SETUID, random.nextInt(3) * 1000, -1, -1);
            default ->
                    tasks.size() > 5 && task != 1
                            ? new Call.ExitProcess(task, 0)
                            : new Call.Fork(task, Birth.FORK, 0, false);
        };
    }

    private static Call request(Kernel kernel, int task, Random random) {
        var begun =
                kernel.keys().values().stream()
                        .filter(key -> key.has(Flag.USER_CONSTRUCT))
                        .mapToInt(key -> key.serial().value())
                        .findFirst()
                        .orElse(0);
        return switch (begun == 0 ? 0 : random.nextInt(4)) {
            case 0 ->
                    new Call.RequestKey(
                            task,
                            Text.of("user"),
                            Text.of("r" + random.nextInt(3)),
                            Text.of("x"),
                            0);
            case 1 -> new Call.AssumeAuthority(kernel.tasks().lastKey(), begun);
            case 2 -> new Call.Instantiate(task, begun, Payload.of("x"), 1, 0, false);
            default -> new Call.Read(task, begun, 0);
        };
    }
}
