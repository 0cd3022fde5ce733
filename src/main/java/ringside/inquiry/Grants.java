package ringside.inquiry;

import ringside.call.Call;
import ringside.rule.Step;
import ringside.state.Cap;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Rights that a key or ring could grant, by whoever may change them: the caller, a thread of the
/// owner, a thread that may administer.
final class Grants {
    private final Kernel kernel;
    private final int task;
    private final Set<Right> needs;

    Grants(Kernel kernel, int task, Step step) {
        this.kernel = kernel;
        this.task = task;
        this.needs = needs(step);
    }

    /// The right that the refusal names, and search, without which nothing is found.
    private static Set<Right> needs(Step step) {
        var rights = EnumSet.of(Right.SEARCH);
        var rule = step.refusal().map(no -> no.rule().name()).orElse("");
        for (var right : Right.values())
            if (rule.equals("NEEDS_" + right.name())) rights.add(right);
        if (rule.equals("READ_NOT_ALLOWED")) rights.add(Right.READ);
        return rights;
    }

    List<Remedy> of(Key key) {
        var grants = new ArrayList<Remedy>();
        for (var subject : Subject.values())
            for (var right : needs) {
                if (key.perm().grants(subject, right)) continue;
                var mask = key.perm().mask() | right.bit() << subject.shift();
                actors(key)
                        .map(actor -> grant(actor, key, subject, right, mask))
                        .forEach(grants::add);
            }
        return grants;
    }

    private static Remedy grant(int actor, Key key, Subject subject, Right right, int mask) {
        return new Remedy(
                Words.say(
                        "why.help.grant",
                        key.description(),
                        right.name().toLowerCase(Locale.ROOT),
                        Words.say("why.subject." + subject.name().toLowerCase(Locale.ROOT))),
                List.of(new Call.SetPerm(actor, key.serial().value(), mask)));
    }

    private Stream<Integer> actors(Key key) {
        var owner = first(other -> other.cred().uid().fs() == key.owner().uid());
        var admin = first(other -> other.cred().caps().has(Cap.SYS_ADMIN));
        return Stream.concat(Stream.of(task), Stream.concat(owner, admin)).distinct();
    }

    private Stream<Integer> first(java.util.function.Predicate<Task> fit) {
        return kernel.tasks().values().stream().filter(fit).limit(1).map(Task::tid);
    }
}
