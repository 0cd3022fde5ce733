package ringside.desktop;

import static ringside.words.Words.say;

import ringside.desktop.action.Action;
import ringside.desktop.session.Session;

import java.util.List;
import java.util.Optional;

/// When an action that is no step of the machine would do nothing, and why: for whoever lists
/// actions before they are chosen.
final class Objections {
    private Objections() {}

    static void raise(Desk desk, Session session, Views views) {
        for (var back : List.of(Action.UNDO, Action.PREVIOUS, Action.FIRST))
            desk.unless(
                    back,
                    () -> when(!session.view().get().timeline().canUndo(), "palette.not.begin"));
        for (var on : List.of(Action.REDO, Action.NEXT, Action.LAST))
            desk.unless(
                    on, () -> when(!session.view().get().timeline().canRedo(), "palette.not.end"));
        desk.unless(
                Action.NEIGHBOURS,
                () -> when(session.selection().get().isEmpty(), "palette.not.selected"));
        desk.unless(
                Action.RUN_HELPER,
                () -> when(session.view().get().kernel().sleeps().isEmpty(), "palette.not.asleep"));
        for (var walk : List.of(Action.NEXT_DIFFERENCE, Action.PREVIOUS_DIFFERENCE))
            desk.unless(
                    walk, () -> when(session.companion().get().isEmpty(), "palette.not.paired"));
        for (var face : Views.Face.values())
            desk.unless(face.action(), () -> when(!views.offers(face), "palette.not.face"));
    }

    private static Optional<String> when(boolean so, String key) {
        return so ? Optional.of(say(key)) : Optional.empty();
    }
}
