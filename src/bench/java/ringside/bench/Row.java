package ringside.bench;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Call.AddKey;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One row of the table: calls that prepare, and a cycle of calls to be performed again and again.
/// Model and kernel get the very same ones.
///
/// A fork+exit counts as one call, because only its parent's side can be timed. `rewinds` says that
/// the model begins every cycle at the start again (a recording cannot be played twice in a row,
/// since it names its serials). A row with a `floor` must be that many times faster than the
/// kernel.
record Row(
        String name,
        Kernel start,
        List<Call> preparation,
        List<Call> cycle,
        int calls,
        boolean rewinds,
        int floor) {
    static final int TASK = 100;
    private static final int SESSION = Special.SESSION.id();
    private static final int CHILD = 101;
    private static final Payload SECRET = Payload.of("32 bytes of what nobody may see.");

    /// The kernel at the first call of the cycle.
    Kernel prepared() {
        return steps(start, preparation).stream()
                .reduce(start, (_, step) -> step.next(), (_, b) -> b);
    }

    static List<Step> steps(Kernel start, List<Call> calls) {
        var result = new ArrayList<Step>();
        for (var call : calls)
            result.add(
                    Model.INSTANCE.step(result.isEmpty() ? start : result.getLast().next(), call));
        return result;
    }

    static List<Row> all() {
        return Stream.concat(
                        Stream.of(add(), update(), link(), search(), join(), fork()),
                        Recordings.all().stream())
                .toList();
    }

    static Row named(String name) {
        return all().stream().filter(row -> row.name.equals(name)).findFirst().orElseThrow();
    }

    /// A machine with one task that has a session keyring of its own.
    static Kernel machine() {
        var bare =
                Kernel.empty(Semantics.LINUX)
                        .withProcess(1, 0, "init", Cred.of(0, 0))
                        .withProcess(TASK, 1, "bench", Cred.of(0, 0));
        return Model.INSTANCE.step(bare, new Call.JoinSession(TASK, Text.NULL)).next();
    }

    static Call key(String description, int ring) {
        return new AddKey(TASK, Text.of("user"), Text.of(description), SECRET, SECRET.size(), ring);
    }

    static Call ring(String name, int ring) {
        return new AddKey(TASK, Text.of("keyring"), Text.of(name), Payload.EMPTY, 0, ring);
    }

    private static List<Call> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> key("bench:%010d".formatted(i), SESSION))
                .toList();
    }

    private static Row add() {
        var cycle = new ArrayList<>(keys(100));
        cycle.add(new Call.Clear(TASK, SESSION));
        return plain("add", List.of(), cycle);
    }

    private static Row update() {
        return plain("update", keys(1), keys(1));
    }

    private static Row link() {
        var preparation = List.of(key("bench:linked", SESSION), ring("other", SESSION));
        var made = steps(machine(), preparation);
        var key = (int) made.get(0).reply().number();
        var ring = (int) made.get(1).reply().number();
        return plain(
                "link+unlink",
                preparation,
                List.of(new Call.Link(TASK, key, ring), new Call.Unlink(TASK, key, ring)));
    }

    private static Row search() {
        var cycle = new ArrayList<Call>();
        for (var i = 0; i < 1_000; i++)
            cycle.add(
                    new Call.Search(
                            TASK,
                            SESSION,
                            Text.of("user"),
                            Text.of("bench:%010d".formatted(i * 7 % 1_000)),
                            0));
        return plain("search in 1,000 keys", keys(1_000), cycle);
    }

    private static Row join() {
        return plain("join", List.of(), List.of(new Call.JoinSession(TASK, Text.NULL)));
    }

    static Row fork() {
        var cycle =
                List.<Call>of(
                        new Call.Fork(TASK, Birth.FORK, CHILD, false),
                        new Call.ExitProcess(CHILD, 0));
        return new Row("fork+exit", machine(), List.of(), cycle, 1, false, 20);
    }

    private static Row plain(String name, List<Call> preparation, List<Call> cycle) {
        return new Row(name, machine(), preparation, cycle, cycle.size(), false, 1);
    }
}
