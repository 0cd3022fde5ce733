package ringside.desktop;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.desktop.action.MissForm;
import ringside.desktop.action.Offer;
import ringside.desktop.dialog.FormDialog;
import ringside.desktop.outline.OutlineText;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.inquiry.Missed;

import java.util.Map;
import java.util.function.Supplier;

/// What is done to find a thing: back to what was selected, on to what failed, and the question why
/// a key is not found.
final class Finding {
    private final Session session;
    private final Supplier<Window> window;

    private Finding(Session session, Supplier<Window> window) {
        this.session = session;
        this.window = window;
    }

    /// Says at the desk who does it; questions open over the window.
    static void appoint(Desk desk, Session session, Supplier<Window> window) {
        var finding = new Finding(session, window);
        desk.when(Action.COPY, finding::copy)
                .when(Action.EARLIER, session::selectEarlier)
                .when(Action.LATER, session::selectLater)
                .when(Action.NEXT_FAILED, session::nextFailed)
                .when(Action.PREVIOUS_FAILED, session::previousFailed)
                .when(Action.WHY_NOT, finding::whyNot);
    }

    private void copy() {
        var text = OutlineText.of(session.view().get(), session.selection().get());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /// Asks which key. That the kernel refuses is what one wants to see, so it is no reason not to
    /// ask.
    private void whyNot() {
        var situation = session.situation();
        var timeline = session.view().get().timeline();
        var missed = Missed.last(timeline.moments().subList(0, timeline.cursor()));
        switch (MissForm.of(situation, missed)) {
            case Offer.Nothing(var sentence) -> session.say(Notice.info(sentence));
            case Form form ->
                    FormDialog.ask(
                            form, situation, window.get(), session::foresee, session::perform);
        }
    }
}
