package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

import ringside.evidence.Opened;
import ringside.graph.Edge;
import ringside.graph.Ref;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What JGraphT reads back is the same graph, with the same places and words.
class GraphMlTest {
    private final Map<String, Map<String, Attribute>> facts = new HashMap<>();
    private final List<String> ties = new ArrayList<>();

    @Test
    void readBackItIsTheSameGraph() {
        for (var shown : Tales.all())
            for (var step : List.of(0, shown.timeline().length())) check(shown, step);
    }

    private void check(Opened.Shown shown, int step) {
        facts.clear();
        ties.clear();
        var graph = read(Format.GRAPHML.write(shown, step, Finish.PLAIN));
        var plate = Plate.of(shown, step);
        var topology = plate.view().topology();
        assertThat(graph.vertexSet())
                .containsExactlyInAnyOrderElementsOf(
                        topology.things().stream().map(Ref::id).toList());
        assertThat(ties)
                .containsExactlyInAnyOrderElementsOf(
                        topology.graph().edgeSet().stream().map(GraphMlTest::tie).toList());
        for (var ref : topology.things()) {
            var told = Objects.requireNonNull(facts.get(ref.id()), ref.id());
            assertThat(told).containsKey("title");
            plate.view()
                    .places()
                    .at(ref)
                    .ifPresent(
                            box -> {
                                var x = Objects.requireNonNull(told.get("x"));
                                assertThat(x.getType()).isEqualTo(AttributeType.DOUBLE);
                                assertThat(Double.parseDouble(x.getValue()))
                                        .isEqualTo(box.x() - plate.list().bounds().x());
                            });
        }
    }

    private static String tie(Edge edge) {
        return edge.from().id() + " " + edge.to().id() + " " + edge.reason();
    }

    private DirectedMultigraph<String, Object> read(byte[] graphml) {
        var graph = new DirectedMultigraph<String, Object>(null, Object::new, false);
        var importer = new GraphMLImporter<String, Object>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (at, value) ->
                        facts.computeIfAbsent(at.getFirst(), _ -> new HashMap<>())
                                .put(at.getSecond(), value));
        importer.addEdgeAttributeConsumer(
                (at, value) -> {
                    if (at.getSecond().equals("reason"))
                        ties.add(
                                graph.getEdgeSource(at.getFirst())
                                        + " "
                                        + graph.getEdgeTarget(at.getFirst())
                                        + " "
                                        + value.getValue());
                });
        importer.importGraph(graph, new ByteArrayInputStream(graphml));
        return graph;
    }
}
