package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.Ink;
import ringside.picture.Palette;
import ringside.words.Words;

/// The whole world in the lower right corner, with a frame around what the window shows; press or
/// drag to go there.
final class Minimap extends Region {
    static final double WIDTH = 138;
    static final double HEIGHT = 92;
    private static final double MARGIN = 6;
    private static final double LEAST = 2;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private final Camera camera;
    private Places places = Places.EMPTY;
    private Viewport view = Viewport.HOME;

    Minimap(Camera camera) {
        this.camera = camera;
        getStyleClass().add("minimap");
        frame.getStyleClass().add("frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        getChildren().addAll(canvas, frame);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(Words.say("picture.minimap"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        camera.viewport().addListener((_, _, _) -> frame());
    }

    private void go(MouseEvent event) {
        camera.centre(view.worldX(event.getX()), view.worldY(event.getY()));
        event.consume();
    }

    /// The world has these places now.
    void show(Places next, Box world, Palette palette) {
        places = next;
        view = Viewport.fit(world, WIDTH, HEIGHT, MARGIN);
        paint(Paints.of(palette));
        frame();
    }

    private void paint(Paints paints) {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, WIDTH, HEIGHT);
        context.setFill(paints.of(Ink.HATCH).deriveColor(0, 1, 1, 0.75));
        for (var box : places.boxes().values())
            context.fillRoundRect(
                    view.screenX(box.x()),
                    view.screenY(box.y()),
                    Math.max(LEAST, box.width() * view.scale()),
                    Math.max(LEAST, box.height() * view.scale()),
                    LEAST,
                    LEAST);
    }

    /// Puts the frame around what the window shows now.
    void frame() {
        var seen = camera.visible();
        setVisible(!seen.contains(camera.world()) || !covers());
        var left = Math.clamp(view.screenX(seen.x()), 1, WIDTH - 1);
        var top = Math.clamp(view.screenY(seen.y()), 1, HEIGHT - 1);
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.clamp(view.screenX(seen.right()), 1, WIDTH - 1) - left);
        frame.setHeight(Math.clamp(view.screenY(seen.bottom()), 1, HEIGHT - 1) - top);
    }

    /// Whether the map stands before something of the picture. While everything is in sight it then
    /// says nothing that the picture does not.
    private boolean covers() {
        var port = camera.viewport().get();
        var here = new Box(getLayoutX(), getLayoutY(), WIDTH, HEIGHT);
        return places.boxes().values().stream()
                .anyMatch(
                        box ->
                                here.intersects(
                                        new Box(
                                                port.screenX(box.x()),
                                                port.screenY(box.y()),
                                                box.width() * port.scale(),
                                                box.height() * port.scale())));
    }
}
