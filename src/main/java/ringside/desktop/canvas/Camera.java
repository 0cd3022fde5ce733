package ringside.desktop.canvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import ringside.layout.Box;

/// The window's camera: a [Viewport], the size of the window and the box of the world.
///
/// While nobody has moved it since the last fit it keeps everything in sight when the world grows;
/// from the first zoom or pan on it belongs to the person and moves only when told. Law: at least a
/// strip of the world stays visible.
public final class Camera {
    private static final double MARGIN = 14;
    /// A picture that is shown whole ends above the zoom, unless the window is as low as this.
    private static final double FLOOR = 22;

    private static final double LOW = 240;
    private static final double REST = 64;
    private static final double STEP = 1.25;
    /// Names grow from afar; here they still have eight pixels or more.
    private static final double LEGIBLE = 0.4;

    /// How near a visit comes.
    private static final double NEAR = 0.8;

    private static final double EDGE = 12;
    private static final double TITLES = 26;
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(Viewport.HOME);
    private final Glide glide = new Glide(viewport::set);
    private Box world = new Box(0, 0, 1, 1);
    private double width = 1;
    private double height = 1;
    private boolean fitted = true;
    private double overX;
    private double overY;

    public ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport now() {
        return viewport.get();
    }

    /// The world of a picture whose things take this much room: with its titles and the edges of
    /// its bands.
    static Box around(Box things) {
        return new Box(
                things.x() - EDGE,
                things.y() - TITLES,
                things.width() + 2 * EDGE,
                things.height() + TITLES + EDGE);
    }

    Box world() {
        return world;
    }

    /// What the window shows of the world.
    public Box visible() {
        return now().visible(width, height);
    }

    /// Looks where another camera of the same world looks.
    void takeAfter(Camera former) {
        width = former.width;
        height = former.height;
        world = former.world;
        fitted = former.fitted;
        jump(former.now());
    }

    /// Looks where another camera looks, through a window of the same size.
    void mirror(Camera other) {
        fitted = other.fitted;
        if (!now().equals(other.now())) jump(other.now());
    }

    /// The window has this size now, in screen pixels.
    void window(double nextWidth, double nextHeight) {
        width = nextWidth;
        height = nextHeight;
        if (fitted) jump(opening());
    }

    /// The world is this large now.
    void world(Box next, boolean animated) {
        if (world.equals(next)) return;
        world = next;
        if (!fitted) return;
        if (animated) glide.go(now(), opening());
        else jump(opening());
    }

    private Viewport fitting() {
        var floor = height > LOW ? FLOOR : 0;
        return Viewport.fit(world, width, height - floor, MARGIN);
    }

    /// As [#fit], but never so far out that names cannot be read: a small window then shows the
    /// upper left of the world.
    private Viewport opening() {
        var all = fitting();
        return all.scale() >= LEGIBLE
                ? all
                : new Viewport(LEGIBLE, world.x() + MARGIN / 4, world.y() - MARGIN / LEGIBLE);
    }

    /// Shows everything.
    public void fit() {
        fitted = true;
        glide.go(now(), fitting());
    }

    /// Shows the world at its own size, about the middle of the window.
    public void actual() {
        glideTo(now().scaled(1, width / 2, height / 2));
    }

    /// One step nearer, about the middle of the window.
    public void nearer() {
        glideTo(glide.goal(now()).zoomed(STEP, width / 2, height / 2));
    }

    /// One step back, about the middle of the window.
    public void farther() {
        glideTo(glide.goal(now()).zoomed(1 / STEP, width / 2, height / 2));
    }

    /// Zooms by a factor; what lies under the screen point stays there.
    public void zoom(double factor, double screenX, double screenY) {
        take(now().zoomed(factor, screenX, screenY));
    }

    /// Moves the picture by screen pixels: by whole ones, so that what is painted already can be
    /// moved along; what is left over counts for the next time.
    public void pan(double across, double down) {
        var right = Math.rint(across + overX);
        var below = Math.rint(down + overY);
        overX += across - right;
        overY += down - below;
        take(now().panned(right, below));
    }

    /// Moves the window over the world so that a world point is in its middle.
    void centre(double worldX, double worldY) {
        var seen = visible();
        take(new Viewport(now().scale(), worldX - seen.width() / 2, worldY - seen.height() / 2));
    }

    /// Brings a box into sight, moving no more than needed.
    public void reveal(Box box) {
        var there = now().revealing(box, width, height, 2 * MARGIN);
        if (!there.equals(now())) glideTo(there);
    }

    /// Moves along with a thing that stands elsewhere in the world now.
    void follow(Box was, Box is) {
        if (was.equals(is)) return;
        fitted = false;
        var here = now();
        jump(new Viewport(here.scale(), here.x() + is.x() - was.x(), here.y() + is.y() - was.y()));
    }

    /// Goes to a thing that was looked for: into sight, and so near that its name can be read.
    void visit(Box box) {
        if (now().scale() >= LEGIBLE) {
            reveal(box);
            return;
        }
        var seen = new Viewport(NEAR, 0, 0).visible(width, height);
        glideTo(
                new Viewport(
                        NEAR, box.centerX() - seen.width() / 2, box.centerY() - seen.height() / 2));
    }

    private void take(Viewport next) {
        fitted = false;
        jump(next.within(world, width, height, REST));
    }

    private void glideTo(Viewport next) {
        fitted = false;
        glide.go(now(), next.within(world, width, height, REST));
    }

    private void jump(Viewport next) {
        glide.stop();
        viewport.set(next);
    }

    /// Whether moves of the camera take a moment (the default) or none.
    public void smooth(boolean next) {
        glide.smooth(next);
    }
}
