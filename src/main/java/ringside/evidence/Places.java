package ringside.evidence;

import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdRange;
import ringside.state.Kernel;
import ringside.state.Namespace;

/// Namespaces as recordings name them: by a process that lives in one. Such a call carries the
/// negative pid until it is performed, when the model knows the namespace's number.
final class Places {
    private Places() {}

    /// The call with the number of the namespace in which the process lives now.
    static Call known(Call call, Kernel kernel) {
        return switch (call) {
            case Call.MapIds(var task, var space, var groups, var ranges) when space < 0 ->
                    map(task, of(-space, kernel), groups, ranges, kernel);
            case Call.EnterNamespace(var task, var space) when space < 0 ->
                    new Call.EnterNamespace(task, of(-space, kernel));
            default -> call;
        };
    }

    /// A map is written with the ids of the namespace above; the call has those of the first.
    private static Call map(
            int task, int space, boolean groups, PVector<IdRange> ranges, Kernel kernel) {
        var target = kernel.namespaces().get(space);
        var above = target == null ? null : kernel.namespaces().get(target.parent());
        PVector<IdRange> known = TreePVector.empty();
        for (var range : ranges) {
            var ids =
                    above == null
                            ? TreePMap.<Integer, Integer>empty()
                            : groups ? above.gids() : above.uids();
            var outside = ids.getOrDefault(range.outside(), range.outside());
            known = known.plus(new IdRange(range.inside(), outside, range.count()));
        }
        return new Call.MapIds(task, space, groups, known);
    }

    private static int of(int pid, Kernel kernel) {
        return kernel.task(pid).map(task -> task.cred().namespace()).orElse(Namespace.INITIAL);
    }
}
