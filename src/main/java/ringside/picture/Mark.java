package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.Optional;

/// One primitive of the picture, in world pixels, y downwards. Painters switch over these five and
/// need to know nothing else.
public sealed interface Mark {
    Tag tag();

    /// What the mark covers at most, strokes included.
    Box bounds();

    default Optional<Ref> ref() {
        return tag().ref();
    }

    /// Whether it is worth painting at this zoom.
    default boolean shows(double zoom) {
        return tag().detail().shows(zoom);
    }

    /// A rounded box; a radius of half the height makes a pill.
    record Block(Tag tag, Box box, double radius, Look look) implements Mark {
        @Override
        public Box bounds() {
            return box.grown(look.width() / 2);
        }
    }

    /// A line, a polyline, a curve or a glyph.
    record Trace(Tag tag, Curve curve, Look look) implements Mark {
        @Override
        public Box bounds() {
            return curve.bounds().grown(look.width() / 2);
        }
    }

    record Disc(Tag tag, double x, double y, double radius, Look look) implements Mark {
        @Override
        public Box bounds() {
            var reach = radius + look.width() / 2;
            return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
        }
    }

    /// A filled arrow head with its tip at (x, y), pointing along `angle` (radians, 0 = right, y
    /// downwards).
    record Head(Tag tag, double x, double y, double angle, double length, Ink ink) implements Mark {
        /// The triangle.
        public Curve curve() {
            var half = length / 2;
            var cos = Math.cos(angle);
            var sin = Math.sin(angle);
            var backX = x - length * cos;
            var backY = y - length * sin;
            return Curve.from(x, y)
                    .line(backX - half * sin, backY + half * cos)
                    .line(backX + half * sin, backY - half * cos)
                    .close();
        }

        @Override
        public Box bounds() {
            return curve().bounds();
        }
    }

    /// One line of text on a baseline. `text` holds no control characters. Where it has `room` it
    /// is painted larger from afar, see [Room].
    record Words(
            Tag tag,
            double x,
            double baseline,
            String text,
            Role role,
            double size,
            Anchor anchor,
            Ink ink,
            Room room)
            implements Mark {
        /// Words of one size at any zoom.
        public Words(
                Tag tag,
                double x,
                double baseline,
                String text,
                Role role,
                double size,
                Anchor anchor,
                Ink ink) {
            this(tag, x, baseline, text, role, size, anchor, ink, Room.NONE);
        }

        public double width() {
            return Type.width(text, role, size);
        }

        /// Where the first letter begins.
        public double left() {
            return anchor.left(x, width());
        }

        /// As it is painted at this zoom.
        public Words at(double zoom) {
            return room.grow(this, zoom);
        }

        @Override
        public boolean shows(double zoom) {
            return tag.detail().shows(zoom) && room.reads(this, zoom);
        }

        @Override
        public Box bounds() {
            var own = new Box(left(), baseline - size, width(), size * 1.3);
            return own.union(room.most(this));
        }
    }
}
