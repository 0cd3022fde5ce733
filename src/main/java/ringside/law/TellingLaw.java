package ringside.law;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.rule.Step;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Task;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// Whoever hears the events of a step knows the next kernel: every key, link, slot, thread,
/// process, file and namespace that came or went is told, and nothing is told that did not happen.
/// A key that stays and differs has a [Event.Changed] of the right aspect, a thread that stays with
/// other ids, capabilities or namespace an [Event.Identity].
final class TellingLaw {
    private TellingLaw() {}

    static void judge(Step step, Breaches breaches) {
        var heard = World.of(step.before());
        var listener = new Listener(heard, breaches);
        step.events().forEach(listener::hear);
        compare(heard, World.of(step.next()), breaches);
        step.next()
                .keys()
                .forEach(
                        (serial, key) ->
                                step.before()
                                        .key(serial)
                                        .ifPresent(was -> aspects(was, key, step, breaches)));
        step.next().tasks().values().forEach(task -> identity(task, step, breaches));
    }

    private static void compare(World heard, World real, Breaches breaches) {
        same("keys", heard.keys, real.keys, breaches);
        same("links", heard.links, real.links, breaches);
        same("slots", heard.slots.entrySet(), real.slots.entrySet(), breaches);
        same("threads", heard.tasks.entrySet(), real.tasks.entrySet(), breaches);
        same("parents", heard.parents.entrySet(), real.parents.entrySet(), breaches);
        same("programs", heard.programs.entrySet(), real.programs.entrySet(), breaches);
        same("files", heard.files, real.files, breaches);
        same("namespaces", heard.namespaces, real.namespaces, breaches);
        same("sleepers", heard.sleepers, real.sleepers, breaches);
        same("authorities", heard.authorities.entrySet(), real.authorities.entrySet(), breaches);
        same("destinations", heard.destinations.entrySet(), real.destinations.entrySet(), breaches);
        breaches.unless(
                heard.now == real.now,
                () -> "the events end at second " + heard.now + ", the kernel at " + real.now);
    }

    private static void same(String what, Set<?> heard, Set<?> real, Breaches breaches) {
        for (var thing : real) {
            breaches.unless(
                    heard.contains(thing), () -> "no event tells of the " + what + " " + thing);
        }
        for (var thing : heard) {
            breaches.unless(
                    real.contains(thing),
                    () -> "no event tells the end of the " + what + " " + thing);
        }
    }

    private static void aspects(Key was, Key is, Step step, Breaches breaches) {
        var told = EnumSet.noneOf(Aspect.class);
        for (var event : step.events()) {
            if (event instanceof Event.Changed(var key, var aspect, _) && key.equals(is.serial())) {
                told.add(aspect);
            }
        }
        tells(was.owner(), is.owner(), EnumSet.of(Aspect.OWNER), told, is, breaches);
        tells(was.perm(), is.perm(), EnumSet.of(Aspect.PERM), told, is, breaches);
        tells(
                was.expiry(),
                is.expiry(),
                EnumSet.of(Aspect.TIMEOUT, Aspect.REVOKED, Aspect.PAYLOAD, Aspect.NEGATED),
                told,
                is,
                breaches);
        var content =
                EnumSet.of(Aspect.PAYLOAD, Aspect.REVOKED, Aspect.INSTANTIATED, Aspect.NEGATED);
        tells(was.payload(), is.payload(), content, told, is, breaches);
        tells(was.state(), is.state(), content, told, is, breaches);
        flag(Flag.REVOKED, Aspect.REVOKED, was, told, is, breaches);
        flag(Flag.INVALIDATED, Aspect.INVALIDATED, was, told, is, breaches);
    }

    private static void flag(
            Flag flag, Aspect aspect, Key was, Set<Aspect> told, Key is, Breaches breaches) {
        tells(was.has(flag), is.has(flag), EnumSet.of(aspect), told, is, breaches);
    }

    private static void tells(
            Object was,
            Object is,
            Set<Aspect> words,
            Set<Aspect> told,
            Key key,
            Breaches breaches) {
        breaches.unless(
                Objects.equals(was, is) || words.stream().anyMatch(told::contains),
                () -> "no event tells the " + words + " of " + KeyLaw.name(key));
    }

    /// A thread that took the pid by exec is compared with what it was under its own number.
    private static void identity(Task task, Step step, Breaches breaches) {
        var was = former(task, step.before(), step);
        if (was == null) return;
        var told =
                step.events().stream()
                        .anyMatch(
                                event ->
                                        event instanceof Event.Identity(var who, _, _)
                                                && (who == task.tid() || who == was.tid()));
        breaches.unless(
                told || bare(was).equals(bare(task)),
                () -> "no event tells of the new identity of task " + task.tid());
    }

    private static @org.jspecify.annotations.Nullable Task former(
            Task task, Kernel before, Step step) {
        for (var event : step.events()) {
            if (event instanceof Event.Execed(var who, _, _, _)) {
                var caller = before.tasks().get(who);
                if (caller != null && caller.pid() == task.tid()) return caller;
            }
        }
        return before.tasks().get(task.tid());
    }

    /// A thread's credentials without the rings, the authority and the destination, of which other
    /// events tell.
    private static Object bare(Task task) {
        var cred = task.cred();
        for (var slot : ringside.state.Slot.values()) cred = cred.withRing(slot, Serial.NONE);
        return cred.withAuthority(Serial.NONE).withJit(0);
    }
}
