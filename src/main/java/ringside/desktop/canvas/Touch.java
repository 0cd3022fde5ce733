package ringside.desktop.canvas;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import ringside.desktop.session.Sight;
import ringside.desktop.session.View;
import ringside.graph.HeldBy;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Mark;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where hands and keys meet the picture: which gesture fits a press, and what a click, a focus or
/// a menu means for the session.
final class Touch implements Hands.Grip, KeyWalk.Grip, LinkGesture.Ground, Sheet {
    /// The parts of the view that a touch changes beside the picture.
    interface Skin {
        void verdict(String words, boolean good, double x, double y);

        void menu(Optional<Ref> ref);

        void spoken(String words);

        /// Steps back out of a way of looking, if there is one.
        boolean leave();
    }

    private final Sight session;
    private final Showing showing;
    private final Camera camera;
    private final Skin skin;

    Touch(Sight session, Showing showing, Camera camera, Skin skin) {
        this.session = session;
        this.showing = showing;
        this.camera = camera;
        this.skin = skin;
    }

    @Override
    public void settle() {
        showing.settle();
    }

    @Override
    public Gesture begin(MouseEvent press) {
        var x = press.getX();
        var y = press.getY();
        var under = at(x, y);
        if (press.getButton() == MouseButton.MIDDLE) return new PanGesture(camera, x, y);
        var link = under.filter(ref -> press.isAltDown() || ref instanceof Ref.OfSlot);
        return link.flatMap(this::linking)
                .or(() -> under.flatMap(ref -> moving(ref, x, y)))
                .orElseGet(() -> new PanGesture(camera, x, y));
    }

    private Optional<Gesture> linking(Ref from) {
        return Verdict.key(session.situation(), from)
                .flatMap(key -> place(from).map(box -> linking(key, box)));
    }

    private Gesture linking(Serial key, Box box) {
        return new LinkGesture(
                box, this, new Judge(session, key), this, session::foresee, session::perform);
    }

    private Optional<Gesture> moving(Ref ref, double x, double y) {
        return Optional.ofNullable(showing.places().boxes().get(ref))
                .map(box -> new MoveGesture(box, camera, x, y, this, to -> session.move(ref, to)));
    }

    @Override
    public void click(double x, double y) {
        var ref = at(x, y);
        showing.focus(Optional.empty());
        handle(x, y).ifPresentOrElse(session::fold, () -> select(ref));
    }

    /// The thing whose triangle is here; it stands out below the thing itself.
    private Optional<Ref> handle(double x, double y) {
        return Stream.of(at(x, y), at(x, y - FoldGrip.REACH))
                .flatMap(Optional::stream)
                .filter(
                        ref ->
                                FoldGrip.of(shown(), showing.places(), ref)
                                        .filter(grip -> grip.isAt(camera.now(), x, y))
                                        .isPresent())
                .findFirst();
    }

    /// On the ground: show everything. On what can be folded: fold or unfold it. On another thing:
    /// bring all of it into sight.
    @Override
    public void twice(double x, double y) {
        var ref = at(x, y);
        if (handle(x, y).isPresent()) return;
        if (ref.filter(shown()::folds).isPresent()) session.fold(ref.get());
        else ref.flatMap(this::place).ifPresentOrElse(camera::reveal, camera::fit);
    }

    /// Selects a thing; what is selected already is folded or unfolded.
    @Override
    public void enter(Optional<Ref> ref) {
        var chosen = ref.map(shown()::owner);
        if (chosen.equals(session.selection().get()) && chosen.filter(shown()::folds).isPresent())
            session.fold(chosen.get());
        else select(chosen);
    }

    private View shown() {
        return session.view().get();
    }

    @Override
    public Optional<Ref> focus() {
        return showing.focus().or(() -> session.selection().get().filter(this::walkable));
    }

    /// Where that is in the view, or else whoever acts.
    Optional<Box> spokenOf() {
        return focus().or(this::actor).flatMap(this::place).map(camera.now()::onScreen);
    }

    private Optional<Ref> actor() {
        return session.situation().task().map(task -> new Ref.OfProcess(task.pid()));
    }

    private boolean walkable(Ref ref) {
        return showing.places().boxes().containsKey(ref);
    }

    @Override
    public void focus(Ref ref) {
        showing.focus(Optional.of(ref));
        place(ref).ifPresent(camera::reveal);
        skin.spoken(told(ref));
    }

    @Override
    public void select(Optional<Ref> ref) {
        session.select(ref);
        skin.spoken(ref.map(this::told).orElse(""));
    }

    /// What a thing is and who holds it.
    private String told(Ref ref) {
        var held = HeldBy.clause(session.view().get().topology(), ref);
        var title = showing.title(ref).orElse(ref.id());
        return held.isEmpty() ? title : title + ", " + held;
    }

    @Override
    public void menu(Optional<Ref> ref) {
        skin.menu(ref);
    }

    @Override
    public <T> void make(Supplier<T> slow, Consumer<T> taken) {
        session.make(slow, taken);
    }

    @Override
    public boolean leave() {
        return skin.leave();
    }

    @Override
    public Optional<Ref> at(double screenX, double screenY) {
        return showing.at(camera.now(), screenX, screenY);
    }

    @Override
    public Optional<Box> place(Ref ref) {
        return showing.places().at(ref);
    }

    @Override
    public Viewport camera() {
        return camera.now();
    }

    @Override
    public void draw(List<Mark> marks) {
        showing.gesture(marks);
    }

    @Override
    public void say(String words, boolean good, double screenX, double screenY) {
        skin.verdict(words, good, screenX, screenY);
    }
}
