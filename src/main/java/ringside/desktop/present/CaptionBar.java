package ringside.desktop.present;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.desktop.theme.Lettered;
import ringside.picture.Ink;

/// All the chrome that a presentation has: which step of how many and what it is called, and below
/// it what happens, in one or two sentences.
final class CaptionBar extends VBox {
    /// The part of a slide that it takes, whatever it says: the picture above never jumps.
    static final double SHARE = 0.2;

    private static final double HEAD = 1.25;
    private static final double LINE = 1.22;
    private final Label head = new Label();
    private final Label text = new Label();

    CaptionBar() {
        setId("caption");
        head.setId("caption-head");
        text.setId("caption-text");
        text.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, text);
        Chalk.ground(this, Ink.INFO_FILL);
    }

    void say(Wording words) {
        head.setText(Lettered.whole(words.head()));
        text.setText(Lettered.whole(words.text()));
    }

    /// The least size of a word.
    void letter(double size) {
        Chalk.write(head, size * HEAD, Ink.TEXT, true);
        Chalk.write(text, size, Ink.TEXT, false);
        setSpacing(size * (LINE - 1));
        setPadding(new Insets(size * 0.5, size, size * 0.4, size));
    }
}
