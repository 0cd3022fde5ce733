package ringside.picture;

/// When a mark is worth painting, by the zoom of the camera (1 = a world pixel a screen pixel). A
/// painter that honours it stays fast with thousands of boxes on screen.
public enum Detail {
    /// Always: boxes, references.
    SHAPE(0),
    /// Small things inside boxes: ports, discs, arrow heads.
    PART(0.3),
    /// Shadows, hatching, glyphs: nobody sees them far out.
    FINE(0.5),
    /// Plates under words of thirteen pixels.
    SIGN(0.54),
    /// Plates under words of ten pixels: an empty plate says less than none.
    PLATE(0.7);

    /// Corners are square below this zoom.
    public static final double ROUND = 0.5;
    /// Text lower than this on screen, in pixels, is not painted.
    public static final double READABLE = 7;

    private final double least;

    Detail(double least) {
        this.least = least;
    }

    public boolean shows(double zoom) {
        return zoom >= least;
    }
}
