package ringside.law;

import ringside.state.Kernel;
import ringside.state.Namespace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Namespaces are sound: each is there for some thread, open file or namespace below it.
final class NamespaceLaw {
    private NamespaceLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var needed = needed(kernel);
        for (var id : needed) {
            breaches.unless(
                    kernel.namespaces().containsKey(id),
                    () -> "namespace " + id + " is in use and does not exist");
        }
        kernel.namespaces()
                .forEach(
                        (id, namespace) ->
                                breaches.unless(
                                        namespace.id() == id && needed.contains(id),
                                        () -> "namespace " + id + " is there for nobody"));
    }

    private static Set<Integer> needed(Kernel kernel) {
        var needed = new HashSet<>(List.of(Namespace.INITIAL));
        kernel.tasks().values().forEach(task -> needed.add(task.cred().namespace()));
        kernel.files().values().forEach(file -> needed.add(file.cred().namespace()));
        kernel.authorities()
                .values()
                .forEach(authority -> needed.add(authority.requester().namespace()));
        kernel.namespaces().values().forEach(namespace -> needed.add(namespace.parent()));
        return needed;
    }
}
