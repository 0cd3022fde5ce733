package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Gauge;
import ringside.desktop.inspector.Section.Row;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Kernel;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheet of a uid: what of its quota is used, which rings belong to it by name, who pins them
/// and which processes run under it.
final class UserSheet {
    private UserSheet() {}

    static Sheet of(int uid, Topology topology) {
        var kernel = topology.kernel();
        var user = kernel.user(uid);
        var limits = kernel.limits();
        var rings = topology.held(new Ref.OfUser(uid));
        return new Sheet(
                Optional.of(new Ref.OfUser(uid)),
                "uid " + Integer.toUnsignedString(uid),
                Words.say("sheet.user"),
                Ink.USER_LINE,
                Words.say("sheet.user.numbers", Say.count(user.keys(), "key"), user.instantiated()),
                List.of(
                        new Section.Gauges(
                                Words.say("sheet.quota"),
                                List.of(
                                        new Gauge(
                                                Words.say("sheet.quota.keys"),
                                                user.quotaKeys(),
                                                limits.keys(uid)),
                                        new Gauge(
                                                Words.say("sheet.quota.bytes"),
                                                user.quotaBytes(),
                                                limits.bytes(uid)))),
                        new Section.Rows(Words.say("sheet.user.rings"), keys(rings, kernel)),
                        new Section.Rows(Words.say("sheet.user.pins"), pins(rings, topology)),
                        new Section.Rows(
                                Words.say("sheet.user.processes"), processes(uid, kernel))));
    }

    private static List<Row> keys(List<Edge> rings, Kernel kernel) {
        return rings.stream()
                .map(Edge::to)
                .filter(Ref.OfKey.class::isInstance)
                .map(Ref.OfKey.class::cast)
                .flatMap(ref -> kernel.key(ref.serial()).stream())
                .map(Say::row)
                .toList();
    }

    private static List<Row> pins(List<Edge> rings, Topology topology) {
        return rings.stream()
                .map(Edge::to)
                .flatMap(ring -> topology.holders(ring).stream())
                .filter(edge -> edge.kind().counted())
                .map(edge -> row(edge, topology))
                .distinct()
                .toList();
    }

    private static Row row(Edge edge, Topology topology) {
        return new Row(
                Say.tint(topology, edge.from()), edge.reason(), "", Optional.of(edge.from()));
    }

    private static List<Row> processes(int uid, Kernel kernel) {
        return kernel.processes().values().stream()
                .filter(
                        process ->
                                process.threads().stream()
                                        .flatMap(tid -> kernel.task(tid).stream())
                                        .anyMatch(task -> task.cred().uid().real() == uid))
                .flatMap(process -> Stream.of(Say.row(process)))
                .toList();
    }
}
