package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.Ink;
import ringside.picture.Palette;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole world in the lower right corner, with a frame around what the window shows, and what
/// is selected or was found in colour. A press goes there; the frame can be dragged.
///
/// Law: it never stands before what is selected; it steps up, or away where there is no room.
final class Minimap extends Region {
    static final double WIDTH = 138;
    private static final double ROOMY = 560;
    static final double HEIGHT = 92;
    private static final double MARGIN = 6;
    private static final double LEAST = 2;
    private static final double SPOT = 3;
    private static final double GRIP = 6;
    private static final double AIR = 8;
    private final Canvas things = new Canvas(WIDTH, HEIGHT);
    private final Canvas spots = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private final Camera camera;
    private Places places = Places.EMPTY;
    private Chart chart = Chart.of(new Box(0, 0, 1, 1), WIDTH, HEIGHT, MARGIN);
    private Paints paints = Paints.of(Palette.LIGHT);
    private List<Box> found = List.of();
    private Optional<Ref> selected = Optional.empty();
    private Optional<Box> chosen = Optional.empty();
    /// From the pointer to the middle of the frame that it holds, in the world.
    private double grabAcross;
    private double grabDown;

    Minimap(Camera camera) {
        this.camera = camera;
        getStyleClass().add("minimap");
        setId("minimap");
        frame.getStyleClass().add("frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        getChildren().addAll(things, spots, frame);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(Words.say("picture.minimap"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        camera.viewport().addListener((_, _, _) -> frame());
    }

    private void grab(MouseEvent event) {
        var held = frame.contains(event.getX(), event.getY());
        var seen = camera.visible();
        grabAcross = held ? seen.centerX() - chart.worldX(event.getX()) : 0;
        grabDown = held ? seen.centerY() - chart.worldY(event.getY()) : 0;
        go(event);
    }

    private void go(MouseEvent event) {
        camera.centre(
                chart.worldX(event.getX()) + grabAcross, chart.worldY(event.getY()) + grabDown);
        event.consume();
    }

    /// The world has these places now.
    void show(Places next, Box world, Palette palette) {
        places = next;
        chart = Chart.of(world, WIDTH, HEIGHT, MARGIN);
        paints = Paints.of(palette);
        var context = things.getGraphicsContext2D();
        context.clearRect(0, 0, WIDTH, HEIGHT);
        context.setFill(paints.of(Ink.HATCH).deriveColor(0, 1, 1, 0.75));
        for (var box : places.boxes().values()) fill(context, box, LEAST);
        mark();
        frame();
    }

    /// These were found.
    void found(List<Box> next) {
        found = next;
        mark();
    }

    List<Box> found() {
        return found;
    }

    /// This is selected.
    void choose(Optional<Ref> next) {
        selected = next;
        mark();
        frame();
    }

    private void mark() {
        chosen = selected.map(places::seen).flatMap(places::at);
        var context = spots.getGraphicsContext2D();
        context.clearRect(0, 0, WIDTH, HEIGHT);
        context.setFill(paints.of(Ink.SELECTION));
        context.setStroke(paints.of(Ink.SELECTION));
        context.setLineWidth(1.5);
        for (var box : found) fill(context, box, SPOT);
        chosen.ifPresent(
                box -> {
                    fill(context, box, SPOT);
                    var x = chart.mapX(box.centerX());
                    var y = chart.mapY(box.centerY());
                    var wide = Math.max(SPOT, box.width() * chart.across()) / 2 + SPOT;
                    context.strokeRoundRect(x - wide, y - 2 * SPOT, 2 * wide, 4 * SPOT, 6, 6);
                });
    }

    private void fill(GraphicsContext context, Box box, double least) {
        context.fillRect(
                chart.mapX(box.x()),
                chart.mapY(box.y()),
                Math.max(least, box.width() * chart.across()),
                Math.max(least, box.height() * chart.down()));
    }

    /// Puts the frame around what the window shows now.
    void frame() {
        var seen = camera.visible();
        var left = Math.clamp(chart.mapX(seen.x()), 1, WIDTH - 1 - GRIP);
        var top = Math.clamp(chart.mapY(seen.y()), 1, HEIGHT - 1 - GRIP);
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.clamp(chart.mapX(seen.right()) - left, GRIP, WIDTH - 1 - left));
        frame.setHeight(Math.clamp(chart.mapY(seen.bottom()) - top, GRIP, HEIGHT - 1 - top));
        var small = getLayoutX() + WIDTH < ROOMY;
        var idle =
                (small || seen.contains(camera.world()))
                        && Stream.of(places.boxes(), places.ghosts())
                                .flatMap(boxes -> boxes.values().stream())
                                .anyMatch(this::covers);
        setVisible(!idle && stepAside());
    }

    /// Whether the map stands before something of the picture. While everything is in sight it then
    /// says nothing that the picture does not; in a small picture it would hide more than it says.
    private boolean covers(Box box) {
        var here = new Box(getLayoutX(), getLayoutY(), WIDTH, HEIGHT);
        return here.intersects(camera.now().onScreen(box));
    }

    /// Makes room for what is selected.
    ///
    /// @return whether there is a place to stand
    private boolean stepAside() {
        var top =
                chosen.filter(this::covers)
                        .map(box -> camera.now().onScreen(box).y() - AIR - HEIGHT)
                        .orElse(getLayoutY());
        setTranslateY(Math.min(0, top - getLayoutY()));
        return top >= AIR;
    }
}
