package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Sentences about what a step changed, made from its events: one an event, like ones joined, what
/// died and what survived last.
final class Facts {
    /// How many keepers are named.
    private static final int MOST = 3;

    private final Step step;
    private final Names names;
    private final Set<String> told = new LinkedHashSet<>();

    Facts(Step step) {
        this.step = step;
        this.names = new Names(step);
    }

    List<String> tell() {
        step.events().forEach(this::tell);
        destroyed();
        survivors();
        if (told.isEmpty()) told.add("Nothing changed.");
        return new ArrayList<>(told);
    }

    private void tell(Event event) {
        switch (event) {
            case Event.Forked(var task, var pid, _) -> forked(task, pid);
            case Event.ThreadStarted(_, var tid, _) -> thread(tid);
            case Event.Execed(var task, var before, var after, _) ->
                    say(task + " ran " + before + " and now runs " + after + ".");
            case Event.ThreadEnded(var tid, var pid, _) -> {
                if (tid != pid) say("Thread " + tid + " of " + pid + " ended.");
            }
            case Event.ProcessEnded(var pid, _) ->
                    say(names.process(pid) + " ended and gave up what it held.");
            case Event.Reparented(var pid, _, var to, _) ->
                    say(names.process(pid) + " is an orphan; its parent is " + to + " now.");
            case Event.Identity(var task, var what, _) -> say("In " + task + ": " + what + ".");
            case Event.SlotChanged changed -> slot(changed);
            case Event.FileOpened(var task, var file, _) ->
                    say("File " + file + " pins the credentials that " + task + " has now.");
            case Event.FileClosed(var file, _) -> say("File " + file + " is closed.");
            case Event.NamespaceMade(var task, var id, _) ->
                    say(
                            task
                                    + " begins user namespace "
                                    + id
                                    + ", with registers and names of its own.");
            case Event.NamespaceGone(var id, _) -> say("User namespace " + id + " is gone.");
            case Event.Created(var key, _) -> say(names.key(key) + " was made.");
            case Event.Linked linked -> linked(linked);
            case Event.Unlinked(var ring, var key, _) ->
                    say(names.key(ring) + " no longer links " + names.key(key) + ".");
            case Event.Changed(var key, var aspect, _) -> changed(key, aspect);
            case Event.TimePassed(var from, var to, _) ->
                    say(Duration.spoken(to - from) + " went by.");
            case Event.LimitSet(var limit, var before, var after, _) ->
                    say(limit.text() + " was " + before + " and is " + after + " now.");
            case Event.Visited _, Event.Destroyed _, Event.Decided _, Event.Refused _ -> {}
        }
    }

    private void say(String sentence) {
        told.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }

    private void forked(int task, int pid) {
        var session = ring(pid, Slot.SESSION);
        say(
                session.isNone()
                        ? "The child "
                                + pid
                                + " has no session keyring, as its parent "
                                + task
                                + " has none."
                        : "The child "
                                + pid
                                + " inherits the session keyring of its parent: one more reference to "
                                + names.key(session)
                                + ", the same keyring.");
        say("Its thread and process keyrings start empty.");
    }

    private void thread(int tid) {
        var ring = ring(tid, Slot.THREAD);
        say(
                "Thread "
                        + tid
                        + " shares the process and session keyrings of the thread that started it.");
        if (ring.isSome())
            say("It is born with a thread keyring of its own, " + names.key(ring) + ".");
    }

    private Serial ring(int tid, Slot slot) {
        return step.next().task(tid).map(task -> task.cred().ring(slot)).orElse(Serial.NONE);
    }

    private void slot(Event.SlotChanged it) {
        if (!step.next().tasks().containsKey(it.task())) return;
        if (!step.before().tasks().containsKey(it.task())) return;
        var slot = it.slot().name().toLowerCase(java.util.Locale.ROOT) + " keyring";
        if (it.after().isNone())
            say(it.task() + " drops its " + slot + " " + names.key(it.before()) + ".");
        else if (it.before().isNone() || it.before().equals(it.after()))
            say(it.task() + " has " + names.key(it.after()) + " as its " + slot + ".");
        else
            say(
                    "The %s of %d is %s now; it was %s."
                            .formatted(
                                    slot,
                                    it.task(),
                                    names.key(it.after()),
                                    names.key(it.before())));
    }

    private void linked(Event.Linked it) {
        if (names.isRegister(it.ring())) return;
        say(names.key(it.ring()) + " links " + names.key(it.key()) + " and so keeps it alive.");
        if (it.displaced().isSome() && !it.displaced().equals(it.key()))
            say(
                    "It displaced "
                            + names.key(it.displaced())
                            + ", which had the same type and name.");
    }

    private void changed(Serial key, Event.Aspect aspect) {
        say(
                names.key(key)
                        + switch (aspect) {
                            case OWNER -> " has another owner.";
                            case PERM -> " has another permission mask.";
                            case TIMEOUT -> " has another time to live.";
                            case PAYLOAD -> " has another payload.";
                            case REVOKED -> " is revoked: whoever uses it gets EKEYREVOKED.";
                            case INVALIDATED -> " is invalidated: every link to it goes.";
                            case EXPIRED -> " has expired: whoever uses it gets EKEYEXPIRED.";
                        });
    }

    private void destroyed() {
        var dead =
                step.events().stream()
                        .filter(Event.Destroyed.class::isInstance)
                        .map(e -> (Event.Destroyed) e)
                        .toList();
        if (dead.isEmpty()) return;
        var listed = names.keys(dead.stream().map(Event.Destroyed::key).toList());
        say(
                listed
                        + (dead.size() == 1
                                ? " lost its last reference and is"
                                : " lost their last references and are")
                        + " destroyed.");
    }

    /// What tasks that ended held and what is still there, with whoever keeps it.
    private void survivors() {
        if (!(step.call().bare() instanceof Call.ExitProcess
                || step.call().bare() instanceof Call.ExitThread)) return;
        step.before().tasks().values().stream()
                .filter(task -> !step.next().tasks().containsKey(task.tid()))
                .flatMap(task -> Stream.of(Slot.values()).map(task.cred()::ring))
                .distinct()
                .flatMap(ring -> step.next().key(ring).stream())
                .forEach(
                        key ->
                                say(
                                        names.key(key.serial())
                                                + " survives: "
                                                + keepers(step.next(), key)
                                                + "."));
    }

    private static String keepers(Kernel kernel, Key key) {
        var keepers =
                Stream.of(tasks(kernel, key), rings(kernel, key), files(kernel, key))
                        .flatMap(each -> each)
                        .toList();
        var rest = keepers.size() > MOST ? " and " + (keepers.size() - MOST) + " more" : "";
        var first = keepers.subList(0, Math.min(MOST, keepers.size()));
        return "kept by " + String.join(", ", first) + rest;
    }

    private static Stream<String> tasks(Kernel kernel, Key key) {
        return kernel.tasks().values().stream()
                .filter(task -> holds(task.cred(), key))
                .map(task -> "task " + task.tid());
    }

    private static Stream<String> rings(Kernel kernel, Key key) {
        return kernel.keys().values().stream()
                .filter(ring -> ring.links().inOrder().contains(key.serial()))
                .map(ring -> ring.description() + " (which links it)");
    }

    private static Stream<String> files(Kernel kernel, Key key) {
        return kernel.files().values().stream()
                .filter(file -> holds(file.cred(), key))
                .map(file -> "open file " + file.id());
    }

    private static boolean holds(Cred cred, Key key) {
        return Stream.of(Slot.values()).anyMatch(slot -> cred.ring(slot).equals(key.serial()));
    }
}
