package ringside.bench.window;

import com.brunomnsilva.smartgraph.graph.DigraphEdgeList;
import com.brunomnsilva.smartgraph.graph.Vertex;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartRandomPlacementStrategy;

import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// JavaFXSmartGraph: a scene graph node for each thing. Moved about in by the transforms of its
/// panel.
final class Smart implements Subject {
    private static final String LOOK =
            "vertex.allow-user-move = true\nvertex.radius = 6\nvertex.tooltip = false\n"
                    + "vertex.label = true\nedge.tooltip = false\nedge.label = false\n"
                    + "edge.arrow = true\n";
    private static final String CSS =
            ".vertex { -fx-fill: #b1dfbb; -fx-stroke: #61b56c; }\n"
                    + ".edge { -fx-stroke: #45597e; -fx-stroke-width: 1; -fx-fill: transparent; }\n"
                    + ".arrow { -fx-stroke: #45597e; }\n"
                    + ".vertex-label { -fx-font: 8pt \"sans-serif\"; }\n"
                    + ".found { -fx-fill: #ffb300; }\n";
    private final Mesh mesh;
    private final DigraphEdgeList<Mesh.Node, Mesh.Edge> graph = new DigraphEdgeList<>();
    private final Map<String, Vertex<Mesh.Node>> vertices = new HashMap<>();
    private final SmartGraphPanel<Mesh.Node, Mesh.Edge> panel;
    private final Pane pane;
    private final boolean automatic;
    private boolean begun;
    private int number;
    private Map<String, Point2D> stood = Map.of();

    Smart(Specimen specimen, boolean automatic) {
        this.automatic = automatic;
        mesh = Mesh.of(specimen);
        for (var node : mesh.nodes()) vertices.put(node.id(), graph.insertVertex(node));
        for (var edge : mesh.edges())
            graph.insertEdge(vertices.get(edge.from()), vertices.get(edge.to()), edge);
        panel =
                new SmartGraphPanel<>(
                        graph,
                        new SmartGraphProperties(LOOK),
                        new SmartRandomPlacementStrategy(),
                        css().toUri());
        panel.setVertexLabelProvider(Mesh.Node::label);
        panel.setPrefSize(Mesh.WIDTH, Mesh.HEIGHT);
        pane = new Pane(panel);
    }

    private static Path css() {
        try {
            return Files.writeString(Path.of("target/bench/smartgraph.css"), CSS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public boolean ready(Specimen specimen) {
        if (panel.getWidth() < 1 || panel.getScene() == null) return false;
        if (!begun) {
            panel.init();
            for (var node : mesh.nodes())
                panel.setVertexPosition(vertices.get(node.id()), node.x(), node.y());
            panel.setAutomaticLayout(automatic);
            begun = true;
        }
        return true;
    }

    @Override
    public void fit() {
        panel.setScaleX(1);
        panel.setScaleY(1);
        panel.setTranslateX(0);
        panel.setTranslateY(0);
    }

    /// Nearer, until as many things are in sight as of a picture that is drawn to be read.
    @Override
    public void actual() {
        fit();
        var scale = Math.max(1, Math.sqrt(mesh.nodes().size() / 100.0));
        panel.setScaleX(scale);
        panel.setScaleY(scale);
    }

    @Override
    public void pan(double across, double down) {
        panel.setTranslateX(panel.getTranslateX() + across);
        panel.setTranslateY(panel.getTranslateY() + down);
    }

    @Override
    public void zoom(double factor) {
        panel.setScaleX(panel.getScaleX() * factor);
        panel.setScaleY(panel.getScaleY() * factor);
    }

    @Override
    public void add() {
        var id = "added" + number++;
        var first = vertices.get(mesh.nodes().getFirst().id());
        var node = new Mesh.Node(id, id, Mesh.WIDTH / 2, Mesh.HEIGHT / 2);
        vertices.put(id, graph.insertVertex(node));
        graph.insertEdge(first, vertices.get(id), new Mesh.Edge("to" + id, "", id));
        panel.update();
    }

    @Override
    public void search(String name) {
        for (var vertex : graph.vertices()) {
            var shown = panel.getStylableVertex(vertex);
            shown.removeStyleClass("found");
            if (vertex.element().label().contains(name)) shown.addStyleClass("found");
        }
    }

    @Override
    public void destroy(Specimen specimen) {
        for (var id : mesh.doomed()) graph.removeVertex(vertices.get(id));
        panel.update();
    }

    @Override
    public Object state() {
        return panel.getChildren().size();
    }

    @Override
    public int moved() {
        var before = stood;
        stood = new HashMap<>();
        for (var vertex : panel.getSmartVertices())
            stood.put(
                    vertex.getUnderlyingVertex().element().id(),
                    new Point2D(vertex.getPositionCenterX(), vertex.getPositionCenterY()));
        return (int)
                before.entrySet().stream()
                        .filter(was -> stood.containsKey(was.getKey()))
                        .filter(was -> stood.get(was.getKey()).distance(was.getValue()) > 0.5)
                        .count();
    }
}
