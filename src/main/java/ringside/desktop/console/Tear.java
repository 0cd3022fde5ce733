package ringside.desktop.console;

import javafx.geometry.Bounds;

/// The line that the upper edge of the console cuts.
///
/// @param edge where that edge is
/// @param letter the first letter of the first paragraph in sight, which may be above the edge
record Tear(double edge, Bounds letter) {
    private static final double SLACK = 1;

    /// How much of the cut line is below the edge, in pixels; none where the edge is between two.
    double height(int lines) {
        var above = edge - letter.getMinY();
        if (above <= SLACK) return 0;
        var gone = Math.min(lines, Math.ceil((above - SLACK) / letter.getHeight()));
        return Math.max(0, gone * letter.getHeight() - above + SLACK);
    }
}
