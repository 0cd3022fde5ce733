package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

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
        return new Section.Rows(Words.say("sheet.fate", doom.destroyed().size()), rows);
    }

    private static Row dying(Topology topology, Serial key) {
        var words = Words.say("sheet.fate.dies", name(topology, key));
        return new Row(Ink.DOOM, words, key.hex(), target(key));
    }

    private static Row staying(Topology topology, Doom.Survivor kept) {
        return new Row(
                Ink.FRESH,
                Words.say("sheet.fate.stays", name(topology, kept.key())),
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
        return names.isEmpty()
                ? Words.say("sheet.kept", count)
                : Words.say("sheet.kept.by", count, names);
    }

    private static String holder(Topology topology, Edge edge) {
        var kernel = topology.kernel();
        return switch (edge.from()) {
            case Ref.OfSlot(var tid, _) -> thread(topology, tid);
            case Ref.OfTask(var tid) -> thread(topology, tid);
            case Ref.OfKey(var ring) -> name(topology, ring);
            case Ref.OfFile(var id) ->
                    Optional.ofNullable(kernel.files().get(id))
                            .map(file -> Words.say("sheet.holder.file", file.path()))
                            .orElse(Words.say("sheet.file"));
            case Ref.OfNamespace _ -> Words.say("sheet.register");
            case Ref.OfProcess(var pid) -> thread(topology, pid);
            case Ref.OfUser(var uid) ->
                    Words.say("sheet.holder.user", Integer.toUnsignedString(uid));
            case Ref.OfLink(var ring, _) -> name(topology, ring);
        };
    }

    private static String thread(Topology topology, int tid) {
        var kernel = topology.kernel();
        return kernel.task(tid)
                .flatMap(task -> kernel.process(task.pid()))
                .map(Say::process)
                .orElseGet(() -> Words.say("sheet.thread", tid));
    }

    /// What people call a key: its description, in the window's quotes.
    public static String name(Topology topology, Serial key) {
        return topology.kernel().key(key).map(Key::description).orElse(key.hex());
    }

    /// `_ses, build and 2 more`.
    public static String names(Topology topology, List<Serial> keys) {
        var named = keys.stream().limit(NAMED + 1).map(key -> "“" + name(topology, key) + "”");
        var rest = keys.size() - NAMED - 1;
        var all = named.collect(Collectors.joining(", "));
        return rest > 0 ? Words.say("sheet.more", all, rest) : all;
    }
}
