package ringside.desktop.timeline;

import javafx.scene.layout.Region;

/// The little flag over a step that somebody marked.
final class Flag extends Region {
    private static final double WIDTH = 9;
    private static final double HEIGHT = 12;
    private final int step;

    /// @param name what the mark is called, for those who hear the picture
    Flag(int step, String name) {
        this.step = step;
        setId("flag-" + step);
        getStyleClass().add("flag");
        setAccessibleText(name);
    }

    int step() {
        return step;
    }

    /// Stands on the tick at this place.
    void place(double x) {
        resizeRelocate(x - WIDTH / 2, 0, WIDTH, HEIGHT);
    }
}
