package ringside.desktop.timeline;

/// Which steps a strip of some width shows, and where: all of them while they fit at a legible
/// distance, else a window around the cursor.
///
/// `first` is the step at the left end, `last` the one at the right end, `gap` the pixels between
/// two steps. Law: the cursor is always inside.
record Scale(int first, int last, double left, double gap) {
    static final double LEAST = 15;
    static final double MOST = 79;

    /// @param length the number of the last step; step 0 is the start
    static Scale of(int length, int cursor, double width, double margin) {
        var room = Math.max(1, width - 2 * margin);
        var fit = (int) Math.max(1, Math.floor(room / LEAST));
        if (length <= fit)
            return new Scale(0, length, margin, Math.min(MOST, room / Math.max(1, length)));
        var first = Math.clamp(cursor - fit / 2, 0, length - fit);
        return new Scale(first, first + fit, margin, room / fit);
    }

    double x(int step) {
        return left + (step - first) * gap;
    }

    /// The step nearest to a place of the strip; beyond the ends the next hidden one, so that
    /// dragging out scrolls.
    int step(double x, int length) {
        return Math.clamp(Math.round(first + (x - left) / gap), 0, length);
    }
}
