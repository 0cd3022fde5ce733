package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet of a user namespace: its registers, which pin the user and persistent keyrings.
final class NamespaceSheet {
    private NamespaceSheet() {}

    static Sheet of(Namespace space, Topology topology) {
        var kernel = topology.kernel();
        var registers =
                Stream.of(space.userRegister(), space.persistentRegister())
                        .flatMap(serial -> kernel.key(serial).stream())
                        .map(Say::row)
                        .toList();
        return new Sheet(
                Optional.of(new Ref.OfNamespace(space.id())),
                space.id() == Namespace.INITIAL
                        ? Words.say("sheet.space.initial")
                        : Words.say("sheet.space.other", space.id()),
                Words.say("sheet.space"),
                Ink.PIN,
                Words.say("sheet.space.owner", Say.owner(space.owner())),
                List.of(
                        new Section.Facts(Words.say("sheet.space.rings"), names(space, kernel)),
                        new Section.Rows(Words.say("sheet.space.registers"), registers),
                        new Section.Rows(Words.say("sheet.space.inside"), inside(space, kernel))));
    }

    private static List<Fact> names(Namespace space, Kernel kernel) {
        var counts =
                kernel.keys().values().stream()
                        .filter(key -> key.isNamed() && key.namespace() == space.id())
                        .collect(
                                Collectors.groupingBy(
                                        Key::description, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(name -> new Fact(name.getKey(), Say.count(name.getValue().intValue(), "ring")))
                .toList();
    }

    private static List<Section.Row> inside(Namespace space, Kernel kernel) {
        return kernel.processes().values().stream()
                .filter(
                        process ->
                                process.threads().stream()
                                        .flatMap(tid -> kernel.task(tid).stream())
                                        .anyMatch(task -> task.cred().namespace() == space.id()))
                .map(Say::row)
                .toList();
    }
}
