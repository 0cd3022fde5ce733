package ringside.desktop.inspector;

import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ringside.call.Call;
import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.action.Hindrances;
import ringside.desktop.action.Situation;
import ringside.desktop.canvas.Faces;
import ringside.desktop.canvas.Paints;
import ringside.desktop.control.ActionButton;
import ringside.desktop.control.ActionMenu;
import ringside.desktop.session.Companion;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.desktop.theme.TextSize;
import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.story.Narration;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The panel on the right: the sheet of what is selected, what just happened, and the actions that
/// fit.
///
/// Law: what it shows is [#sheet] and the last narration, nothing else; it follows the session, the
/// newest moment wins, and it keeps nothing of its own but the scroll position.
public final class Inspector extends Region {
    private static final int BUTTONS = 5;

    /// In less height than this, in pixels at the usual size of text, what is said needs the room
    /// of the buttons.
    private static final double LOW = 330;

    /// What the worker found out for one showing.
    private record Found(
            Sheet sheet, Optional<Narration> told, List<Action> deeds, Hindrances hindrances) {}

    private final Session session;
    private final Hand hand;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final FlowPane buttons = new FlowPane(6, 6);
    private final BorderPane frame = new BorderPane(scroll);
    private Optional<Ref> shown = Optional.empty();
    private Optional<Ref> asked = Optional.empty();
    private boolean walking;
    private Sheet sheet = new Sheet(Optional.empty(), "", "", Ink.NONE, "", List.of());
    private final Latest question;

    public Inspector(Session session, Hand hand) {
        this.session = session;
        question = new Latest(session);
        this.hand = hand;
        Faces.ready();
        getStyleClass().addAll("panel", "inspector");
        setId("inspector");
        getStylesheets().add(Stylesheet.of("inspector.css"));
        content.getStyleClass().add("content");
        buttons.getStyleClass().add("buttons");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Words.say("sheet.region"));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setBottom(buttons);
        getChildren().add(frame);
        session.view().subscribe(_ -> arrive());
        session.selection().subscribe(_ -> render());
        session.shade().subscribe(_ -> render());
        session.eyes().subscribe(_ -> render());
        session.companion().subscribe(_ -> render());
        heightProperty().map(_ -> most()).subscribe(_ -> render());
    }

    /// What the panel says about the selection.
    public Sheet sheet() {
        return sheet;
    }

    private void arrive() {
        asked = session.selection().get();
        render();
    }

    /// What was looked for comes first until somebody looks at something else; whoever goes along
    /// the places of the search stays with it.
    private boolean foremost() {
        return session.view().get().inquiry().isPresent()
                && session.selection().get().equals(asked);
    }

    private void walk(Optional<Ref> place) {
        asked = place;
        session.select(place);
    }

    /// The worker finds out what is to be said: of a large machine that takes longer than a frame.
    private void render() {
        var view = session.view().get();
        var situation = session.situation();
        var eyes = session.eyes().get();
        var there = elsewhere();
        var deeds = there.isPresent() ? List.<Action>of() : deeds(situation);
        var buttons = deeds.subList(0, Math.min(most(), deeds.size()));
        question.ask(
                () ->
                        new Found(
                                Seen.with(
                                        there.map(it -> told(it, situation))
                                                .orElseGet(() -> Sheets.of(view, situation)),
                                        view.kernel(),
                                        eyes),
                                view.step().map(Narration::of),
                                deeds,
                                Hindrances.of(buttons, situation)),
                this::show);
    }

    /// What fits the selection; nothing where nothing is selected.
    private static List<Action> deeds(Situation at) {
        return at.selection().isEmpty()
                ? List.of()
                : Fitting.of(at.selection(), at.ring().isPresent());
    }

    /// How many buttons there is room for; the other deeds are in a menu.
    private int most() {
        return getHeight() < TextSize.px(LOW) ? 0 : BUTTONS;
    }

    private void show(Found found) {
        sheet = found.sheet();
        var paints = Paints.of(Paints.palette(session.shade().get()));
        var first = foremost();
        var same = first ? walking : sheet.about().equals(shown);
        var place = scroll.getVvalue();
        var sections = new SectionView(paints, session::select);
        content.getChildren().setAll(new SheetView(sheet, sections));
        found.told()
                .flatMap(told -> told(told, session.view().get(), paints))
                .ifPresent(told -> content.getChildren().add(first ? 0 : 1, told));
        shown = sheet.about();
        walking = first;
        scroll.setVvalue(same ? place : 0);
        offer(found.deeds(), found.hindrances());
    }

    /// Where what is selected is to be seen when it is not in the picture.
    private Optional<Companion> elsewhere() {
        var chosen = session.selection().get().filter(ref -> !session.view().get().shows(ref));
        return session.companion()
                .get()
                .filter(there -> chosen.filter(there.view()::shows).isPresent());
    }

    /// What is only in the picture beside this one, as it is there.
    private static Sheet told(Companion there, Situation now) {
        var kernel = there.view().kernel();
        var at = new Situation(now.machine(), kernel, now.caller(), now.selection());
        var told = Sheets.of(there.view(), at);
        var where = Words.say("pair.only", there.name(there.view()));
        return new Sheet(
                told.about(), told.title(), where, told.tint(), told.numbers(), told.sections());
    }

    private Optional<Told> told(Narration narration, View view, Paints paints) {
        var sections = new SectionView(paints, this::walk);
        var search = SearchView.of(view.inquiry(), sections, calls -> help(view, calls));
        return view.timeline().current().map(moment -> new Told(moment, narration, search));
    }

    /// Does what helps, a step each, and looks again.
    private void help(View view, List<Call> calls) {
        calls.forEach(session::perform);
        view.step().map(step -> step.call().bare()).ifPresent(session::perform);
    }

    private void offer(List<Action> actions, Hindrances hindrances) {
        buttons.getChildren().clear();
        buttons.setManaged(!actions.isEmpty());
        buttons.setVisible(!actions.isEmpty());
        var most = most();
        actions.stream()
                .limit(most)
                .map(action -> button(action, hindrances))
                .forEach(buttons.getChildren()::add);
        if (actions.size() > most) buttons.getChildren().add(rest(actions, most));
    }

    private ActionButton button(Action action, Hindrances hindrances) {
        var button = ActionButton.text(action, hand);
        button.setId("inspect-" + action.id());
        button.judge(hindrances);
        if (action == Action.EXIT || action == Action.REVOKE) button.getStyleClass().add("danger");
        return button;
    }

    private MenuButton rest(List<Action> actions, int from) {
        var rest = actions.subList(from, actions.size());
        return ActionMenu.button(from == 0 ? "deeds" : "others", rest, session, hand);
    }

    @Override
    protected void layoutChildren() {
        frame.resizeRelocate(1, 1, getWidth() - 2, getHeight() - 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 328;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 270;
    }
}
