package ringside.desktop.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.Login;
import ringside.desktop.action.Action;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Theme;
import ringside.graph.Ref;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A graph view on a small headless stage, the same stage for a whole class; every test gets a
/// fresh session at the end of the [Login].
abstract class Stand extends FxRobot {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static Stage stage;
    Session session;
    GraphView graph;
    final List<Action> invoked = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        session = Login.session();
        graph = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown(session, invoked::add));
        settle();
    }

    private static GraphView shown(Session session, java.util.function.Consumer<Action> heard) {
        var graph = new GraphView(session, (action, _) -> heard.accept(action));
        var scene = new Scene(new StackPane(graph), WIDTH, HEIGHT);
        scene.getStylesheets().setAll(Theme.sheets(session.shade().get()));
        stage.setScene(scene);
        stage.show();
        return graph;
    }

    @AfterEach
    void away() {
        interact(() -> stage.getScene().setRoot(new StackPane()));
        release(new javafx.scene.input.MouseButton[] {});
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    Ref.OfKey ref(String description) {
        return new Ref.OfKey(Login.serial(session, description));
    }

    /// The middle of a thing, on the desktop.
    Point2D spot(Ref ref) {
        var box = session.view().get().places().at(ref).orElseThrow();
        return world(box.centerX(), box.centerY());
    }

    /// A point of the world, on the desktop.
    Point2D world(double worldX, double worldY) {
        var view = graph.camera().now();
        return graph.lookup("#surface").localToScreen(view.screenX(worldX), view.screenY(worldY));
    }
}
