package ringside.bench.window;

import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicNode;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.camera.Camera;

import java.util.HashMap;
import java.util.Map;

/// GraphStream: a canvas that a timer paints 25 times a second when something changed. Each move is
/// painted at once here, so that a frame is a frame.
final class Stream implements Subject {
    private static final String LOOK =
            "node { size: 12px; fill-color: #b1dfbb; stroke-mode: plain; stroke-color: #61b56c;"
                    + " text-size: 10; } edge { fill-color: #45597e; }"
                    + " node.found { fill-color: #ffb300; }";
    private final Mesh mesh;
    private final Graph graph = new MultiGraph("bench");
    private final FxViewer viewer;
    private final FxViewPanel view;
    private int number;
    private Map<String, Point2D> stood = Map.of();

    Stream(Specimen specimen, boolean automatic) {
        System.setProperty("org.graphstream.ui", "javafx");
        mesh = Mesh.of(specimen);
        graph.setAttribute("ui.stylesheet", LOOK);
        for (var node : mesh.nodes()) enter(node);
        for (var edge : mesh.edges()) graph.addEdge(edge.id(), edge.from(), edge.to(), true);
        viewer = new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
        view = (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer());
        if (automatic) viewer.enableAutoLayout();
    }

    private void enter(Mesh.Node node) {
        var made = graph.addNode(node.id());
        made.setAttribute("ui.label", node.label());
        made.setAttribute("xyz", node.x(), node.y(), 0);
    }

    private Camera camera() {
        return view.getCamera();
    }

    private void paint() {
        view.display(viewer.getGraphicGraph(), true);
    }

    @Override
    public Parent node() {
        return new StackPane(view);
    }

    @Override
    public boolean ready(Specimen specimen) {
        return view.getWidth() > 1;
    }

    @Override
    public void fit() {
        camera().resetView();
        paint();
    }

    @Override
    public void actual() {
        camera().setViewCenter(Mesh.WIDTH / 2, Mesh.HEIGHT / 2, 0);
        camera().setViewPercent(Math.min(1, 1 / Math.sqrt(mesh.nodes().size() / 100.0)));
        paint();
    }

    @Override
    public void pan(double across, double down) {
        var centre = camera().getViewCenter();
        var percent = camera().getViewPercent();
        camera().setViewCenter(centre.x - across * percent, centre.y + down * percent, 0);
        paint();
    }

    @Override
    public void zoom(double factor) {
        camera().setViewPercent(camera().getViewPercent() / factor);
        paint();
    }

    @Override
    public void add() {
        var id = "added" + number++;
        enter(new Mesh.Node(id, id, Mesh.WIDTH / 2, Mesh.HEIGHT / 2));
        graph.addEdge("to" + id, mesh.nodes().getFirst().id(), id, true);
        paint();
    }

    @Override
    public void search(String name) {
        graph.nodes()
                .forEach(
                        node -> {
                            if (String.valueOf(node.getAttribute("ui.label")).contains(name))
                                node.setAttribute("ui.class", "found");
                            else node.removeAttribute("ui.class");
                        });
        paint();
    }

    @Override
    public void destroy(Specimen specimen) {
        mesh.doomed().forEach(graph::removeNode);
        paint();
    }

    @Override
    public Object state() {
        return graph.getNodeCount();
    }

    @Override
    public int moved() {
        var before = stood;
        stood = new HashMap<>();
        viewer.getGraphicGraph()
                .nodes()
                .map(GraphicNode.class::cast)
                .forEach(node -> stood.put(node.getId(), new Point2D(node.getX(), node.getY())));
        return (int)
                before.entrySet().stream()
                        .filter(was -> stood.containsKey(was.getKey()))
                        .filter(was -> stood.get(was.getKey()).distance(was.getValue()) > 0.5)
                        .count();
    }
}
