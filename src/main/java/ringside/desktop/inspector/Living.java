package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.desktop.inspector.Section.Row;
import ringside.graph.Alive;
import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Life;
import ringside.inquiry.Naming;
import ringside.picture.Ink;
import ringside.state.Divergence;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sections about the life of a key: who holds it, the ledger that adds up to the count of
/// `/proc/keys`, the ways to it from what lives by itself, the single points whose loss would
/// destroy it, and what hangs on it.
record Living(Topology topology, Alive alive) {
    private static final int PATHS = 4;
    private static final int MOST = 12;

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(holders());
        sections.add(ledger());
        paths().ifPresent(sections::add);
        sections.add(single());
        hanging().ifPresent(sections::add);
        return sections;
    }

    private Section holders() {
        var rows = new ArrayList<Row>();
        alive.references().forEach(edge -> rows.add(holder(edge)));
        if (alive.others() > 0)
            rows.add(
                    new Row(
                            Ink.PIN,
                            Words.say("sheet.alive.others", Say.count(alive.others(), "reference")),
                            "",
                            Optional.empty()));
        return new Section.Rows(
                Words.say("sheet.alive", Say.count(alive.refs(), "reference")), rows);
    }

    private Row holder(Edge edge) {
        return new Row(
                Say.tint(topology, edge.from()), edge.reason(), "", Optional.of(edge.from()));
    }

    /// One line a kind of reference, and the sum that the kernel counts.
    private Section ledger() {
        var facts = new ArrayList<Fact>();
        alive.ledger()
                .forEach(
                        (kind, count) ->
                                facts.add(
                                        new Fact(
                                                Words.say(
                                                        "sheet.ledger."
                                                                + kind.name()
                                                                        .toLowerCase(Locale.ROOT)),
                                                "" + count)));
        if (alive.others() > 0)
            facts.add(new Fact(Words.say("sheet.ledger.others"), "" + alive.others()));
        facts.add(new Fact(total(), "= " + alive.refs()));
        return new Section.Facts(Words.say("sheet.ledger"), facts);
    }

    /// By the man page `/proc/keys` counts credentials only, and shows something else.
    private String total() {
        var same = topology.kernel().semantics().follows(Divergence.USAGE_COUNTS_EVERY_REFERENCE);
        return same ? "/proc/keys" : Words.say("sheet.ledger.total");
    }

    private Optional<Section> paths() {
        var names = new Naming(topology.kernel());
        var rows = new ArrayList<Row>();
        for (var path : alive.paths().subList(0, Math.min(PATHS, alive.paths().size()))) {
            var root = path.getFirst().from();
            rows.add(
                    new Row(
                            Say.tint(topology, root),
                            Life.said(path, names),
                            "",
                            Optional.of(root)));
        }
        more(alive.paths().size() - PATHS).ifPresent(rows::add);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section.Rows(Words.say("sheet.path"), rows));
    }

    private static Optional<Row> more(int rest) {
        return rest > 0
                ? Optional.of(
                        new Row(
                                Ink.NONE,
                                Words.say("sheet.living.more", rest),
                                "",
                                Optional.empty()))
                : Optional.empty();
    }

    private Section single() {
        var names = new Naming(topology.kernel());
        var heading = Words.say("sheet.single");
        if (alive.singlePoints().isEmpty())
            return new Section.Words(heading, List.of(Words.say("life.no-single")));
        return new Section.Rows(
                heading,
                alive.singlePoints().stream()
                        .map(point -> new Row(Ink.DOOM, names.of(point), "", Optional.of(point)))
                        .toList());
    }

    /// What would be destroyed with it, because nothing else holds it.
    private Optional<Section> hanging() {
        var hangs = Doom.ifGone(topology, new Ref.OfKey(alive.key())).destroyed();
        if (hangs.isEmpty()) return Optional.empty();
        var rows = new ArrayList<Row>();
        for (var serial : hangs.subList(0, Math.min(MOST, hangs.size())))
            topology.kernel().key(serial).map(Say::row).ifPresent(rows::add);
        more(hangs.size() - MOST).ifPresent(rows::add);
        return Optional.of(new Section.Rows(Words.say("sheet.hangs", hangs.size()), rows));
    }
}
