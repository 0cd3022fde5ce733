package ringside.law;

import org.pcollections.PVector;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.Serial;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Namespaces are sound: each is there for some thread, open file or namespace below it, and its
/// list of names holds exactly its living rings without a leading dot, eldest first.
final class NamespaceLaw {
    private NamespaceLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var needed = needed(kernel);
        for (var id : needed) {
            breaches.unless(
                    kernel.namespaces().containsKey(id),
                    () -> "namespace " + id + " is in use and does not exist");
        }
        var expected = named(kernel);
        kernel.namespaces()
                .forEach(
                        (id, namespace) -> {
                            breaches.unless(
                                    namespace.id() == id && needed.contains(id),
                                    () -> "namespace " + id + " is there for nobody");
                            names(namespace, expected.getOrDefault(id, Map.of()), breaches);
                        });
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

    private static Map<Integer, Map<String, List<Serial>>> named(Kernel kernel) {
        return kernel.keys().values().stream()
                .filter(key -> key.isRing() && !key.description().startsWith("."))
                .sorted(Comparator.comparingInt(Key::born))
                .collect(
                        Collectors.groupingBy(
                                Key::namespace,
                                Collectors.groupingBy(
                                        Key::description,
                                        Collectors.mapping(Key::serial, Collectors.toList()))));
    }

    private static void names(
            Namespace namespace, Map<String, List<Serial>> expected, Breaches breaches) {
        Map<String, PVector<Serial>> listed = new HashMap<>(namespace.names());
        listed.values().removeIf(List::isEmpty);
        breaches.unless(
                listed.equals(expected),
                () ->
                        "namespace "
                                + namespace.id()
                                + " lists the rings "
                                + listed
                                + ", but there are "
                                + expected);
    }
}
