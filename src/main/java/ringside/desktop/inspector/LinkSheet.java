package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

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
                Words.say("sheet.link"),
                Say.tint(ring),
                ring.serial().hex() + " → " + key.serial().hex(),
                List.of(
                        new Section.Rows(Words.say("sheet.link.ring"), List.of(Say.row(ring))),
                        new Section.Rows(Words.say("sheet.link.key"), List.<Row>of(Say.row(key))),
                        new Section.Words(
                                Words.say("sheet.link.unlinked"), List.of(fate(key, others)))));
    }

    private static String fate(Key key, int others) {
        return others == 0
                ? Words.say("sheet.link.dies", key.description())
                : Words.say("sheet.link.stays", key.description(), others);
    }
}
