package ringside.desktop.inspector;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import ringside.desktop.canvas.Paints;
import ringside.desktop.theme.TextSize;
import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// Draws one [Section]: rows that can be gone to, facts, the matrix, gauges, sentences. It adds no
/// word of its own.
final class SectionView {
    /// Notes of so few letters, such as a serial or a time, stand beside the text; longer ones
    /// below it, where they may take more than one line.
    private static final int BRIEF = 14;

    /// From this size on, in percent, a narrow panel has no room for a column of names.
    private static final int LARGE = 125;

    /// The column of names is at least so wide, and they are so large.
    private static final double USUAL = 84;

    private static final double NAME = 12;

    private final Paints paints;
    private final Consumer<Optional<Ref>> go;

    SectionView(Paints paints, Consumer<Optional<Ref>> go) {
        this.paints = paints;
        this.go = go;
    }

    /// The section under its heading.
    VBox of(Section section) {
        var body = body(section);
        if (!section.heading().isEmpty())
            body.getChildren().addFirst(Parts.heading(section.heading()));
        return body;
    }

    private VBox body(Section section) {
        var box = new VBox();
        box.getStyleClass().add("section");
        switch (section) {
            case Section.Rights rights -> box.getChildren().add(new RightsView(rights));
            case Section.Facts facts -> {
                var column = column(facts);
                facts.facts().forEach(fact -> box.getChildren().add(fact(fact, column)));
            }
            case Section.Rows rows -> rows.rows().forEach(row -> box.getChildren().add(row(row)));
            case Section.Gauges gauges ->
                    gauges.gauges().forEach(gauge -> box.getChildren().add(gauge(gauge)));
            case Section.Words words ->
                    words.sentences()
                            .forEach(text -> box.getChildren().add(Parts.words(text, "sentence")));
        }
        if (box.getChildren().isEmpty())
            box.getChildren().add(Parts.words(Words.say("sheet.nothing"), "muted"));
        return box;
    }

    /// How wide the names of a section are: all values stand behind the widest.
    private static double column(Section.Facts facts) {
        // Large words stand beside what they name; the rest in a column.
        if (TextSize.percent() > LARGE) return Region.USE_PREF_SIZE;
        return facts.facts().stream()
                .mapToDouble(fact -> wide(fact.name()))
                .reduce(TextSize.px(USUAL), Math::max);
    }

    private static double wide(String name) {
        var text = new Text(name);
        text.setFont(Font.font("Inter", TextSize.px(NAME)));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static Node fact(Section.Fact fact, double column) {
        var name = new Label(fact.name());
        name.getStyleClass().add("muted");
        name.setMinWidth(column);
        var value = Parts.words(fact.value());
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(8, name, value);
        row.getStyleClass().add("fact");
        return row;
    }

    private Node row(Section.Row row) {
        var bullet = new Circle(4, paints.of(row.tint()));
        if (row.tint() == Ink.NONE) bullet.setStroke(paints.of(Ink.MUTED));
        var text = Parts.words(row.text(), "row-text");
        var line = new HBox(9, bullet);
        if (row.note().length() <= BRIEF) line.getChildren().addAll(text, brief(row.note()));
        else line.getChildren().add(new VBox(text, Parts.words(row.note(), "row-note")));
        HBox.setMargin(bullet, new Insets(4.5, 0, 0, 0));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("row");
        row.target().ifPresent(ref -> link(line, row, ref));
        return line;
    }

    private static Label brief(String words) {
        var note = new Label(words);
        note.getStyleClass().add("row-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    /// A row that leads somewhere: by click, or by Enter and Space when it has the focus.
    private void link(HBox line, Section.Row row, Ref ref) {
        line.getStyleClass().add("link");
        line.setUserData(ref);
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText((row.text() + " " + row.note()).strip());
        line.setOnMouseClicked(_ -> go.accept(Optional.of(ref)));
        line.setOnKeyPressed(
                event -> {
                    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE)
                        return;
                    event.consume();
                    go.accept(Optional.of(ref));
                });
    }

    private static Node gauge(Section.Gauge gauge) {
        var name = new Label(gauge.name());
        name.setMinWidth(TextSize.px(62));
        var bar = new ProgressBar(gauge.part());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var value = new Label(gauge.used() + " / " + gauge.limit());
        value.getStyleClass().addAll("mono", "muted");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, bar, value);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("gauge");
        if (gauge.part() >= 0.9) row.getStyleClass().add("full");
        return row;
    }
}
