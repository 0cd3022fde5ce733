package ringside.desktop.present;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import ringside.desktop.canvas.Slide;
import ringside.desktop.control.Held;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.picture.Framing;
import ringside.picture.Ink;

import java.util.Optional;

/// The story on the wall: one slide with a caption, walked with the keys of a remote.
///
/// It shows the session's moment and is laid over everything else while it lasts. Law: all keys are
/// its own, one that is held acts once, and whatever it did to the window is undone when it ends.
public final class Presenter extends Region {
    private final Session session;
    private final Screens screens;
    private final Runnable left;
    private final Latest worded;
    private final Slide slide;
    private final CaptionBar caption = new CaptionBar();
    private final Sheet sheet = new Sheet();
    private final Region night = new Region();
    private final EventHandler<KeyEvent> keys = this::key;
    private final ChangeListener<View> moments = (_, _, view) -> arrive(view);
    private final boolean attended;
    private Optional<Notes> notes = Optional.empty();
    private Course course = Course.PICTURE;
    private Shape shape = Shape.SCREEN;
    private boolean full;

    /// The size of the words on the sheet.
    private double written;

    /// A presentation of this session; `left` is run when it ends.
    public Presenter(Session session, Screens screens, Runnable left) {
        this.session = session;
        this.screens = screens;
        this.left = left;
        worded = new Latest(session);
        attended = session.tuition().attended().get();
        session.tuition().attend(false);
        slide = new Slide(session);
        setId("presenter");
        night.setId("present-black");
        night.setVisible(false);
        Chalk.ground(this, Ink.TEXT);
        Chalk.ground(night, Ink.TEXT);
        getChildren().addAll(slide, caption, sheet, night);
        setFocusTraversable(true);
        slide.caption().subscribe(_ -> say());
        session.view().addListener(moments);
        sceneProperty().subscribe(this::listen);
    }

    /// Fills the screen, and puts notes on another one where there is one.
    public void begin() {
        requestFocus();
        var window = getScene().getWindow();
        full(true);
        notes =
                screens.others(window).stream()
                        .findFirst()
                        .map(where -> new Notes(session, where, keys));
        window.requestFocus();
        tell();
    }

    /// Everything is as it was before.
    public void end() {
        session.view().removeListener(moments);
        Optional.ofNullable(getScene())
                .ifPresent(scene -> scene.removeEventFilter(KeyEvent.ANY, keys));
        notes.ifPresent(Notes::close);
        notes = Optional.empty();
        if (full) full(false);
        session.tuition().attend(attended);
        left.run();
    }

    private void full(boolean next) {
        full = next;
        screens.full(getScene().getWindow(), next);
    }

    private void listen(@Nullable Scene was, @Nullable Scene now) {
        Optional.ofNullable(was).ifPresent(it -> it.removeEventFilter(KeyEvent.ANY, keys));
        Optional.ofNullable(now).ifPresent(it -> watch(it, keys));
    }

    /// Gives the keys of a scene to somebody who wants to know which are held.
    static void watch(Scene scene, EventHandler<KeyEvent> keys) {
        Held.in(scene);
        scene.addEventFilter(KeyEvent.ANY, keys);
    }

    private void key(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || again(event)) return;
        var code = event.getCode();
        if (code.isDigitKey()) choose(code.getName());
        else press(Press.of(event));
    }

    /// Which of the two windows has the keys tells the event.
    private static boolean again(KeyEvent event) {
        return event.getSource() instanceof Scene scene && Held.in(scene).again();
    }

    private void press(Press press) {
        if (night.isVisible() && press != Press.LEAVE) {
            if (press != Press.NOTHING) night.setVisible(false);
            return;
        }
        switch (press) {
            case NEXT -> next();
            case PREVIOUS -> previous();
            case FIRST -> session.first();
            case LAST -> session.last();
            case BLACK -> night.setVisible(true);
            case SHAPE -> shape();
            case FULL_SCREEN -> full(!full);
            case LEAVE -> end();
            case NOTHING -> {}
        }
    }

    private void next() {
        if (slide.projector().next()) return;
        var timeline = session.view().get().timeline();
        var lecture = session.tuition().lecture().get();
        var led = session.tuition().leads(timeline);
        if (course.goesOn(lecture, timeline, led)) session.redo();
        else at(course.next(lecture, timeline, led));
    }

    private void previous() {
        if (course.station() != Course.Station.PICTURE) at(course.back());
        else if (!slide.projector().back()) session.undo();
    }

    /// The class took a choice: the digit of its number.
    private void choose(String name) {
        var number = name.charAt(name.length() - 1) - '0';
        var ask = session.tuition().lecture().get().ask(session.view().get().timeline().cursor());
        if (ask.filter(it -> number >= 1 && number <= it.choices().size()).isPresent())
            at(course.chose(number - 1));
    }

    private void shape() {
        shape = shape.next();
        requestLayout();
    }

    private void arrive(View view) {
        slide.arrive(session, view, () -> at(Course.PICTURE));
    }

    private void at(Course next) {
        course = next;
        write(letter());
        tell();
        requestLayout();
    }

    private void write(double size) {
        written = size;
        sheet.show(
                course,
                session.tuition().lecture().get(),
                session.view().get().timeline().cursor(),
                size);
    }

    private void tell() {
        say();
        notes.ifPresent(page -> page.show(session.view().get(), course));
    }

    private void say() {
        var view = session.view().get();
        var lecture = session.tuition().lecture().get();
        var title = session.title().get();
        var beat = slide.caption().get();
        worded.ask(() -> Wording.of(view, lecture, title, beat), caption::say);
    }

    /// How large words are at least, in pixels.
    public double letter() {
        return Framing.letter(shape.in(getWidth(), getHeight()).height());
    }

    @Override
    protected void layoutChildren() {
        var all = shape.in(getWidth(), getHeight());
        var letter = letter();
        var bar = Math.rint(all.height() * CaptionBar.SHARE);
        caption.letter(letter);
        slide.slide(all.height());
        Chalk.ground(slide, Ink.PAPER);
        slide.resizeRelocate(all.x(), all.y(), all.width(), all.height() - bar);
        caption.resizeRelocate(all.x(), all.bottom() - bar, all.width(), bar);
        night.resizeRelocate(0, 0, getWidth(), getHeight());
        if (letter != written) write(letter);
        if (!sheet.isVisible()) return;
        // Whole pixels: in parts of them a line that just fits is measured as two.
        var wide = Math.rint(all.width() * 0.86);
        sheet.applyCss();
        var high = Math.min(sheet.prefHeight(wide), all.height() - bar - letter);
        sheet.resizeRelocate(
                Math.rint(all.x() + (all.width() - wide) / 2),
                all.bottom() - bar - high - letter / 2,
                wide,
                high);
    }
}
