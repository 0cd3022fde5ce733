package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Optional;
import java.util.stream.Stream;

/// Finds the difference between man pages and kernel that a step runs into, from what the step did
/// and where. It asks about the situation, not about the semantics, so both presets name the same
/// steps.
final class Touched {
    private final Step step;
    private final Kernel before;

    private Touched(Step step) {
        this.step = step;
        this.before = step.before();
    }

    static Optional<Divergence> by(Step step) {
        return new Touched(step).find();
    }

    private Optional<Divergence> find() {
        if (step.reply().failed() && !(step.call().bare() instanceof Call.SessionToParent))
            return Optional.empty();
        return switch (step.call().bare()) {
            case Call.JoinSession(var task, var name) -> join(task, name);
            case Call.SessionToParent(var task) ->
                    when(sharesSession(task), Divergence.SAME_SESSION_TO_PARENT_IS_FREE);
            case Call.GetKeyringId(_, var id, var create) ->
                    promoted()
                            .or(
                                    () ->
                                            when(
                                                    !create && makes(id),
                                                    Divergence.LOOKUP_CREATES_USER_RINGS));
            case Call.Revoke(_, var id) ->
                    when(
                            key(id).filter(Key::isRing)
                                    .filter(k -> k.links().size() > 0)
                                    .isPresent(),
                            Divergence.REVOKE_DROPS_LINKS_AT_ONCE);
            case Call.GetPersistent _, Call.Wait _ ->
                    when(lingers(), Divergence.EXPIRED_PERSISTENT_RING_LINGERS);
            case Call.ExitProcess _, Call.ExitThread _ -> ended();
            case Call.Read(var task, var id, _) ->
                    when(unheldPersistent(task, id), Divergence.PERSISTENT_RING_CAN_BE_LISTED);
            default -> promoted();
        };
    }

    private static Optional<Divergence> when(boolean holds, Divergence divergence) {
        return holds ? Optional.of(divergence) : Optional.empty();
    }

    private Optional<Key> key(int id) {
        return before.key(new Serial(id)).or(() -> slot(id).flatMap(before::key));
    }

    private Optional<Serial> slot(int id) {
        return Stream.of(Slot.values())
                .filter(
                        slot ->
                                Special.of(id)
                                        .filter(s -> s.shorthand().equals("@" + slot.letter()))
                                        .isPresent())
                .findFirst()
                .flatMap(
                        slot ->
                                before.task(step.call().task())
                                        .map(task -> task.cred().ring(slot)));
    }

    private Optional<Divergence> join(int task, Text name) {
        if (step.reply() instanceof Reply.Value(var value) && value == 0)
            return Optional.of(Divergence.JOIN_OWN_RING_RETURNS_ZERO);
        var wanted = name instanceof Text.Given(var text) ? text : "";
        var made = step.events().stream().anyMatch(Event.Created.class::isInstance);
        var twins =
                before.keys().values().stream()
                        .anyMatch(k -> k.isRing() && k.description().equals(wanted));
        if (made && twins) return Optional.of(Divergence.JOIN_SKIPS_UNJOINABLE);
        var threads =
                before.task(task)
                        .flatMap(t -> before.process(t.pid()))
                        .map(p -> p.threads().size());
        return when(threads.orElse(1) > 1, Divergence.JOIN_IS_PER_THREAD);
    }

    private boolean sharesSession(int tid) {
        return before.task(tid)
                .flatMap(
                        task ->
                                before.process(task.pid())
                                        .flatMap(process -> before.task(process.parent()))
                                        .map(
                                                parent ->
                                                        parent.cred()
                                                                .session()
                                                                .equals(task.cred().session())))
                .orElse(false);
    }

    private boolean makes(int id) {
        return id < 0
                && step.events().stream()
                        .anyMatch(
                                e -> e instanceof Event.Created || e instanceof Event.SlotChanged);
    }

    /// A default session keyring gave way to a new, empty one.
    private Optional<Divergence> promoted() {
        var gone =
                step.events().stream()
                        .anyMatch(
                                e ->
                                        e instanceof Event.SlotChanged(_, var slot, var old, _, _)
                                                && slot == Slot.SESSION
                                                && before.key(old)
                                                        .filter(k -> k.has(Flag.UID_KEYRING))
                                                        .isPresent());
        return when(gone, Divergence.DEFAULT_SESSION_IS_REPLACED);
    }

    private boolean lingers() {
        return persistent(before).anyMatch(key -> key.expired(step.next().now()));
    }

    private static Stream<Key> persistent(Kernel kernel) {
        return kernel.keys().values().stream()
                .filter(key -> key.isRing() && key.description().startsWith("_persistent."));
    }

    private boolean unheldPersistent(int tid, int id) {
        var linked =
                before.keys().values().stream()
                        .anyMatch(
                                ring ->
                                        !ring.description().startsWith(".")
                                                && ring.links().inOrder().contains(new Serial(id)));
        return !linked
                && before.task(tid).isPresent()
                && persistent(before).anyMatch(key -> key.serial().value() == id);
    }

    private Optional<Divergence> ended() {
        var pinned =
                before.files().values().stream()
                        .flatMap(file -> Stream.of(Slot.values()).map(file.cred()::ring))
                        .anyMatch(ring -> ring.isSome() && unheldByTasks(ring));
        if (pinned) return Optional.of(Divergence.FILES_PIN_RINGS);
        var left =
                before.tasks().values().stream()
                        .filter(task -> !step.next().tasks().containsKey(task.tid()))
                        .map(task -> task.cred().uid().real())
                        .anyMatch(this::lastOfItsUser);
        return when(left, Divergence.USER_RINGS_OUTLIVE_THEIR_USER);
    }

    private boolean unheldByTasks(Serial ring) {
        return step.next().tasks().values().stream()
                .noneMatch(
                        task ->
                                Stream.of(Slot.values())
                                        .anyMatch(s -> task.cred().ring(s).equals(ring)));
    }

    private boolean lastOfItsUser(int uid) {
        var runs =
                step.next().tasks().values().stream().anyMatch(t -> t.cred().uid().real() == uid);
        var ring = "_uid." + uid;
        return !runs && before.keys().values().stream().anyMatch(k -> k.description().equals(ring));
    }
}
