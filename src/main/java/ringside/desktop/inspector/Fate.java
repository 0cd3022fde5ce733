package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Doom;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Naming;
import ringside.picture.Ink;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.Optional;
import java.util.stream.Stream;

/// What would become of the keys that a process holds if it exited: what dies, and who keeps the
/// rest.
final class Fate {
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

    private static String keepers(Topology topology, Doom.Survivor kept) {
        return new Naming(topology.kernel()).keepers(kept);
    }

    private static String name(Topology topology, Serial key) {
        return topology.kernel().key(key).map(Key::description).orElse(key.hex());
    }
}
