package ringside.picture.notation;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

import ringside.graph.Edge;
import ringside.graph.Ref;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A moment as GraphML: the whole topology with every fact as a typed key, `x` and `y` (the left
/// upper corner) and `width` and `height` among them.
///
/// Law: read back, it is the same graph.
public final class GraphMl {
    private final Chart chart;
    private final Map<Ref, Map<String, Attribute>> nodes = new LinkedHashMap<>();
    private final Map<Edge, Map<String, Attribute>> edges = new LinkedHashMap<>();

    private GraphMl(Chart chart) {
        this.chart = chart;
        var facts = new Facts(chart);
        for (var ref : chart.things()) nodes.put(ref, node(facts, ref));
        for (var edge : chart.edges())
            edges.put(edge, ends(attributes(facts.of(edge, edges.size() + 1))));
    }

    /// GraphML says itself what an edge joins, and how it is called.
    private static Map<String, Attribute> ends(Map<String, Attribute> attributes) {
        attributes.keySet().removeAll(List.of("from", "to"));
        return attributes;
    }

    public static String write(Chart chart) {
        return new GraphMl(chart).write();
    }

    private String id(Edge edge) {
        var facts = Objects.requireNonNull(edges.get(edge));
        return Objects.requireNonNull(facts.get("id")).getValue();
    }

    private String write() {
        var exporter = new GraphMLExporter<Ref, Edge>(Ref::id);
        exporter.setEdgeIdProvider(this::id);
        exporter.setVertexAttributeProvider(nodes::get);
        exporter.setEdgeAttributeProvider(edges::get);
        keys(nodes)
                .forEach(
                        (name, type) ->
                                exporter.registerAttribute(name, AttributeCategory.NODE, type));
        keys(edges)
                .forEach(
                        (name, type) ->
                                exporter.registerAttribute(name, AttributeCategory.EDGE, type));
        var out = new StringWriter();
        exporter.exportGraph(chart.topology().graph(), out);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Map<String, AttributeType> keys(Map<?, Map<String, Attribute>> all) {
        var keys = new TreeMap<String, AttributeType>();
        for (var attributes : all.values())
            attributes.forEach((name, value) -> keys.put(name, value.getType()));
        return keys;
    }

    private Map<String, Attribute> node(Facts facts, Ref ref) {
        var attributes = attributes(facts.of(ref));
        chart.place(ref)
                .ifPresent(
                        box -> {
                            attributes.put("x", DefaultAttribute.createAttribute(box.x()));
                            attributes.put("y", DefaultAttribute.createAttribute(box.y()));
                            attributes.put("width", DefaultAttribute.createAttribute(box.width()));
                            attributes.put(
                                    "height", DefaultAttribute.createAttribute(box.height()));
                        });
        return attributes;
    }

    static Map<String, Attribute> attributes(Json.Members facts) {
        var attributes = new LinkedHashMap<String, Attribute>();
        facts.members().forEach((name, value) -> attributes.put(name, attribute(value)));
        return attributes;
    }

    private static Attribute attribute(Json value) {
        return switch (value) {
            case Json.Text(var text) -> DefaultAttribute.createAttribute(text);
            case Json.Whole(var number) -> DefaultAttribute.createAttribute(number);
            case Json.Real(var number) -> DefaultAttribute.createAttribute(number);
            case Json.Flag(var set) -> DefaultAttribute.createAttribute(set);
            case Json.Items(var items) ->
                    DefaultAttribute.createAttribute(
                            items.stream()
                                    .map(GraphMl::attribute)
                                    .map(Attribute::getValue)
                                    .collect(Collectors.joining(" ")));
            case Json.Members members -> DefaultAttribute.createAttribute(members.print().strip());
        };
    }
}
