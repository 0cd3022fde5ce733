package ringside.desktop.pair;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.ActionButton;
import ringside.desktop.session.Companion;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.graph.Standing;
import ringside.inquiry.Unlike;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The words under two pictures: what they are, where two truths part and why, and every difference
/// in a list that is walked by keys.
final class PairPanel extends VBox {
    private final Session session;
    private final Label heading = new Label();
    private final VBox told = new VBox(3);
    private final ScrollPane reading = new ScrollPane(told);
    private final Hyperlink go = new Hyperlink();
    private final ListView<Unlike> list = new ListView<>();
    private final HBox body = new HBox(12);
    private Optional<Companion> shown = Optional.empty();

    PairPanel(Session session, Hand hand) {
        this.session = session;
        getStyleClass().addAll("panel", "pair-panel");
        setId("pair-panel");
        heading.getStyleClass().add("heading");
        heading.setId("pair-heading");
        told.setId("pair-told");
        go.setId("pair-go");
        go.setOnAction(
                _ -> shown.flatMap(Companion::parting).ifPresent(it -> session.to(it.step())));
        reading.setFitToWidth(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.setFocusTraversable(true);
        reading.setAccessibleText(Words.say("pair.told"));
        list.setId("pair-list");
        list.setAccessibleText(Words.say("pair.list"));
        list.setPlaceholder(new Label(Words.say("pair.none")));
        list.setCellFactory(_ -> new UnlikeCell(this::where));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        session.selection().subscribe(_ -> light());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(reading, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(hand), body);
    }

    private Region bar(Hand hand) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var end = new Button(Words.say("pair.end"));
        end.setId("pair-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.setOnAction(_ -> session.alone());
        heading.setMinWidth(0);
        var row =
                new HBox(
                        6,
                        heading,
                        gap,
                        go,
                        ActionButton.icon(Action.PREVIOUS_DIFFERENCE, hand),
                        ActionButton.icon(Action.NEXT_DIFFERENCE, hand),
                        end);
        go.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        session.alone();
        event.consume();
    }

    /// Shows what is said about a pair.
    void show(Companion beside, View own) {
        shown = Optional.of(beside);
        var first = beside.name(beside.leads() ? beside.view() : own);
        var second = beside.name(beside.leads() ? own : beside.view());
        heading.setText(Words.say("pair.heading", first, second, beside.unlikes().size()));
        tell(PartingWords.of(beside, own));
        var step = beside.parting().map(it -> it.step()).orElse(own.timeline().cursor());
        go.setText(Words.say("pair.go", step));
        go.setVisible(step != own.timeline().cursor());
        go.setManaged(go.isVisible());
        if (!list.getItems().equals(beside.unlikes())) fill(beside.unlikes());
        // What is the same in the list may be called by another step now.
        list.refresh();
    }

    private void tell(List<String> sentences) {
        told.getChildren().setAll(sentences.stream().map(PairPanel::line).toList());
        if (sentences.isEmpty()) body.getChildren().setAll(list);
        else body.getChildren().setAll(reading, list);
    }

    private static Label line(String sentence) {
        var line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void fill(List<Unlike> unlikes) {
        list.getItems().setAll(unlikes);
        light();
    }

    /// What is selected in the pictures is selected in the list.
    private void light() {
        var here = session.selection().get().flatMap(ref -> shown.flatMap(it -> it.of(ref)));
        var at = here.map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) list.getSelectionModel().clearSelection();
        else if (at != list.getSelectionModel().getSelectedIndex())
            list.getSelectionModel().clearAndSelect(at);
    }

    /// On which side a thing is: by name, for somebody who reads a list and no picture.
    private String where(Unlike unlike) {
        var own = session.view().get();
        return switch (unlike.kind()) {
            case CHANGED -> Standing.CHANGED.word();
            case HERE -> only(own);
            case THERE -> shown.map(it -> only(it.view())).orElse("");
        };
    }

    private String only(View view) {
        return shown.map(it -> Words.say("pair.only", it.name(view))).orElse("");
    }

    /// Whatever is chosen comes into the light in both pictures.
    private void chosen(@Nullable Unlike unlike) {
        Optional.ofNullable(unlike).ifPresent(it -> session.select(Optional.of(it.ref())));
    }

    /// The next difference, or the one before; round again at the end.
    void walk(int by) {
        var size = list.getItems().size();
        if (size == 0) return;
        var at = list.getSelectionModel().getSelectedIndex();
        var next = at < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(at + by, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
        chosen(list.getItems().get(next));
    }
}
