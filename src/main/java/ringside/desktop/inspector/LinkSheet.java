package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;

/// The sheet of one link: which ring holds which key by it, and whether it is the last that does.
final class LinkSheet {
    private LinkSheet() {}

    static Optional<Sheet> of(Serial ring, Serial key, Topology topology) {
        var kernel = topology.kernel();
        return kernel.key(ring)
                .flatMap(holder -> kernel.key(key).map(held -> sheet(holder, held, topology)));
    }

    private static Sheet sheet(Key ring, Key key, Topology topology) {
        var others = topology.references(key.serial()).size() - 1;
        return new Sheet(
                Optional.of(new Ref.OfLink(ring.serial(), key.serial())),
                ring.description() + " → " + key.description(),
                "link",
                Say.tint(ring),
                ring.serial().hex() + " → " + key.serial().hex(),
                List.of(
                        new Section.Rows("Ring", List.of(Say.row(ring))),
                        new Section.Rows("Key", List.<Row>of(Say.row(key))),
                        new Section.Words("If it is unlinked", List.of(fate(key, others)))));
    }

    private static String fate(Key key, int others) {
        return others == 0
                ? key.description() + " loses its last reference and is destroyed."
                : key.description() + " stays: " + rest(others);
    }

    private static String rest(int others) {
        return Say.count(others, "other reference") + (others == 1 ? " holds it." : " hold it.");
    }
}
