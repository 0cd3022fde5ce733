package ringside.desktop.canvas;

import org.pcollections.PSet;

import ringside.desktop.session.Foreseen;
import ringside.desktop.session.Sight;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Foretold;
import ringside.picture.Mark;
import ringside.rule.Step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What is on screen at this instant, without a control: the film while one plays, else a sketch of
/// the session's view with its spotlight, and the overlay.
///
/// Law: the list is made anew only when it is asked for and something changed since.
final class Showing implements Projector.Screen {
    /// Who has to know that something changed.
    interface Audience {
        /// The picture is out of date.
        void picture();

        /// The overlay is out of date.
        void overlay();

        /// A beat of the film says this.
        void caption(String words);
    }

    private final Sight session;
    private final Audience audience;
    private final Board board = new Board();
    private final Projector projector = new Projector(this);
    private final Drift drift = new Drift(this);
    private final Headings headings = new Headings();
    private Spotlight spotlight = Spotlight.OFF;
    private Overlay overlay = Overlay.NONE;
    private Pins pins = Pins.NONE;
    private Emphasis story = Emphasis.NONE;
    private Optional<View> last = Optional.empty();
    private boolean current;

    Showing(Sight session, Audience audience) {
        this.session = session;
        this.audience = audience;
        session.pointed().addListener((_, _, ref) -> hover(ref.flatMap(places()::at)));
    }

    /// Another moment of the story: its film when the story went on by it, else its picture.
    void arrive(View view) {
        settle();
        var stood = last.map(was -> pins.over(was.places(), was.topology())).orElse(Places.EMPTY);
        overlay = Overlay.NONE;
        spotlight = spotlight.withFocus(spotlight.focus().filter(view.topology()::has));
        var reel = view.step().map(step -> reel(view, step));
        story = reel.map(made -> made.film().ending()).orElse(Emphasis.NONE);
        var follows =
                view.travel() == Travel.FORWARD && last.filter(was -> leads(was, view)).isPresent();
        last = Optional.of(view);
        stale();
        projector.load(reel.map(Reel.class::cast));
        if (follows) projector.play(session.reducedMotion().get());
        if (view.travel() == Travel.ARRANGED && !session.reducedMotion().get()) move(view, stood);
        audience.overlay();
    }

    private static boolean leads(View before, View after) {
        return after.step().filter(step -> step.before().equals(before.kernel())).isPresent();
    }

    private FilmReel reel(View view, Step step) {
        var known = last.filter(was -> leads(was, view));
        var before = known.map(View::topology).orElseGet(() -> Topology.of(step.before()));
        var stood = known.map(View::places).orElse(view.places());
        return FilmReel.of(
                new ringside.picture.View(before, pins.over(stood, before)),
                new ringside.picture.View(
                        view.topology(), pins.over(view.places(), view.topology())),
                step,
                view.timeline().cursor(),
                Spotlight.named(session)
                        .withDimmed(spotlight.dimmed())
                        .withSelection(session.selection().get().map(List::of).orElse(List.of())));
    }

    /// Keeps what hands have moved and what the keyboard points at.
    void takeAfter(Showing former) {
        pins = former.pins;
        spotlight = former.spotlight;
        stale();
    }

    /// Ends whatever moves.
    void settle() {
        projector.finish();
        drift.finish();
    }

    /// The same moment, on its way to other places.
    private void move(View view, Places from) {
        if (view.places().boxes().size() > MoveReel.MOST) return;
        drift.go(MoveReel.of(view, from, places(), spotlight.pointing(session, story)));
    }

    /// Where everything stands, with what hands have moved.
    Places places() {
        var view = session.view().get();
        return pins.over(view.places(), view.topology());
    }

    /// Puts a thing somewhere for good.
    void pin(Ref ref, Box box) {
        pins = pins.with(ref, box);
        stale();
    }

    /// Something that the picture points at changed.
    void stale() {
        current = false;
        audience.picture();
    }

    /// What is painted, with what would happen.
    DisplayList whole() {
        var now = list();
        if (overlay.foretold().isEmpty()) return now;
        var all = Stream.concat(now.marks().stream(), overlay.foretold().stream());
        return new DisplayList(all.toList(), now.bounds(), now.titles());
    }

    /// The picture.
    DisplayList list() {
        if (!current && !projector.playing() && !drift.running()) {
            put(spotlight.draw(session, places(), story));
            current = true;
        }
        return board.list();
    }

    private void put(DisplayList next) {
        board.show(next);
        headings.show(next);
    }

    void visit(Box part, double scale, Consumer<Mark> painter) {
        list();
        board.visit(part, scale, painter);
    }

    /// What lies over the picture.
    List<Mark> over(Viewport view, double width, double height) {
        list();
        var marks = new java.util.ArrayList<>(headings.over(view, width));
        overlay.marks(view.visible(width, height)).forEach(marks::add);
        return marks;
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
        overlay = overlay.withForetold(next.map(this::foretold).orElseGet(List::of));
        audience.overlay();
    }

    private List<Mark> foretold(Foreseen next) {
        var going = Foretold.going(board::of, places(), next.consequence().doomed(), next.chips());
        return Stream.concat(going.stream(), next.coming().stream()).toList();
    }

    /// What steps back from now on.
    void dim(PSet<Ref> next) {
        if (spotlight.dimmed().equals(next)) return;
        spotlight = spotlight.withDimmed(next);
        stale();
    }

    void hover(Optional<Box> next) {
        overlay = overlay.withHover(next);
        audience.overlay();
    }

    void gesture(List<Mark> marks) {
        overlay = overlay.withGesture(marks);
        audience.overlay();
    }

    @Override
    public void show(DisplayList frame) {
        put(frame);
        audience.picture();
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
