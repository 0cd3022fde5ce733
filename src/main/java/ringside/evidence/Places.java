package ringside.evidence;

import ringside.call.Call;
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
                    new Call.MapIds(task, of(-space, kernel), groups, ranges);
            case Call.EnterNamespace(var task, var space) when space < 0 ->
                    new Call.EnterNamespace(task, of(-space, kernel));
            default -> call;
        };
    }

    private static int of(int pid, Kernel kernel) {
        return kernel.task(pid).map(task -> task.cred().namespace()).orElse(Namespace.INITIAL);
    }
}
