package ringside.story;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Text;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.state.Cred;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;
import ringside.state.Sleep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Histories that mostly succeed: random calls and commands of living threads on keys that exist,
/// now and then cut short and gone on otherwise.
final class RandomTimelines {
    private static final List<String> COMMANDS =
            List.of(
                    "keyctl show",
                    "keyctl list RING",
                    "keyctl add user k1 secret1 RING",
                    "keyctl add -x user bin 00ff KEY",
                    "keyctl add -x user bin 0g KEY",
                    "keyctl newring k2 @s",
                    "echo -n secret2 | keyctl padd user k2 @u",
                    "echo secret2 | keyctl padd user k3 @s",
                    "keyctl update KEY secret3",
                    "keyctl link KEY RING",
                    "keyctl unlink KEY",
                    "keyctl unlink KEY RING",
                    "keyctl unlink %:k1 @s",
                    "keyctl revoke KEY",
                    "keyctl clear RING",
                    "keyctl purge user",
                    "keyctl purge -p user k",
                    "keyctl purge -s user k1",
                    "keyctl reap",
                    "keyctl reap -v",
                    "keyctl id %:k2",
                    "keyctl new_session",
                    "keyctl new_session work",
                    "keyctl session - bash",
                    "keyctl session work vim x",
                    "keyctl session - keyctl add user k4 secret4 @s",
                    "keyctl frob KEY");
    private final Random random;

    private RandomTimelines(long seed) {
        random = new Random(seed);
    }

    static Timeline of(long seed, int steps) {
        return of(seed, steps, Semantics.LINUX);
    }

    static Timeline of(long seed, int steps, Semantics semantics) {
        var start =
                Kernel.booted(semantics)
                        .withProcess(1000, 1, "bash", Cred.of(1000, 1000))
                        .withProcess(2000, 1, "zsh", Cred.of(2000, 2000));
        var walk = new RandomTimelines(seed);
        var timeline = Timeline.of(start);
        for (var i = 0; i < steps; i++) timeline = walk.step(timeline);
        return timeline;
    }

    private Timeline step(Timeline timeline) {
        var kernel = timeline.now();
        return switch (random.nextInt(16)) {
            case 0, 1 -> kernel.tasks().isEmpty() ? timeline : command(timeline);
            case 2 ->
                    random.nextInt(4) == 0
                            ? timeline.to(timeline.cursor() - 1 - random.nextInt(3))
                            : timeline;
            default -> timeline.perform(Shipped.MACHINE, call(kernel));
        };
    }

    private Timeline command(Timeline timeline) {
        var kernel = timeline.now();
        var tasks = List.copyOf(kernel.tasks().keySet());
        var command =
                COMMANDS.get(random.nextInt(COMMANDS.size()))
                        .replace("KEY", String.valueOf(id(kernel)))
                        .replace("RING", String.valueOf(id(kernel)));
        var prompt = tasks.get(random.nextInt(tasks.size())) + (random.nextBoolean() ? "$ " : "> ");
        try {
            var scope = new KernelScope(kernel, Map.of());
            var errand = Lines.errand(prompt + command, scope);
            return errand.isPresent()
                    ? timeline.perform(Shipped.MACHINE, errand.get()).timeline()
                    : timeline.perform(Shipped.MACHINE, Lines.parse(prompt + command, scope));
        } catch (Misread _) {
            return timeline;
        }
    }

    private Call call(Kernel kernel) {
        if (kernel.tasks().isEmpty() || random.nextInt(8) == 0)
            return new Call.Wait(1 + random.nextInt(200_000));
        var tasks = List.copyOf(kernel.tasks().keySet());
        int task = tasks.get(random.nextInt(tasks.size()));
        return switch (random.nextInt(7)) {
            case 5, 6 -> upcall(kernel, task);
            case 0 -> life(kernel, task);
            case 1 -> session(kernel, task);
            default -> key(kernel, task);
        };
    }

    private Call life(Kernel kernel, int task) {
        return switch (random.nextInt(8)) {
            case 0 -> new Call.Fork(task, Birth.FORK, 0, random.nextInt(6) == 0);
            case 1 -> new Call.StartThread(task, 0);
            case 2 -> new Call.Exec(task, "vim", random.nextInt(4) == 0 ? 0 : -1, -1);
            case 3 -> new Call.OpenFile(task, "/tmp/x");
            case 4 -> new Call.SetIds(task, IdOp.SETRESUID, 1000, 1000, -1);
            case 5 ->
                    kernel.files().isEmpty()
                            ? new Call.ListKeys(task)
                            : new Call.CloseFile(task, kernel.files().firstKey());
            case 6 -> new Call.ExitThread(task, 0);
            default ->
                    kernel.tasks().size() > 4 && task > 2
                            ? new Call.ExitProcess(task, 0)
                            : new Call.Fork(task, Birth.FORK, 0, false);
        };
    }

