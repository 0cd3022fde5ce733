package ringside.picture;

import java.util.List;

/// How a line is broken: part of what the line says, so that it survives without colour.
public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    /// References of registers and files.
    DASH_DOT;

    /// Lengths of strokes and gaps in world pixels; empty for a solid line.
    public List<Double> pattern() {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(5.0, 4.0);
            case DOTTED -> List.of(1.5, 3.5);
            case DASH_DOT -> List.of(7.0, 3.0, 1.5, 3.0);
        };
    }
}
