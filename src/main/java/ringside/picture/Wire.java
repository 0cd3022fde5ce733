package ringside.picture;

import ringside.graph.Edge;

/// A reference to be drawn: its edge, and where it leaves and enters. `leaveRight` and `enterLeft`
/// say on which sides.
record Wire(Edge edge, Curve.Point from, Curve.Point to, boolean leaveRight, boolean enterLeft) {
    Wire arriving(double y) {
        return new Wire(edge, from, new Curve.Point(to.x(), y), leaveRight, enterLeft);
    }

    Wire leaving(double y) {
        return new Wire(edge, new Curve.Point(from.x(), y), to, leaveRight, enterLeft);
    }
}
