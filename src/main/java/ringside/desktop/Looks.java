package ringside.desktop;

import ringside.desktop.action.Action;
import ringside.desktop.canvas.Lens;
import ringside.desktop.session.Companion;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Question;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.inquiry.Eyes;
import ringside.inquiry.Naming;
import ringside.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// Who does the actions about how the picture is looked at: faces, camera, colours, what is asked
/// about the selection. A new frame gets a new one.
record Looks(Session session, Frame frame, Desk desk) {
    void appoint() {
        for (var face : Views.Face.values())
            desk.when(face.action(), () -> frame.views().show(face));
        var camera = frame.graph().camera();
        desk.when(Action.SEARCH, () -> search(Lens::search))
                .when(Action.NEIGHBOURS, () -> search(Lens::neighbours))
                .when(Action.FOLD, () -> search(Lens::fold))
                .when(Action.FOLD_ALL, session::foldAll)
                .when(Action.TIDY, session::tidy)
                .when(Action.EYES, this::eyes)
                .when(Action.OTHER_EYES, this::otherEyes)
                .when(Action.WHY, () -> wonder(Question.WHY))
                .when(Action.DOOM, () -> wonder(Question.DOOM))
                .when(Action.COMPARE, this::compare)
                .when(Action.COMPARE_HERE, () -> session.compare(view().timeline().cursor()))
                .when(Action.TRUTHS, this::truths)
                .when(Action.NEXT_DIFFERENCE, () -> frame.pair().walk(1))
                .when(Action.PREVIOUS_DIFFERENCE, () -> frame.pair().walk(-1))
                .when(Action.FIT, camera::fit)
                .when(Action.ACTUAL_SIZE, camera::actual)
                .when(Action.LARGER, camera::nearer)
                .when(Action.SMALLER, camera::farther)
                .when(Action.THEME, () -> session.setShade(session.shade().get().other()))
                .when(
                        Action.MOTION,
                        () -> session.setReducedMotion(!session.reducedMotion().get()));
    }

    private View view() {
        return session.view().get();
    }

    /// The step before beside the one that is shown; pressed again, one picture.
    private void compare() {
        var compared = session.companion().get().filter(it -> !it.truths()).isPresent();
        if (compared) session.alone();
        else session.compare(view().timeline().cursor() - 1);
    }

    /// Both truths; pressed again, one.
    private void truths() {
        if (session.companion().get().filter(Companion::truths).isPresent()) session.alone();
        else session.truths();
    }

    private List<Integer> looking() {
        return session.eyes().get().stream().map(Eyes::tid).toList();
    }

    /// Looks through the eyes of whoever acts; pressed again, nobody's.
    private void eyes() {
        var tid = session.situation().caller();
        look(looking().equals(List.of(tid)) ? List.of() : List.of(tid));
    }

    /// Looks through the eyes of whoever acts as well; pressed again, no more.
    private void otherEyes() {
        var tid = session.situation().caller();
        var now = looking();
        if (now.isEmpty()) look(List.of(tid));
        else if (now.equals(List.of(now.getFirst(), tid))) look(now.subList(0, 1));
        else if (now.getFirst() == tid) session.say(Notice.info(Words.say("eyes.same")));
        else look(List.of(now.getFirst(), tid));
    }

    private void look(List<Integer> tids) {
        session.look(tids);
        var names = tids.stream().map(new Naming(session.view().get().kernel())::thread).toList();
        if (names.size() == 1) session.say(Notice.info(Words.say("eyes.one", names.getFirst())));
        if (names.size() == 2)
            session.say(Notice.info(Words.say("eyes.two", names.getFirst(), names.getLast())));
    }

    /// Asks about what is selected, and asked again, no more.
    private void wonder(Question question) {
        var same = session.question().get() == question;
        session.wonder(same ? Question.NONE : question);
        if (!same && session.selection().get().isEmpty())
            session.say(Notice.info(Words.say("consequence.select")));
    }

    /// Looking for something is done in the graph.
    private void search(Consumer<Lens> look) {
        frame.views().show(Views.Face.GRAPH);
        look.accept(frame.graph().lens());
    }
}
