package ringside.explore;

import org.pcollections.TreePVector;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Program;
import ringside.state.Namespace;

import java.util.List;
import java.util.Optional;

/// The calls of the life cycle in a walk.
final class Lives {
    private static final int MOST_TASKS = 16;
    private static final int NO_FILE = 150;

    private Lives() {}

    /// A task that acts and can.
    static int actor(Aim aim) {
        var kernel = aim.kernel();
        var awake =
                kernel.tasks().keySet().stream()
                        .filter(tid -> Cast.acts(tid) && !kernel.sleeps(tid))
                        .toList();
        return awake.isEmpty() ? 1 : aim.dice().of(awake);
    }

    static boolean crowded(Aim aim) {
        return aim.kernel().tasks().size() >= MOST_TASKS;
    }

    /// A birth; where it is crowded somebody goes instead.
    static Call birth(Aim aim, int task) {
        if (crowded(aim)) return death(aim, task);
        if (aim.dice().once(3)) return new Call.StartThread(task, 0);
        return new Call.Fork(task, aim.dice().of(Birth.values()), 0, aim.dice().once(16));
    }

    static Call death(Aim aim, int task) {
        if (aim.kernel().tasks().size() < MOST_TASKS / 2) return exec(aim, task);
        return switch (aim.dice().roll(5)) {
            case 0 -> exec(aim, task);
            case 1, 2 -> new Call.ExitThread(task, 0);
            default -> new Call.ExitProcess(task, 0);
        };
    }

    private static Call exec(Aim aim, int task) {
        var setUid = aim.dice().once(3);
        var setGid = aim.dice().once(5);
        var owner = setUid || aim.dice().once(2) ? aim.user() : 0;
        var group = setGid || aim.dice().once(2) ? aim.user() : 0;
        return new Call.Exec(task, "agent", new Program(owner, group, setUid, setGid));
    }

    static Call identity(Aim aim, int task) {
        if (aim.dice().once(8))
            return new Call.SetGroups(
                    task,
                    TreePVector.from(
                            aim.dice().once(2) ? List.of() : List.of(aim.idFor(task, true))));
        var op = aim.dice().of(IdOp.values());
        return new Call.SetIds(task, op, id(aim, task, op), id(aim, task, op), id(aim, task, op));
    }

    private static int id(Aim aim, int task, IdOp op) {
        return aim.dice().once(6) ? 0 : aim.idOrKept(task, op.group());
    }

    static Call file(Aim aim, int task) {
        var kernel = aim.kernel();
        int pid = kernel.task(task).map(ringside.state.Task::pid).orElse(0);
        var held =
                kernel.files().values().stream()
                        .filter(file -> file.holders().contains(pid))
                        .map(ringside.state.OpenFile::id)
                        .toList();
        if (held.size() < 3 && aim.dice().once(2)) return new Call.OpenFile(task, "/dev/null");
        return new Call.CloseFile(
                task, held.isEmpty() || aim.dice().once(9) ? NO_FILE : aim.dice().of(held));
    }

    static Call namespace(Aim aim, int task) {
        var below =
                aim.kernel().namespaces().keySet().stream()
                        .filter(id -> id != Namespace.INITIAL)
                        .toList();
        if (below.isEmpty() || aim.dice().once(4)) return new Call.UnshareUser(task);
        int namespace = aim.dice().of(below);
        if (aim.dice().once(4)) return new Call.EnterNamespace(task, namespace);
        var groups = aim.dice().once(2);
        return new Call.MapIds(
                writer(aim, task, namespace),
                namespace,
                groups,
                aim.dice().number(0, 0, 1000, Cast.ALICE),
                outside(aim, namespace, groups),
                aim.dice().number(1, 1, 2));
    }

    /// Most often somebody who may open the map's file.
    private static int writer(Aim aim, int task, int namespace) {
        var owner =
                Likeness.resident(aim.kernel(), namespace)
                        .map(it -> it.cred().uid().effective())
                        .orElse(-1);
        var able =
                aim.kernel().tasks().values().stream()
                        .filter(it -> it.cred().uid().fs() == owner && Cast.acts(it.tid()))
                        .map(ringside.state.Task::tid)
                        .filter(tid -> !aim.kernel().sleeps(tid))
                        .toList();
        return able.isEmpty() || aim.dice().once(4) ? task : aim.dice().of(able);
    }

    /// An id as the namespace above writes it.
    private static int outside(Aim aim, int namespace, boolean groups) {
        var spaces = aim.kernel().namespaces();
        var known =
                Optional.ofNullable(spaces.get(namespace))
                        .flatMap(space -> Optional.ofNullable(spaces.get(space.parent())))
                        .map(above -> List.copyOf((groups ? above.gids() : above.uids()).keySet()))
                        .orElse(List.of());
        return known.isEmpty() ? aim.user() : aim.dice().of(known);
    }
}
