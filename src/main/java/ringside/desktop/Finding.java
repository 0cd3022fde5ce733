package ringside.desktop;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import ringside.desktop.action.Action;
import ringside.desktop.outline.OutlineText;
import ringside.desktop.session.Session;

import java.util.Map;

/// What is done with the thing that somebody has found, and the way to it.
///
/// Law: none of it changes a step of the story.
final class Finding {
    private final Session session;

    private Finding(Session session) {
        this.session = session;
    }

    /// Says at the desk who does it.
    static void appoint(Desk desk, Session session) {
        var finding = new Finding(session);
        desk.when(Action.COPY, finding::copy);
    }

    private void copy() {
        var text = OutlineText.of(session.view().get(), session.selection().get());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
