package ringside.desktop.console;

import static ringside.words.Words.say;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Latest;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.keyctl.Secrets;
import ringside.story.Transcript;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The console below the timeline: every step as the command that it is, with what it printed, and
/// a command line for the thread that acts. Clicking a line goes to its step, clicking a serial in
/// it selects what it names.
///
/// Law: payloads are hidden in the transcript and in the kept history until somebody asks for them.
public final class Console extends VBox {
    private final Session session;
    private final Screen screen;
    private final Roll roll = new Roll();
    private final Label prompt = new Label();
    private final Label hint = new Label();
    private final Label complaint = new Label();
    private final Entry entry = new Entry(say("console.prompt"));
    private final Prompter keys;
    private final Deque<String> waiting = new ArrayDeque<>();
    private Keep keep = Keep.NOTHING;
    private Secrets secrets = Secrets.HIDDEN;
    private final Latest wanted;

    public Console(Session session) {
        this.session = session;
        wanted = new Latest(session);
        screen = new Screen(session.view().get().timeline());
        getStyleClass().add("console");
        setId("console");
        keys = new Prompter(entry, session, this::run, this::searching);
        var scroll = new Scroll(roll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        roll.setAccessibleText(say("console.transcript"));
        roll.pointing(session::point);
        roll.going(this::go);
        roll.addEventFilter(KeyEvent.KEY_PRESSED, this::reading);
        roll.heightProperty().addListener((_, _, _) -> Platform.runLater(roll::reveal));
        getChildren().addAll(scroll, commandLine(), hint, complaint);
        session.view().subscribe(view -> show(view));
        session.selection().subscribe(_ -> prompt());
    }

    private HBox commandLine() {
        prompt.getStyleClass().add("prompt");
        prompt.setMinWidth(USE_PREF_SIZE);
        quiet(complaint, "complaint", "complaint");
        complaint.setWrapText(true);
        quiet(hint, "hint", "command-hint");
        entry.setAccessibleText(say("console.line"));
        entry.pastes(text -> perform(Paste.lines(text)));
        entry.textProperty().addListener((_, _, typed) -> typed(typed));
        HBox.setHgrow(entry, Priority.ALWAYS);
        var row = new HBox(prompt, entry);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("command-line");
        return row;
    }

    /// A line that takes no room while it says nothing.
    private static void quiet(Label label, String style, String id) {
        label.getStyleClass().add(style);
        label.setId(id);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    /// Where the lines that were typed are kept from one start to the next.
    public void keep(Keep place) {
        session.make(
                () -> place.read(Past.MOST),
                kept -> {
                    keep = place;
                    var typed = keys.past().lines();
                    keys.remember(new Past(Stream.concat(kept.stream(), typed.stream()).toList()));
                });
    }

    /// Takes over what was typed and what may be seen in the console that this one replaces.
    public void takeAfter(Console former) {
        keep = former.keep;
        secrets = former.secrets;
        keys.remember(former.keys.past());
        entry.set(former.entry.getText());
    }

    /// Brings the keys to the command line.
    public void type() {
        entry.requestFocus();
    }

    /// Shows payloads in the transcript, or hides them again.
    public void payloads() {
        secrets = secrets == Secrets.HIDDEN ? Secrets.SHOWN : Secrets.HIDDEN;
        show(session.view().get());
    }

    /// Copies what is selected in the transcript, or all of it.
    public void copy() {
        var text = roll.copied();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        session.say(Notice.info(say("console.copied", text.lines().count())));
    }

    private void typed(String text) {
        complaint.setText("");
        hint.setText(Completion.hint(text));
    }

    private void searching(String caption) {
        if (caption.isEmpty()) prompt();
        else prompt.setText(caption);
    }

    /// Performs a line as if it had been typed here.
    public void run(String text) {
        if (!text.isBlank()) perform(List.of(text.strip()));
    }

    /// Performs lines one after the other; the first that cannot be read stops them and stays.
    private void perform(Collection<String> lines) {
        waiting.clear();
        waiting.addAll(lines);
        next();
    }

    private void next() {
        if (waiting.isEmpty()) return;
        var text = waiting.removeFirst();
        var at = session.situation();
        var line = entry.getText();
        if (text.equals("history")) act(text, line, new Typing.Tell(keys.past().numbered()));
        else session.make(() -> Typing.read(text, at), read -> act(text, line, read));
    }

    /// Does what was typed while `line` was in the field.
    private void act(String text, String line, Typing read) {
        switch (read) {
            case Typing.Act(var call) -> session.perform(call);
            case Typing.Run(var errand) -> session.perform(errand);
            case Typing.Tell(var output) -> tell(text, output);
            case Typing.Wrong wrong -> {
                misread(text, wrong);
                return;
            }
        }
        keys.past().add(text);
        var lines = keys.past().lines();
        session.make(() -> kept(lines), _ -> {});
        if (entry.getText().equals(line)) entry.set("");
        keys.leave();
        session.after(() -> Platform.runLater(this::next));
    }

    private List<String> kept(List<String> lines) {
        keep.write(lines);
        return lines;
    }

    private void misread(String text, Typing.Wrong wrong) {
        if (!entry.getText().strip().equals(text)) entry.set(text);
        var blanks = entry.getText().length() - entry.getText().stripLeading().length();
        entry.mark(blanks + wrong.column());
        var left = waiting.size();
        waiting.clear();
        complaint.setText(
                say("console.wrong", wrong.column() + 1, wrong.sentence())
                        + (left == 0 ? "" : " " + say("console.left", left)));
    }

    private void tell(String question, String output) {
        var at = session.situation();
        var step = session.view().get().timeline().cursor();
        session.make(
                () -> {
                    screen.tell(at, step, question, output);
                    return step;
                },
                _ -> show(session.view().get()));
    }

    private void show(View view) {
        prompt();
        var open = secrets;
        wanted.ask(
                () -> {
                    screen.secrets(open);
                    return screen.show(view.timeline());
                },
                rows -> show(rows, view));
    }

    private void show(List<Row> rows, View view) {
        roll.show(rows, view.timeline().cursor());
        Platform.runLater(roll::reveal);
    }

    private void prompt() {
        var at = session.situation();
        prompt.setText(Transcript.prompt(at.kernel(), at.caller()).strip());
    }

    /// Enter in the transcript does what a click does.
    private void reading(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        roll.enter();
        event.consume();
    }

    /// What a line names is selected; where it is no more, at the step that speaks of it.
    private void go(Row row, Optional<Link> link) {
        var named = link.map(Link::ref);
        if (named.filter(session.view().get()::shows).isPresent()) session.select(named);
        else {
            session.to(row.step());
            session.after(() -> select(named));
        }
    }

    private void select(Optional<Ref> named) {
        named.filter(session.view().get()::shows)
                .ifPresent(ref -> session.select(Optional.of(ref)));
    }
}
