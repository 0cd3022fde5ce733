package ringside.desktop.canvas;

import org.pcollections.PSet;

import ringside.desktop.session.Foreseen;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Sight;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Pins;
import ringside.layout.Places;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Mark;
import ringside.picture.Sketch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is on screen at this instant, without a control: the film while one plays, else a sketch of
/// the session's view with its spotlight, and the overlay.
///
/// Law: a picture is asked for only when it is looked at and something changed since; the worker
/// draws it, and until it is there the one before stays.
final class Showing implements Projector.Screen {
    private final Sight session;
    private final Audience audience;
    private final Board board = new Board();
    private final Projector projector = new Projector(this);
    private final Drift drift = new Drift(this);
    private final Draughtsman draughtsman;
    private Spotlight spotlight = Spotlight.OFF;
    private Overlay overlay = Overlay.NONE;
    private Emphasis story = Emphasis.NONE;
    private Optional<View> last = Optional.empty();
    private boolean current;
    /// The film of the step is being made; its ending is what the picture will point at.
    private boolean filming;
    private boolean looking;
    private final Herald herald = new Herald();
    private final Latest gripped;

    Showing(Sight session, Audience audience) {
        this.session = session;
        this.audience = audience;
        gripped = new Latest(session);
        draughtsman = new Draughtsman(session, this::take);
        session.pointed().addListener((_, _, ref) -> hover(ref));
        session.moved().addListener((_, _, _) -> stale());
    }

    /// Another moment of the story: its film when the story went on by it, else its picture.
    void arrive(View view) {
        settle();
        var stood = last.map(was -> pins().over(was.places(), was.topology())).orElse(Places.EMPTY);
        overlay = herald.arrive(overlay);
        spotlight = spotlight.withFocus(spotlight.focus().filter(view.topology()::has));
        draughtsman.forget();
        var before = last.filter(was -> was.leadsTo(view));
        var base = spotlight.selecting(session);
        var made = view.step().map(step -> FilmReel.of(before, view, step, pins(), base));
        var follows = view.travel() == Travel.FORWARD && before.isPresent();
        last = Optional.of(view);
        story = Emphasis.NONE;
        filming = made.isPresent();
        projector.load(Optional.empty());
        made.ifPresent(slow -> session.make(slow, reel -> roll(view, reel, follows)));
        stale();
        if (view.travel() == Travel.ARRANGED && !session.reducedMotion().get()) move(view, stood);
        audience.overlay();
    }

    /// The film of the step is there; beside another picture only differences are pointed at.
    @SuppressWarnings("ReferenceEquality")
    private void roll(View view, FilmReel reel, boolean follows) {
        if (last.filter(now -> now == view).isEmpty()) return;
        filming = false;
        stale();
        if (session.companion().get().isPresent()) return;
        story = reel.film().ending();
        projector.load(Optional.of(reel));
        if (follows) projector.play(session.reducedMotion().get());
    }

    /// Keeps what the keyboard points at.
    void takeAfter(Showing former) {
        spotlight = former.spotlight;
        board.show(former.board.page());
        stale();
    }

    /// Ends whatever moves.
    void settle() {
        projector.finish();
        drift.finish();
    }

    /// The same moment, on its way to other places.
    private void move(View view, Places from) {
        drift.go(MoveReel.of(view, from, places(), spotlight.pointing(session, story)));
    }

    /// Where everything stands, with what hands have moved.
    Places places() {
        var view = session.view().get();
        return pins().over(view.places(), view.topology());
    }

    private Pins pins() {
        return new Pins(session.moved().get());
    }

    void stale() {
        current = false;
        audience.picture();
    }

    /// What is painted, with what would happen.
    DisplayList whole() {
        var now = list();
        return overlay.lasting().isEmpty() ? now : now.with(overlay.lasting());
    }

    DisplayList list() {
        if (!current && !filming && !projector.playing() && !drift.running()) {
            current = true;
            draw();
        }
        return board.list();
    }

    private void draw() {
        var view = session.view().get();
        var places = places();
        var lit = spotlight.pointing(session, story);
        looking = true;
        draughtsman.ask(() -> Sketch.draw(view.topology(), places, lit), true);
        looking = false;
    }

    /// A picture is there; whoever looks at this instant sees it anyway.
    private void take(Page next) {
        board.show(next);
        overlay = herald.shown(overlay);
        overlay = overlay.withUnlike(Contrasts.of(session, board, places()));
        if (!looking) audience.picture();
    }

    /// Which marks of the picture lie where.
    Tiles tiles() {
        list();
        return board.page().tiles();
    }

    /// What lies over the picture.
    List<Mark> over(Viewport view, double width, double height) {
        list();
        var strip = Headings.over(board.page().headings(), view, width).stream();
        return Stream.concat(strip, overlay.marks(view.visible(width, height))).toList();
    }

    Optional<Ref> at(Viewport view, double x, double y) {
        list();
        return board.at(view, x, y);
    }

    Optional<String> title(Ref ref) {
        return Optional.ofNullable(list().titles().get(ref));
    }

    Projector projector() {
        return projector;
    }

    Optional<Ref> focus() {
        return spotlight.focus();
    }

    void focus(Optional<Ref> next) {
        if (spotlight.focus().equals(next)) return;
        spotlight = spotlight.withFocus(next);
        stale();
    }

    /// What would happen lies over the picture, which stays as it is.
    void foresee(Optional<Foreseen> next) {
        list();
        if (herald.goesBefore(next)) return;
        lay(overlay.withForetold(next, board, places()));
    }

    /// Of what the card speaks, and what it must not hide either.
    List<Box> told() {
        return overlay.concerned(board.list());
    }

    Overlay overlay() {
        return overlay;
    }

    /// What is being done lies over the picture until the next one is there.
    void herald(Optional<Foreseen> now) {
        if (now.isPresent() || herald.end()) foresee(now);
        if (now.isPresent()) herald.begin();
    }

    /// What steps back from now on.
    void dim(PSet<Ref> next) {
        if (spotlight.dimmed().equals(next)) return;
        spotlight = spotlight.withDimmed(next);
        stale();
    }

    void hover(Optional<Ref> ref) {
        var stand = places();
        var view = last;
        var box = ref.flatMap(stand::at);
        lay(overlay.withHover(box, List.of()));
        gripped.ask(
                () -> FoldGrip.marks(view, stand, ref), grip -> lay(overlay.withHover(box, grip)));
    }

    private void lay(Overlay next) {
        overlay = next;
        audience.overlay();
    }

    void gesture(List<Mark> marks) {
        lay(overlay.withGesture(marks));
    }

    @Override
    public void show(Supplier<DisplayList> frame) {
        draughtsman.ask(frame, false);
    }

    @Override
    public void caption(String words) {
        audience.caption(words);
    }

    @Override
    public void ended() {
        stale();
    }
}
