package ringside.desktop;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;

import ringside.desktop.dialog.Buttons;
import ringside.desktop.keep.Folders;
import ringside.desktop.session.Session;
import ringside.desktop.theme.TextSize;
import ringside.words.Tongue;
import ringside.words.Words;

/// The settings in a dialog of the window. Another language or size of text rebuilds it with the
/// window, so that it, too, says everything in the new one.
final class SettingsDialog {
    /// How wide the form is, where the window has room for it and its edges.
    private static final double WIDE = 640;

    private static final double AROUND = 100;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final Session session;
    private final SettingsForm.Window whole;
    private final Folders folders;

    /// Another window over the session publishes anew, so it is followed anew.
    private Subscription colours = Subscription.EMPTY;

    private SettingsDialog(Session session, SettingsForm.Window whole, Folders folders) {
        this.session = session;
        this.whole = whole;
        this.folders = folders;
    }

    static void show(Window owner, Session session, SettingsForm.Window whole, Folders folders) {
        var settings = new SettingsDialog(session, whole, folders);
        settings.dialog.initOwner(owner);
        settings.dialog.initModality(Modality.WINDOW_MODAL);
        settings.fill();
        settings.dialog.setOnHidden(_ -> settings.colours.unsubscribe());
        settings.dialog.show();
    }

    private void fill() {
        dialog.setTitle(Words.say("settings.title"));
        Buttons.close(dialog.getDialogPane());
        var form = new SettingsForm(session, new Renewing(), folders);
        form.setPrefWidth(Math.min(TextSize.px(WIDE), dialog.getOwner().getWidth() - AROUND));
        dialog.getDialogPane().setContent(form);
        colours.unsubscribe();
        colours = session.shade().subscribe(_ -> dress());
    }

    private void dress() {
        var sheets = dialog.getOwner().getScene().getStylesheets();
        dialog.getDialogPane().getStylesheets().setAll(sheets);
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }

    /// Does it to the window and then to the dialog.
    private final class Renewing implements SettingsForm.Window {
        @Override
        public void speak(Tongue tongue) {
            whole.speak(tongue);
            fill();
        }

        @Override
        public void size(int percent) {
            whole.size(percent);
            fill();
        }
    }
}