    private Call session(Kernel kernel, int task) {
        return switch (random.nextInt(5)) {
            case 0 -> new Call.JoinSession(task, Text.NULL);
            case 1 -> new Call.JoinSession(task, Text.of("work"));
            case 2 -> new Call.SessionToParent(task);
            case 3 -> new Call.GetPersistent(task, -1, id(kernel));
            default -> new Call.GetKeyringId(task, -1 - random.nextInt(5), random.nextBoolean());
        };
    }

    /// Requests, and whatever may be done about a key under construction, mostly by whoever could.
    private Call upcall(Kernel kernel, int task) {
        var begun =
                kernel.keys().values().stream()
                        .filter(key -> key.has(Flag.USER_CONSTRUCT))
                        .mapToInt(key -> key.serial().value())
                        .toArray();
        if (begun.length == 0 || random.nextInt(4) == 0)
            return new Call.RequestKey(
                    task,
                    Text.of(random.nextInt(8) == 0 ? "keyring" : "user"),
                    Text.of("k" + random.nextInt(5)),
                    random.nextInt(4) == 0 ? Text.NULL : Text.of("info"),
                    random.nextInt(3) == 0 ? id(kernel) : 0);
        return construction(kernel, task, begun[random.nextInt(begun.length)]);
    }

    private Call construction(Kernel kernel, int task, int key) {
        var able = random.nextBoolean() ? task : maker(kernel, key);
        var ring = random.nextInt(3) == 0 ? id(kernel) : 0;
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new Call.AssumeAuthority(able, key);
            case 3, 4, 5 ->
                    new Call.Instantiate(
                            able, key, Payload.of("made"), 4, ring, random.nextBoolean());
            case 6 -> new Call.Negate(able, key, random.nextInt(90), ring);
            case 7 -> new Call.Reject(able, key, random.nextInt(90), 129, ring);
            case 8 -> new Call.SetReqkey(task, random.nextInt(9) - 1);
            case 9 -> new Call.Read(task, key, 0);
            case 10 -> new Call.Fork(able, Birth.FORK, 0, false);
            case 11 -> new Call.AddKey(able, Text.of("user"), Text.of("r"), Payload.of("x"), 1, -8);
            case 12 -> new Call.Invalidate(able, -7);
            default -> new Call.ExitProcess(able, 0);
        };
    }

    /// The helper that shall make a key.
    private static int maker(Kernel kernel, int key) {
        return kernel.sleeps().values().stream()
                .filter(sleep -> sleep.first() && sleep.key().value() == key)
                .mapToInt(Sleep::helper)
                .findFirst()
                .orElse(1);
    }

    private Call key(Kernel kernel, int task) {
        var key = id(kernel);
        return switch (random.nextInt(13)) {
            case 0, 1 -> add(task, "user", random.nextInt(5), key);
            case 2, 3 -> add(task, "keyring", random.nextInt(5), key);
            case 4 -> new Call.Link(task, key, id(kernel));
            case 5 -> new Call.Unlink(task, key, id(kernel));
            case 6 -> new Call.Clear(task, key);
            case 7 -> new Call.Revoke(task, key);
            case 8 -> new Call.Invalidate(task, key);
            case 9 -> new Call.SetPerm(task, key, 0x3f1f0000);
            case 10 -> new Call.SetTimeout(task, key, random.nextInt(900));
            case 11 -> new Call.Read(task, key, 1024);
            default -> new Call.Search(task, key, Text.of("user"), Text.of("k1"), 0);
        };
    }

    private static Call add(int task, String type, int number, int ring) {
        var payload = type.equals("user") ? Payload.of("secret" + number) : Payload.EMPTY;
        return new Call.AddKey(
                task, Text.of(type), Text.of("k" + number), payload, payload.size(), ring);
    }

    private int id(Kernel kernel) {
        var known = new ArrayList<>(kernel.keys().keySet());
        if (known.isEmpty() || random.nextInt(2) == 0) return -1 - random.nextInt(5);
        return known.get(random.nextInt(known.size())).value();
    }
}
