package ringside.picture;

import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lane;
import ringside.words.Words;

import java.util.Collection;

/// What everything stands on: uid bands, lane separators and headings.
final class GroundSketch {
    private static final double HEADING = 6;
    private static final double TOP = -12;

    private final Scene scene;
    private final Pen pen;
    private final BandNames names;

    GroundSketch(Scene scene, Pen pen, Obstacles obstacles) {
        this.scene = scene;
        this.pen = pen;
        names = new BandNames(scene, pen, obstacles);
    }

    /// @param wires the references, which must not strike through the names of the bands
    void draw(Box bounds, Collection<Curve> wires) {
        var floor = scene.places().bounds().bottom();
        var bands =
                scene.places().bands().stream()
                        .map(band -> new Band(band.uid(), grown(band.box(), floor, bounds)))
                        .toList();
        for (var band : bands) {
            var ink = band.uid() == 0 ? Ink.BAND_ROOT : Ink.BAND_USER;
            pen.block(Tag.NONE, band.box(), 10, Look.filled(ink));
        }
        for (var lane : Lane.values()) lane(lane, bounds);
        names.draw(bands, wires);
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
}
