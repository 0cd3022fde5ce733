package ringside.desktop.canvas;

import ringside.layout.Box;

import java.util.Collection;
import java.util.List;

/// The camera: `scale` screen pixels a world pixel, and the world point (`x`, `y`) that lies in the
/// upper left corner of the screen.
///
/// All arithmetic stays in double and ends in screen space, because a canvas that is itself scaled
/// or moved far away draws crooked hairlines. Law: zooming about a point leaves the world under
/// that point where it is.
public record Viewport(double scale, double x, double y) {
    /// Below this a box of a thousand processes is one pixel; above [#NEAREST] one letter fills the
    /// hand.
    public static final double FARTHEST = 0.02;

    public static final double NEAREST = 4;

    /// A window of up to this size shows things at most at their own size; a larger one may let
    /// them grow with it, up to [#LARGEST]: whoever has such a screen does not want a stamp on it.
    private static final double WIDE = 1600;

    private static final double HIGH = 900;
    private static final double LARGEST = 2;
    public static final Viewport HOME = new Viewport(1, 0, 0);

    public Viewport {
        scale = Math.clamp(scale, FARTHEST, NEAREST);
    }

    /// Shows all of `world` in a window of `width` by `height`, with `margin` screen pixels around
    /// it; never larger than 100 % but in a very large window.
    public static Viewport fit(Box world, double width, double height, double margin) {
        var across = (width - 2 * margin) / Math.max(1, world.width());
        var down = (height - 2 * margin) / Math.max(1, world.height());
        var most = Math.clamp(Math.min(width / WIDE, height / HIGH), 1, LARGEST);
        var scale = Math.clamp(Math.min(across, down), FARTHEST, most);
        var left = Math.max(margin, (width - world.width() * scale) / 2);
        return new Viewport(scale, world.x() - left / scale, world.y() - margin / scale);
    }

    public double screenX(double worldX) {
        return (worldX - x) * scale;
    }

    public double screenY(double worldY) {
        return (worldY - y) * scale;
    }

    public double worldX(double screenX) {
        return x + screenX / scale;
    }

    public double worldY(double screenY) {
        return y + screenY / scale;
    }

    /// Where a box of the world is on the screen.
    public Box onScreen(Box world) {
        return new Box(
                screenX(world.x()),
                screenY(world.y()),
                world.width() * scale,
                world.height() * scale);
    }

    /// The same for several.
    List<Box> onScreen(Collection<Box> worlds) {
        return worlds.stream().map(this::onScreen).toList();
    }

    /// Zooms by `factor`; the world under the screen point stays under it.
    public Viewport zoomed(double factor, double screenX, double screenY) {
        return scaled(scale * factor, screenX, screenY);
    }

    /// Zooms to `next`; the world under the screen point stays under it.
    public Viewport scaled(double next, double screenX, double screenY) {
        var zoom = Math.clamp(next, FARTHEST, NEAREST);
        return new Viewport(
                zoom, worldX(screenX) - screenX / zoom, worldY(screenY) - screenY / zoom);
    }

    /// Moves the picture by so many screen pixels, as if dragged.
    public Viewport panned(double acrossScreen, double downScreen) {
        return new Viewport(scale, x - acrossScreen / scale, y - downScreen / scale);
    }

    /// What a window of this size shows of the world.
    public Box visible(double width, double height) {
        return new Box(x, y, width / scale, height / scale);
    }

    /// The same camera, moved back so far that at least `rest` screen pixels of the world stay
    /// inside the window.
    public Viewport within(Box world, double width, double height, double rest) {
        var across = Math.min(rest / scale, world.width());
        var down = Math.min(rest / scale, world.height());
        return new Viewport(
                scale,
                between(x, world.x() + across - width / scale, world.x() + world.width() - across),
                between(y, world.y() + down - height / scale, world.y() + world.height() - down));
    }

    /// Moves as little as needed to show all of `box` with a margin in screen pixels; what is
    /// larger than the window shows its upper left.
    public Viewport revealing(Box box, double width, double height, double margin) {
        var gap = margin / scale;
        return new Viewport(
                scale,
                between(x, box.x() + box.width() + gap - width / scale, box.x() - gap),
                between(y, box.y() + box.height() + gap - height / scale, box.y() - gap));
    }

    private static double between(double value, double least, double most) {
        return least > most ? most : Math.clamp(value, least, most);
    }

    /// The camera a part of the way from here to `there`, for a glide; `part` runs from 0 to 1.
    public Viewport towards(Viewport there, double part) {
        var zoom = scale * Math.pow(there.scale / scale, part);
        return new Viewport(zoom, x + (there.x - x) * part, y + (there.y - y) * part);
    }
}
