package ringside.story;

import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Word;
import ringside.state.Caps;
import ringside.state.Counters;
import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Task;

import java.util.List;
import java.util.Set;

/// The machine before a story, as lines add to it: `process`, `thread`, `keyring`,
/// `clock`, `limit`, `counters`. Without a process line it is freshly booted.
final class Givens {
    static final Set<String> WORDS =
            Set.of("process", "thread", "keyring", "clock", "limit", "counters");

    private Givens() {}

    static Kernel add(Kernel kernel, List<Word> words, int end) throws Misread {
        var verb = words.getFirst();
        var a = new Arguments(0, Scope.NONE, end, words.subList(1, words.size()));
        var next =
                switch (verb.text()) {
                    case "process" -> process(kernel, a);
                    case "thread" -> thread(kernel, a);
                    case "keyring" -> KernelRing.given(kernel, a);
                    case "clock" -> kernel.withClock(a.number64("a second"));
                    case "limit" -> Limiting.apply(kernel, Verbs.limit(a));
                    default -> counters(kernel, a);
                };
        a.nothingMore();
        return next;
    }

    private static Kernel process(Kernel kernel, Arguments a) throws Misread {
        var at = a.column();
        var pid = a.number32("a pid");
        if (pid < 1 || kernel.tasks().containsKey(pid))
            throw new Misread(at, "expected a pid that is free, not " + pid + ".");
        var comm = a.word("a program's name").text();
        var parent =
                a.accept("parent") ? parent(kernel, a) : kernel.processes().containsKey(1) ? 1 : 0;
        return kernel.withProcess(pid, parent, comm, cred(a));
    }

    /// 0 for a process that has no parent here.
    private static int parent(Kernel kernel, Arguments a) throws Misread {
        var at = a.column();
        var pid = a.number32("the parent's pid");
        if (pid != 0 && !kernel.processes().containsKey(pid))
            throw new Misread(at, "expected a process that is given above, not " + pid + ".");
        return pid;
    }

    private static Kernel thread(Kernel kernel, Arguments a) throws Misread {
        var at = a.column();
        var tid = a.number32("a tid");
        if (tid < 1 || kernel.tasks().containsKey(tid))
            throw new Misread(at, "expected a tid that is free, not " + tid + ".");
        a.accept("of");
        var pid = a.number32("the pid of its process");
        var process = kernel.processes().get(pid);
        if (process == null)
            throw new Misread(at, "expected a process that is given above, not " + pid + ".");
        var threads = process.withThreads(process.threads().plus(tid));
        return new Kernel(
                kernel.semantics(),
                kernel.limits(),
                kernel.now(),
                kernel.collectAt(),
                kernel.counters().withPid(Math.max(kernel.counters().pid(), tid + 1)),
                kernel.processes().plus(pid, threads),
                kernel.tasks().plus(tid, new Task(tid, pid, cred(a))),
                kernel.keys(),
                kernel.users(),
                kernel.files(),
                kernel.namespaces(),
                kernel.authorities(),
                kernel.restrictions(),
                kernel.sleeps());
    }

    private static Cred cred(Arguments a) throws Misread {
        var uid = a.accept("uid") ? ids(a) : Ids.all(0);
        var gid = a.accept("gid") ? ids(a) : Ids.all(uid.real());
        PSortedSet<Integer> groups = TreePSet.empty();
        if (a.accept("groups")) while (a.isNumber()) groups = groups.plus(a.number32("a group"));
        var cred = Cred.of(uid.effective(), 0).withUid(uid).withGid(gid).withGroups(groups);
        return a.accept("caps")
                ? cred.withCaps(
                        new Caps(a.number32("effective bits"), a.number32("permitted bits")))
                : cred;
    }

    /// One id for all four, or real, effective, saved and file-system id.
    private static Ids ids(Arguments a) throws Misread {
        var real = a.number32("an id");
        if (!a.isNumber()) return Ids.all(real);
        return new Ids(
                real,
                a.number32("the effective id"),
                a.number32("the saved id"),
                a.number32("the file-system id"));
    }

    private static Kernel counters(Kernel kernel, Arguments a) throws Misread {
        var next =
                new Counters(
                        a.number32("how many keys were made"),
                        a.number32("the next pid"),
                        a.number32("the next file"),
                        a.number32("the next namespace"),
                        kernel.counters().foretold());
        return kernel.withCounters(next);
    }
}
