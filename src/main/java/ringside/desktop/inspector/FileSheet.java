package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.OpenFile;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The sheet of an open file, as far as keyrings care: whose credentials it pins, and who holds it
/// open.
final class FileSheet {
    private FileSheet() {}

    static Sheet of(OpenFile file, Topology topology) {
        var ref = new Ref.OfFile(file.id());
        var pinned =
                topology.held(ref).stream()
                        .map(
                                edge ->
                                        new Row(
                                                Say.tint(topology, edge.to()),
                                                edge.reason(),
                                                "",
                                                Optional.of(edge.to())))
                        .toList();
        var holders =
                file.holders().stream()
                        .flatMap(pid -> topology.kernel().process(pid).stream())
                        .map(Say::row)
                        .toList();
        return new Sheet(
                Optional.of(ref),
                file.path(),
                Words.say("sheet.file"),
                Ink.PIN,
                Words.say("sheet.file.number", file.id()),
                List.of(
                        ProcessSheet.identity(file.cred()),
                        new Section.Rows(Words.say("sheet.file.pins"), pinned),
                        new Section.Rows(Words.say("sheet.file.held"), holders)));
    }
}
