package ringside.desktop.present;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.List;

/// The screens of the machine, as far as a presentation needs them.
public interface Screens {
    /// A window that stays as it is, and no other screen.
    Screens NONE =
            new Screens() {
                @Override
                public List<Rectangle2D> others(Window window) {
                    return List.of();
                }

                @Override
                public void full(Window window, boolean full) {}
            };

    /// The screens on which this window is not.
    List<Rectangle2D> others(Window window);

    /// Lets a window fill its screen, or be as it was.
    void full(Window window, boolean full);

    /// Those of this machine.
    static Screens real() {
        return new Screens() {
            @Override
            public List<Rectangle2D> others(Window window) {
                var own =
                        Screen.getScreensForRectangle(
                                window.getX(),
                                window.getY(),
                                window.getWidth(),
                                window.getHeight());
                return Screen.getScreens().stream()
                        .filter(screen -> own.isEmpty() || !screen.equals(own.getFirst()))
                        .map(Screen::getBounds)
                        .toList();
            }

            @Override
            public void full(Window window, boolean full) {
                if (window instanceof Stage stage) stage.setFullScreen(full);
            }
        };
    }
}
