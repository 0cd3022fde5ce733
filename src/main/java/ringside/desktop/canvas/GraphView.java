package ringside.desktop.canvas;

import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.session.Foreseen;
import ringside.desktop.session.Question;
import ringside.desktop.session.Sight;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.graph.Ref;
import ringside.picture.DisplayList;

import java.util.List;
import java.util.Optional;

/// The live graph: the session's view as a picture that can be looked around in and worked on.
///
/// Two layers of the window's size lie over each other, one for the picture and one for what
/// follows the pointer; everything else is small controls in the corners. Law: [#displayList] is
/// what is painted.
public final class GraphView extends Region {
    private final Sight session;
    private final Camera camera = new Camera();
    private final Surface surface = new Surface();
    private final Minimap minimap = new Minimap(camera);
    private final ZoomBar zoom;
    private final Card doom = new Card("foretold", true);
    private final Card beat = new Card("beat", false);
    private final VerdictLabel verdict = new VerdictLabel();
    private final Paper paper = new Paper();
    private final Showing showing;
    private final Mosaic picture;
    private final Layer above;
    private final Hover hover;
    private final DeedMenu menu;
    private final Lens lens;
    private final Corners corners;
    private boolean paired;

    /// A view of this session; menus act through `hand`.
    public GraphView(Sight session, Hand hand) {
        this.session = session;
        Faces.ready();
        getStyleClass().add("graph");
        setId("graph");
        getStylesheets().add(Stylesheet.of("graph.css"));
        zoom = new ZoomBar(camera, () -> hand.invoke(Action.TIDY, surface));
        showing = new Showing(session, new Repaint());
        picture = new Mosaic(camera, showing::tiles);
        above = new Layer(camera, () -> showing.over(camera.now(), getWidth(), getHeight()));
        menu = new DeedMenu(session, hand, surface);
        hover = new Hover(surface, this::under, showing::title, this::hovered);
        lens = new Lens(session, showing, camera, minimap::found, surface::requestFocus);
        getChildren().addAll(paper.around(surface));
        getChildren().addAll(picture, above, zoom, minimap, doom, beat);
        getChildren().addAll(verdict, lens.finder());
        corners = new Corners(minimap, zoom, List.of(doom, beat), verdict, lens.finder());
        List.of(picture, above).forEach(paper::under);
        listen(new Touch(session, showing, camera, new Skin()));
        camera.viewport().addListener((InvalidationListener) _ -> moved());
        session.view().subscribe(this::arrive);
        session.companion().subscribe(_ -> pair());
        session.selection().subscribe(minimap::choose);
        session.foreseen().subscribe(this::foresee);
        session.underway().subscribe(showing::herald);
        List.of(session.selection(), session.eyes(), session.users())
                .forEach(pointed -> pointed.subscribe(_ -> showing.stale()));
        session.shade().subscribe(_ -> dress());
        session.reducedMotion().subscribe(still -> camera.smooth(!still));
    }

    private void listen(Touch touch) {
        surface.spokenOf(touch::spokenOf);
        var hands = new Hands(surface, touch);
        var keys = new KeyWalk(hands, touch, camera, this::walk);
        var wheel = new Wheel(camera, () -> session.habits().get().wheelScrolls());
        surface.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        surface.addEventHandler(ScrollEvent.SCROLL, wheel::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, wheel::pinch);
        surface.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    hover.clear();
                    menu.asked(event, touch);
                });
    }

    private Walk walk() {
        return new Walk(session.view().get().topology(), showing.places());
    }

    private Optional<Ref> under(MouseEvent event) {
        return showing.at(camera.now(), event.getX(), event.getY());
    }

    /// Where the keyboard's menu opens: at the thing's lower left corner, or in the middle.
    private Point2D beside(Optional<Ref> ref) {
        var view = camera.now();
        return ref.flatMap(showing.places()::at)
                .map(box -> new Point2D(view.screenX(box.x()), view.screenY(box.bottom())))
                .orElseGet(() -> new Point2D(getWidth() / 2, getHeight() / 2));
    }

    private void arrive(View view) {
        hover.clear();
        showing.arrive(view);
        paired = session.companion().get().isPresent();
        camera.world(Contrasts.world(session, showing.places()), getScene() != null);
        minimap.show(showing.places(), camera.world(), Paints.palette(session.shade().get()));
        lens.arrive();
        zoom.suggest(view.gaps());
        requestLayout();
    }

    /// Another picture is beside this one now, or none.
    private void pair() {
        if (paired != session.companion().get().isPresent()) arrive(session.view().get());
        showing.stale();
    }

    /// Only a picture: map, zoom and search belong to the one beside it.
    public void bare(String id) {
        setId(id);
        surface.setId("surface-" + id);
        getChildren().removeAll(minimap, zoom, lens.finder());
    }

    private void hovered(Optional<Ref> ref) {
        showing.hover(ref);
        if (paired) session.point(ref);
    }

    /// Looks at the same part of the world as another picture, which is as large, from now on.
    public Subscription beside(GraphView other) {
        showing.takeAfter(other.showing);
        return Tandem.of(other.camera, camera);
    }

    private void dress() {
        var palette = Paints.palette(session.shade().get());
        picture.palette(palette);
        above.palette(palette);
        minimap.show(showing.places(), camera.world(), palette);
    }

    private void moved() {
        picture.moved();
        above.stale();
    }

    /// What is painted at this instant; a film's frame while one plays.
    public DisplayList displayList() {
        return showing.whole();
    }

    /// Looks at the same part of the world as a view that this one replaces, with what was moved.
    public void takeAfter(GraphView former) {
        showing.takeAfter(former.showing);
        camera.takeAfter(former.camera);
    }

    public Camera camera() {
        return camera;
    }

    /// Search, and the neighbours of a thing.
    public Lens lens() {
        return lens;
    }

    /// What plays when the story goes forward.
    public Projector projector() {
        return showing.projector();
    }

    private void foresee(Optional<Foreseen> next) {
        showing.foresee(next);
        doom.foretell(next);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        camera.window(width, height);
        for (var whole : new Region[] {surface, picture, above})
            whole.resizeRelocate(1, 1, width - 2, height - 2);
        paper.settle(width, height);
        corners.settle(this, camera.now(), showing);
    }

    /// Keeps the layers in step with what is shown.
    private final class Repaint implements Audience {
        @Override
        public void picture() {
            picture.stale();
            above.stale();
        }

        @Override
        public void overlay() {
            above.stale();
        }

        @Override
        public void caption(String words) {
            beat.say(doom.isVisible() ? "" : words, "");
            requestLayout();
        }
    }

    /// The small controls that a touch changes.
    private final class Skin implements Touch.Skin {
        @Override
        public void verdict(String words, boolean good, double x, double y) {
            verdict.say(words, good, x, y);
        }

        @Override
        public void menu(Optional<Ref> ref) {
            menu.open(ref, beside(ref));
        }

        @Override
        public void spoken(String words) {
            surface.speak(words);
        }

        @Override
        public boolean leave() {
            if (session.question().get() != Question.NONE) session.wonder(Question.NONE);
            else if (!session.eyes().get().isEmpty()) session.look(List.of());
            else if (lens.back()) return true;
            else if (session.companion().get().isEmpty()) return false;
            else session.alone();
            return true;
        }
    }
}
