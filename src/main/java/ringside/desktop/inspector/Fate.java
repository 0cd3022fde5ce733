package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What would become of the keys that a process holds if it exited: what dies, and who keeps the
/// rest.
public final class Fate {
    private static final int NAMED = 2;

    private Fate() {}

    static Section of(Topology topology, int pid) {
        var doom = Doom.ifExits(topology, pid);
        var rows =
                Stream.concat(
                                doom.destroyed().stream().map(key -> dying(topology, key)),
                                doom.survivors().stream().map(kept -> staying(topology, kept)))
                        .toList();
        return new Section.Rows("If it exits · " + doom.destroyed().size() + " destroyed", rows);
    }

    private static Row dying(Topology topology, Serial key) {
        return new Row(Ink.DOOM, name(topology, key) + " is destroyed", key.hex(), target(key));
    }

    private static Row staying(Topology topology, Doom.Survivor kept) {
        return new Row(
                Ink.FRESH,
                name(topology, kept.key()) + " stays",
                keepers(topology, kept),
                target(kept.key()));
    }

    private static Optional<Ref> target(Serial key) {
        return Optional.of(new Ref.OfKey(key));
    }

    /// `kept by 2: 1001 vim, register`.
    public static String keepers(Topology topology, Doom.Survivor kept) {
        var count = kept.keptBy().size() + kept.others();
        var names =
                kept.keptBy().stream()
                        .map(edge -> holder(topology, edge))
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
        return "kept by " + count + (names.isEmpty() ? "" : ": " + names);
    }

    private static String holder(Topology topology, Edge edge) {
        var kernel = topology.kernel();
        return switch (edge.from()) {
            case Ref.OfSlot(var tid, _) -> thread(topology, tid);
            case Ref.OfTask(var tid) -> thread(topology, tid);
            case Ref.OfKey(var ring) -> name(topology, ring);
            case Ref.OfFile(var id) ->
                    Optional.ofNullable(kernel.files().get(id))
                            .map(file -> "open file " + file.path())
                            .orElse("open file");
            case Ref.OfNamespace _ -> "register";
            case Ref.OfProcess(var pid) -> thread(topology, pid);
            case Ref.OfUser(var uid) -> "record of uid " + Integer.toUnsignedString(uid);
            case Ref.OfLink(var ring, _) -> name(topology, ring);
        };
    }

    private static String thread(Topology topology, int tid) {
        var kernel = topology.kernel();
        return kernel.task(tid)
                .flatMap(task -> kernel.process(task.pid()))
                .map(Say::process)
                .orElse("thread " + tid);
    }

    /// What people call a key: its description, in the window's quotes.
    public static String name(Topology topology, Serial key) {
        return topology.kernel().key(key).map(Key::description).orElse(key.hex());
    }

    /// `_ses, build and 2 more`.
    public static String names(Topology topology, List<Serial> keys) {
        var named = keys.stream().limit(NAMED + 1).map(key -> "“" + name(topology, key) + "”");
        var rest = keys.size() - NAMED - 1;
        return named.collect(Collectors.joining(", ")) + (rest > 0 ? " and " + rest + " more" : "");
    }
}
