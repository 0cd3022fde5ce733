package ringside.desktop.inspector;

import ringside.desktop.action.Situation;
import ringside.desktop.session.View;
import ringside.graph.Ref;

import java.util.Optional;

/// Finds the sheet for whatever is selected. What no longer exists, and nothing at all, get the
/// sheet of the moment.
public final class Sheets {
    private Sheets() {}

    /// `at` tells what is selected and who acts.
    public static Sheet of(View view, Situation at) {
        return at.selection()
                .flatMap(ref -> of(ref, view, at))
                .orElseGet(() -> MomentSheet.of(view, at.machine()));
    }

    private static Optional<Sheet> of(Ref ref, View view, Situation at) {
        var topology = view.topology();
        return switch (ref) {
            case Ref.OfKey(var serial) ->
                    view.kernel().key(serial).map(key -> KeySheet.of(key, topology, at));
            case Ref.OfLink(var ring, var key) -> LinkSheet.of(ring, key, topology);
            case Ref.OfSlot slot -> SlotSheet.of(slot, topology, at);
            case Ref.OfProcess(var pid) ->
                    view.kernel().process(pid).map(made -> ProcessSheet.of(made, topology));
            case Ref.OfTask(var tid) ->
                    view.kernel().task(tid).map(task -> TaskSheet.of(task, topology));
            case Ref.OfUser(var uid) -> Optional.of(UserSheet.of(uid, topology));
            case Ref.OfFile(var id) ->
                    Optional.ofNullable(view.kernel().files().get(id))
                            .map(file -> FileSheet.of(file, topology));
            case Ref.OfNamespace(var id) ->
                    Optional.ofNullable(view.kernel().namespaces().get(id))
                            .map(space -> NamespaceSheet.of(space, topology));
        };
    }
}
