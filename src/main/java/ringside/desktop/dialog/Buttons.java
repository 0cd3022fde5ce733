package ringside.desktop.dialog;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;

import ringside.words.Words;

/// The buttons of a dialog, in the window's language; the toolkit's own follow the one that the
/// program started with.
public final class Buttons {
    private Buttons() {}

    /// Gives a dialog OK and Cancel.
    public static void agree(DialogPane pane) {
        pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        say(pane, ButtonType.OK, Words.say("form.ok"));
        say(pane, ButtonType.CANCEL, Words.say("form.cancel"));
    }

    /// Gives a dialog that only tells or sets something the button that closes it.
    public static void close(DialogPane pane) {
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        say(pane, ButtonType.CLOSE, Words.say("form.close"));
    }

    private static void say(DialogPane pane, ButtonType type, String words) {
        if (pane.lookupButton(type) instanceof Button button) button.setText(words);
    }
}
