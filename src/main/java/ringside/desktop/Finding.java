package ringside.desktop;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.desktop.action.MissForm;
import ringside.desktop.action.Offer;
import ringside.desktop.action.Situation;
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
        var view = session.view().get();
        var about = session.selection().get();
        session.make(
                () -> OutlineText.of(view, about),
                text ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /// Asks which key. That the kernel refuses is what one wants to see, so it is no reason not to
    /// ask.
    private void whyNot() {
        var situation = session.situation();
        var timeline = session.view().get().timeline();
        session.make(
                () -> {
                    var missed = Missed.last(timeline.moments().subList(0, timeline.cursor()));
                    return MissForm.of(situation, missed);
                },
                offer -> ask(offer, situation));
    }

    private void ask(Offer offer, Situation situation) {
        switch (offer) {
            case Offer.Nothing(var sentence) -> session.say(Notice.info(sentence));
            case Form form -> FormDialog.ask(form, situation, window.get(), session);
        }
    }
}
