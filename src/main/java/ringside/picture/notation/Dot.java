package ringside.picture.notation;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Decimal;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// A moment in the language of Graphviz: `dot` lays it out anew, `neato -n2` draws it as Ringside
/// does, box for box, as every node has our position (in points, y upwards) and size.
///
/// What has no place of its own in the picture is left out: the first thread of a process is the
/// process, whose references begin at its ports. Stripes of ground come first, as Graphviz paints
/// in the order of the file.
public final class Dot {
    private static final double INCH = 72;

    private final Chart chart;
    private final Facts facts;
    private final DotLook look;
    private final Graph<Ref, Edge> graph = new DirectedMultigraph<>(null, null, false);

    private Dot(Chart chart, DotLook look) {
        this.chart = chart;
        this.facts = new Facts(chart);
        this.look = look;
        chart.things().stream()
                .filter(this::drawn)
                .sorted(Comparator.comparing(ref -> !(ref instanceof Ref.OfUser)))
                .forEach(graph::addVertex);
        chart.edges().forEach(this::add);
    }

    /// The drawing as a graph in the DOT language.
    ///
    /// @param palette the colours
    public static String write(Chart chart, ringside.picture.Palette palette) {
        return new Dot(chart, new DotLook(chart, palette)).write();
    }

    private boolean drawn(Ref ref) {
        return !chart.leads(ref) && chart.place(ref).isPresent();
    }

    private void add(Edge edge) {
        var from = stand(edge.from());
        var to = stand(edge.to());
        if (!from.equals(to) && graph.containsVertex(from) && graph.containsVertex(to))
            graph.addEdge(from, to, edge);
    }

    /// What stands for a thing: the process for its first thread.
    private Ref stand(Ref ref) {
        return ref instanceof Ref.OfTask(var tid) && chart.leads(ref)
                ? new Ref.OfProcess(tid)
                : ref;
    }

    private String write() {
        var exporter = new DOTExporter<Ref, Edge>(ref -> quoted(ref.id()));
        exporter.setGraphIdProvider(() -> "ringside");
        exporter.setGraphAttributeProvider(look::graph);
        exporter.setVertexAttributeProvider(this::node);
        exporter.setEdgeAttributeProvider(this::edge);
        var out = new StringWriter();
        exporter.exportGraph(graph, out);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }

    private Map<String, Attribute> node(Ref ref) {
        var attributes = shown(GraphMl.attributes(facts.of(ref)));
        attributes.remove("id");
        attributes.put("id", text(ref.id()));
        chart.place(ref).ifPresent(box -> attributes.putAll(place(box)));
        look.node(ref).forEach((name, value) -> attributes.put(name, text(value)));
        return attributes;
    }

    private Map<String, Attribute> place(Box box) {
        var place = new LinkedHashMap<String, Attribute>();
        var up = chart.bounds().height() - box.centerY();
        place.put("pos", text(Decimal.of(box.centerX()) + "," + Decimal.of(up) + "!"));
        place.put("width", text(String.valueOf(box.width() / INCH)));
        place.put("height", text(String.valueOf(box.height() / INCH)));
        return place;
    }

    private Map<String, Attribute> edge(Edge edge) {
        var attributes = shown(GraphMl.attributes(facts.of(edge, 0)));
        for (var name : new String[] {"id", "from", "to"}) attributes.remove(name);
        look.edge(edge).forEach((name, value) -> attributes.put(name, text(value)));
        return attributes;
    }

    /// A backslash begins an escape of Graphviz, so it is doubled; what Graphviz itself gives a
    /// meaning keeps its name only where the meaning is ours too.
    private static Map<String, Attribute> shown(Map<String, Attribute> facts) {
        var attributes = new LinkedHashMap<String, Attribute>();
        facts.forEach(
                (name, value) ->
                        attributes.put(
                                name.equals("title") ? "tooltip" : name,
                                text(value.getValue().replace("\\", "\\\\"))));
        return attributes;
    }

    private static Attribute text(String value) {
        return DefaultAttribute.createAttribute(value);
    }
}
