package ringside.law;

import ringside.call.Event;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Objects;

/// Hears the events of a step in order and does to its [World] what they tell; objects to an event
/// that names what is not there, or tells what was already so.
///
/// A new process or thread begins with empty slots and its events fill them; the end of a thread
/// empties its slots, and the destruction of a ring takes its links, without another word.
final class Listener {
    private final World world;
    private final Breaches breaches;

    Listener(World world, Breaches breaches) {
        this.world = world;
        this.breaches = breaches;
    }

    void hear(Event event) {
        switch (event) {
            case Event.Forked forked -> fork(forked);
            case Event.ThreadStarted started -> start(started);
            case Event.Execed execed -> exec(execed);
            case Event.ThreadEnded(var tid, var pid, _) -> endThread(tid, pid, event);
            case Event.ProcessEnded(var pid, _) -> endProcess(pid, event);
            case Event.Reparented reparented -> reparent(reparented);
            case Event.Identity(var task, _, _) -> task(task, event);
            case Event.SlotChanged changed -> slot(changed);
            case Event.FileOpened(var task, var file, _) -> {
                task(task, event);
                must(world.files.add(file), event, "it was open before");
            }
            case Event.FileClosed(var file, _) ->
                    must(world.files.remove(file), event, "it was not open");
            case Event.NamespaceMade(var task, var namespace, _) -> {
                task(task, event);
                must(world.namespaces.add(namespace), event, "it existed before");
            }
            case Event.NamespaceGone(var namespace, _) ->
                    must(world.namespaces.remove(namespace), event, "it did not exist");
            case Event.Created(var key, _) ->
                    must(world.keys.add(key), event, "the key existed before");
            case Event.Linked linked -> link(linked);
            case Event.Unlinked unlinked -> unlink(unlinked);
            case Event.Changed(var key, _, _) -> key(key, event);
            case Event.Destroyed(var key, _) -> destroy(key, event);
            case Event.Visited visited -> visit(visited);
            case Event.TimePassed(var from, var to, _) -> pass(from, to, event);
            case Event.HelperStarted started -> help(started);
            case Event.Slept slept -> sleep(slept);
            case Event.Returned(var who, _, _) ->
                    must(world.sleepers.remove(who), event, "it did not sleep");
            case Event.AuthorityChanged changed -> authority(changed);
            case Event.DestinationChanged changed -> destination(changed);
            case Event.LimitSet _, Event.Decided _, Event.Refused _ -> {}
        }
    }

    private void fork(Event.Forked forked) {
        task(forked.task(), forked);
        var pid = forked.pid();
        int parent = world.tasks.getOrDefault(forked.task(), 0);
        must(!world.tasks.containsKey(pid), forked, "the child existed before");
        world.parents.put(pid, parent);
        world.programs.put(pid, world.programs.getOrDefault(parent, ""));
        world.tasks.put(pid, pid);
        world.inherit(pid, forked.task());
    }

    /// The kernel's own child: nobody's, running the program that upcalls run.
    private void help(Event.HelperStarted started) {
        key(started.key(), started);
        key(started.authority(), started);
        var pid = started.pid();
        must(!world.tasks.containsKey(pid), started, "the helper existed before");
        world.parents.put(pid, 0);
        world.programs.put(pid, "request-key");
        world.tasks.put(pid, pid);
        world.destinations.put(pid, 0);
    }

    private void sleep(Event.Slept slept) {
        task(slept.task(), slept);
        key(slept.key(), slept);
        world.sleepers.add(slept.task());
    }

    private void start(Event.ThreadStarted started) {
        task(started.task(), started);
        var tid = started.tid();
        must(!world.tasks.containsKey(tid), started, "the thread existed before");
        world.tasks.put(tid, world.tasks.getOrDefault(started.task(), 0));
        world.inherit(tid, started.task());
    }

    private void endThread(int tid, int pid, Event event) {
        must(Objects.equals(world.tasks.get(tid), pid), event, "there is no such thread");
        world.endTask(tid);
    }

    private void endProcess(int pid, Event event) {
        must(world.parents.containsKey(pid), event, "there is no such process");
        must(!world.tasks.containsValue(pid), event, "a thread of it still runs");
        world.parents.remove(pid);
        world.programs.remove(pid);
    }

    private void reparent(Event.Reparented told) {
        var real = world.parents.put(told.pid(), told.to());
        must(Objects.equals(real, told.from()), told, "its parent was " + real);
    }

    /// The exec'ing thread takes the pid, whoever had it; the others ended before.
    private void exec(Event.Execed told) {
        var task = told.task();
        task(task, told);
        int pid = world.tasks.getOrDefault(task, task);
        var program = world.programs.put(pid, told.after());
        must(told.before().equals(program), told, "it ran " + program);
        if (task == pid) return;
        for (var slot : Slot.values()) {
            world.put(new World.At(pid, slot), world.get(new World.At(task, slot)));
        }
        world.inherit(pid, task);
        world.endTask(task);
        world.tasks.put(pid, pid);
    }

    private void authority(Event.AuthorityChanged told) {
        task(told.task(), told);
        var real = world.authorities.getOrDefault(told.task(), Serial.NONE);
        must(real.equals(told.before()), told, "it had assumed " + real);
        must(!told.before().equals(told.after()), told, "nothing changed");
        if (told.after().isSome()) key(told.after(), told);
        world.assume(told.task(), told.after());
    }

    private void destination(Event.DestinationChanged told) {
        task(told.task(), told);
        var real = world.destinations.put(told.task(), told.after());
        must(Objects.equals(real, told.before()), told, "it was " + real);
        must(told.before() != told.after(), told, "nothing changed");
    }

    private void slot(Event.SlotChanged told) {
        task(told.task(), told);
        var at = new World.At(told.task(), told.slot());
        must(world.get(at).equals(told.before()), told, "the slot held " + world.get(at));
        must(!told.before().equals(told.after()), told, "nothing changed");
        if (told.after().isSome()) key(told.after(), told);
        world.put(at, told.after());
    }

    private void link(Event.Linked told) {
        key(told.ring(), told);
        key(told.key(), told);
        var displaced = told.displaced();
        must(
                displaced.isNone() || world.links.remove(new World.Pair(told.ring(), displaced)),
                told,
                "it displaced what was not linked");
        must(
                world.links.add(new World.Pair(told.ring(), told.key())),
                told,
                "the link existed before");
    }

    private void unlink(Event.Unlinked told) {
        must(
                world.links.remove(new World.Pair(told.ring(), told.key())),
                told,
                "there was no such link");
    }

    private void visit(Event.Visited told) {
        key(told.ring(), told);
        if (told.key().isSome()) key(told.key(), told);
    }

    private void pass(long from, long to, Event event) {
        must(from == world.now && to >= from, event, "it was second " + world.now);
        world.now = to;
    }

    private void destroy(Serial key, Event event) {
        must(world.keys.remove(key), event, "there was no such key");
        must(!world.isHeld(key), event, "something still held it");
        world.links.removeIf(link -> link.ring().equals(key));
    }

    private void task(int task, Event event) {
        must(world.tasks.containsKey(task), event, "there is no such task");
    }

    private void key(Serial key, Event event) {
        must(world.keys.contains(key), event, "there is no key " + key);
    }

    private void must(boolean holds, Event event, String sentence) {
        breaches.unless(holds, () -> event + " was told, but " + sentence);
    }
}
