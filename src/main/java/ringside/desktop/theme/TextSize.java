package ringside.desktop.theme;

import javafx.stage.Screen;

import java.util.List;

/// How large the words of the window are, in percent of their usual size, and with them whatever
/// holds words. Like the language it is one for the whole window, which is built anew for another.
///
/// Law: it is one of [#STEPS].
public final class TextSize {
    /// The usual size, in percent.
    public static final int USUAL = 100;

    /// All sizes there are, in percent.
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static volatile int percent = USUAL;

    private TextSize() {}

    public static int percent() {
        return percent;
    }

    /// Chooses the step that is nearest to so many percent.
    public static void choose(int next) {
        percent = nearest(next);
    }

    /// The step that is nearest to so many percent.
    public static int nearest(int wanted) {
        var best = USUAL;
        for (var step : STEPS) if (Math.abs(step - wanted) < Math.abs(best - wanted)) best = step;
        return best;
    }

    /// So many steps up (or down, when negative) from here; the last one on that side at most.
    public static int next(int steps) {
        var at = STEPS.indexOf(percent) + steps;
        return STEPS.get(Math.clamp(at, 0, STEPS.size() - 1));
    }

    /// A width at the present size, where the screen has so much; a card that is `around` pixels
    /// wider and has so many columns is not wider than the screen.
    public static double px(double usual, int columns, double around) {
        var screen = Screen.getPrimary().getVisualBounds().getWidth();
        return Math.min(px(usual), (screen - around) / columns);
    }

    /// A length of the window at the usual size, in pixels, as it is at this one.
    public static double px(double usual) {
        return usual * percent / USUAL;
    }
}
