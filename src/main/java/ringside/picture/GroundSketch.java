package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lane;
import ringside.words.Words;

import java.util.stream.Stream;

/// What everything stands on: uid bands, lane separators and headings.
final class GroundSketch {
    private static final double HEADING = 6;
    private static final double TOP = -12;

    private final Scene scene;
    private final Pen pen;
    private final Obstacles obstacles;

    GroundSketch(Scene scene, Pen pen, Obstacles obstacles) {
        this.scene = scene;
        this.pen = pen;
        this.obstacles = obstacles;
    }

    void draw(Box bounds) {
        var floor = scene.places().bounds().bottom();
        for (var band : scene.places().bands()) {
            var ink = band.uid() == 0 ? Ink.BAND_ROOT : Ink.BAND_USER;
            pen.block(Tag.NONE, grown(band.box(), floor, bounds), 10, Look.filled(ink));
        }
        for (var lane : Lane.values()) lane(lane, bounds);
        for (var band : scene.places().bands())
            caption(new Band(band.uid(), grown(band.box(), floor, bounds)));
    }

    /// The lowest bands reach below the ghosts, so that what is gone stands where it stood.
    private static Box grown(Box band, double floor, Box bounds) {
        var lowest = band.bottom() >= floor - 1;
        var more = bounds.bottom() - floor;
        return lowest ? new Box(band.x(), band.y(), band.width(), band.height() + more) : band;
    }

    private void lane(Lane lane, Box bounds) {
        var first = lane == Lane.PROCESSES;
        var line = lane.left() - 12;
        if (!first) {
            var separator = Curve.from(line, bounds.y() + TOP).line(line, bounds.bottom() + 12);
            pen.trace(Tag.NONE, separator, Look.lined(Ink.LANE, 1.5));
        }
        var title =
                Words.say("picture.lane." + lane.name().toLowerCase(java.util.Locale.ROOT))
                        .toUpperCase(java.util.Locale.ROOT);
        pen.words(
                Tag.NONE,
                lane.left() + (first ? 10 : 0),
                bounds.y() + HEADING,
                lane.right(),
                title,
                Role.STRONG,
                11,
                Ink.HEADING);
    }

    private void caption(Band band) {
        var uid = "uid " + Integer.toUnsignedString(band.uid());
        var name = scene.emphasis().names().get(band.uid());
        var text = Type.visible(name == null ? uid : uid + " · " + name);
        var width = Type.width(text, Role.STRONG, 11);
        var baseline = band.box().bottom() - 9;
        var right = free(band.box(), baseline, width);
        var ref = new Ref.OfUser(band.uid());
        var plate = new Box(right - width - 4, baseline - 13, width + 8, 18);
        var look = scene.selected(ref) ? Look.lined(Ink.SELECTION, 2) : Look.filled(Ink.NONE);
        pen.block(scene.tag(ref), plate, 5, look);
        pen.ending(scene.tag(ref), right, baseline, text, Role.STRONG, 11, Ink.HEADING);
    }

    /// The right end of a caption: in the last lane that is free there, else in the last one.
    private double free(Box band, double baseline, double width) {
        var last = band.right() - 14;
        return Stream.of(last, Lane.USERS.right() - 22, Lane.CREDENTIALS.right() - 46)
                .filter(right -> clear(new Box(right - width, baseline - 14, width, 20)))
                .findFirst()
                .orElse(last);
    }

    private boolean clear(Box plate) {
        return obstacles.isClear(plate)
                && scene.emphasis().ghosts().values().stream()
                        .map(Ghost::box)
                        .noneMatch(plate::intersects);
    }
}
