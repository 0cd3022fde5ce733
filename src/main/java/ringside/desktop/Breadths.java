package ringside.desktop;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// How wide some words are in one line, in two, and so on. Remembers the last answer, because a bar
/// asks whenever anything changes.
final class Breadths {
    private static final double STEP = 3;
    private final int most;
    private String words = "";
    private Font font = Font.getDefault();
    private List<Double> known = List.of();

    Breadths(int most) {
        this.most = most;
    }

    /// The least width at which words take no more than some lines, in pixels.
    double of(String text, Font face, int lines) {
        if (known.isEmpty() || !text.equals(words) || !face.equals(font)) {
            words = text;
            font = face;
            known = measured();
        }
        return known.get(lines - 1);
    }

    private List<Double> measured() {
        var text = new Text(words);
        text.setFont(font);
        var whole = text.getLayoutBounds();
        var all = new ArrayList<>(List.of(Math.ceil(whole.getWidth()) + 1));
        for (var lines = 2; lines <= most; lines++)
            all.add(narrow(text, whole.getWidth(), lines * whole.getHeight() + 1, lines));
        return all;
    }

    /// A word that is broken in the middle would be hard to read.
    private double narrow(Text text, double whole, double high, int lines) {
        var width = Math.max(whole / lines, longest());
        text.setWrappingWidth(width);
        while (width < whole && text.getLayoutBounds().getHeight() > high) {
            width += STEP;
            text.setWrappingWidth(width);
        }
        return Math.ceil(Math.min(width, whole)) + 1;
    }

    private double longest() {
        var word = new Text();
        word.setFont(font);
        var most = 0.0;
        for (var each : words.split("\\s", -1)) {
            word.setText(each);
            most = Math.max(most, word.getLayoutBounds().getWidth());
        }
        return most;
    }
}
