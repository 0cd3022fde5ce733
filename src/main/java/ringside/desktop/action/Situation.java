package ringside.desktop.action;

import ringside.call.Call;
import ringside.call.Special;
import ringside.graph.Ref;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Task;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a person stands when choosing an action: the machine, its state, the thread that acts
/// (`caller`, a tid; 0 when nobody lives), and what is selected.
///
/// Law: whether an action is possible is found out by trying it on this value; nothing is kept.
public record Situation(Machine machine, Kernel kernel, int caller, Optional<Ref> selection) {
    /// The threads that a ring choice speaks of as its own.
    private static final List<Special> OWN =
            List.of(
                    Special.SESSION,
                    Special.USER,
                    Special.PROCESS,
                    Special.THREAD,
                    Special.USER_SESSION);

    /// The thread that acts: that of the first of `chosen` that has one, else the latest of
    /// `callers` that lives, else pid 1, else whoever lives; 0 when nobody does. For a caller who
    /// sleeps until a helper has made a key, the helper acts.
    public static int acting(Kernel kernel, List<Ref> chosen, List<Integer> callers) {
        var picked = chosen.stream().flatMap(ref -> thread(kernel, ref).stream());
        var usual = Stream.concat(callers.stream(), Stream.of(1));
        return Stream.concat(picked, usual)
                .flatMap(tid -> Stream.of(helper(kernel, tid), tid))
                .filter(tid -> kernel.task(tid).isPresent())
                .findFirst()
                .orElseGet(() -> kernel.tasks().isEmpty() ? 0 : kernel.tasks().firstKey());
    }

    private static int helper(Kernel kernel, int tid) {
        var sleep = kernel.sleeps().get(tid);
        return sleep == null ? tid : sleep.helper();
    }

    /// The thread that a selected thing means; keys and users mean none.
    public static Optional<Integer> thread(Kernel kernel, Ref ref) {
        return switch (ref) {
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid)
                            .map(Process::threads)
                            .filter(threads -> !threads.isEmpty())
                            .map(threads -> threads.contains(pid) ? pid : threads.first());
            case Ref.OfTask(var tid) -> Optional.of(tid);
            case Ref.OfSlot(var tid, _) -> Optional.of(tid);
            case Ref.OfKey _, Ref.OfLink _, Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ ->
                    Optional.empty();
        };
    }

    public Optional<Task> task() {
        return kernel.task(caller);
    }

    /// The acting process and its name, as a prompt shows them: `1002 mutt`.
    public String actor() {
        return task().map(
                        task ->
                                task.tid()
                                        + kernel.process(task.pid())
                                                .map(process -> " " + process.comm())
                                                .orElse(""))
                .orElse(Words.say("form.nobody-acts"));
    }

    /// The key or ring that is selected, itself or by a link or slot that leads to it.
    public Optional<Key> key() {
        return selection.map(Situation::serial).flatMap(kernel::key).or(this::inSlot);
    }

    private static Serial serial(Ref ref) {
        return switch (ref) {
            case Ref.OfKey(var key) -> key;
            case Ref.OfLink(_, var key) -> key;
            case Ref.OfProcess _,
                    Ref.OfTask _,
                    Ref.OfSlot _,
                    Ref.OfUser _,
                    Ref.OfFile _,
                    Ref.OfNamespace _ ->
                    Serial.NONE;
        };
    }

    private Optional<Key> inSlot() {
        return selection
                .filter(Ref.OfSlot.class::isInstance)
                .map(Ref.OfSlot.class::cast)
                .flatMap(ref -> kernel.task(ref.tid()).map(task -> task.cred().ring(ref.slot())))
                .flatMap(kernel::key);
    }

    public Optional<Key> ring() {
        return key().filter(Key::isRing);
    }

    public Step attempt(Call call) {
        return machine.step(kernel, call);
    }

    /// Whether the kernel would do it.
    public boolean works(Call call) {
        return !attempt(call).reply().failed();
    }

    /// Every key, the youngest first, and the caller's own rings before them.
    public List<Pick> keys() {
        return Lazily.list(
                () ->
                        Stream.concat(
                                        specials(),
                                        kernel.keys().values().stream().map(Situation::pick))
                                .toList());
    }

    public List<Pick> rings() {
        return Lazily.list(
                () ->
                        Stream.concat(
                                        specials(),
                                        kernel.keys().values().stream()
                                                .filter(Key::isRing)
                                                .map(Situation::pick))
                                .toList());
    }

    private static Stream<Pick> specials() {
        return OWN.stream()
                .map(special -> new Pick(special.shorthand(), special.shorthand(), words(special)));
    }

    private static String words(Special special) {
        return switch (special) {
            case THREAD -> Words.say("form.ring.thread");
            case PROCESS -> Words.say("form.ring.process");
            case SESSION -> Words.say("form.ring.session");
            case USER -> Words.say("form.ring.user");
            case USER_SESSION -> Words.say("form.ring.user-session");
            case GROUP -> Words.say("form.ring.group");
            case AUTHORITY -> Words.say("form.ring.authority");
            case REQUESTOR -> Words.say("form.ring.requestor");
        };
    }

    static Pick pick(Key key) {
        return new Pick(
                key.serial().hex(),
                key.description(),
                key.type().text() + " " + key.serial().hex());
    }

    /// The uids that live in the scene.
    public List<Pick> users() {
        return Lazily.list(
                () ->
                        Stream.concat(
                                        kernel.tasks().values().stream()
                                                .map(task -> task.cred().uid().real()),
                                        kernel.users().keySet().stream())
                                .distinct()
                                .sorted()
                                .map(uid -> Pick.of(Integer.toUnsignedString(uid)))
                                .toList());
    }
}
