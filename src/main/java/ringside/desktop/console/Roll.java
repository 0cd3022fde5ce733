package ringside.desktop.console;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

import ringside.graph.Ref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The transcript on screen: text that can be read, selected and copied and not written; of many
/// lines those in sight are laid out and no others.
///
/// Law: paragraph `n` is row `n`. Rows that stay are not touched, so that nothing jumps.
final class Roll extends StyleClassedTextArea {
    private List<Row> rows = List.of();
    private Optional<Link> under = Optional.empty();
    private final BooleanProperty cut = new SimpleBooleanProperty();
    private final DoubleProperty torn = new SimpleDoubleProperty();
    private int cursor;
    private Consumer<Optional<Ref>> point = _ -> {};
    private BiConsumer<Row, Optional<Link>> go = (_, _) -> {};

    Roll() {
        super(false);
        setId("transcript");
        getStyleClass().add("transcript");
        setEditable(false);
        setWrapText(true);
        setShowCaret(Caret.CaretVisibility.ON);
        setUndoManager(UndoUtils.noOpUndoManager());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        setOnMouseClicked(this::clicked);
        getVisibleParagraphs().sizeProperty().addListener((_, _, _) -> later());
        estimatedScrollYProperty().addListener((_, _, _) -> later());
    }

    /// What happens where a link is rested upon.
    void pointing(Consumer<Optional<Ref>> next) {
        point = next;
    }

    /// What happens where a row, or a link of it, is clicked.
    void going(BiConsumer<Row, Optional<Link>> next) {
        go = next;
    }

    List<Row> rows() {
        return rows;
    }

    /// Shows these rows while step `now` is shown; what is still to come is dim.
    void show(List<Row> next, int now) {
        hover(Optional.empty());
        var same = 0;
        while (same < rows.size() && same < next.size() && rows.get(same).equals(next.get(same)))
            same++;
        if (same < rows.size() || same < next.size()) write(next, same);
        rows = next;
        cursor = now;
        later();
    }

    private void write(List<Row> next, int from) {
        var tail = next.subList(from, next.size());
        if (from == 0) replace(0, getLength(), document(tail, false));
        else {
            var end = getAbsolutePosition(from - 1, getParagraphLength(from - 1));
            replace(end, getLength(), document(tail, true));
        }
    }

    /// The rows as a document; behind other rows it begins with the end of their line.
    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(
            List<Row> tail, boolean behind) {
        var builder =
                new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                        getSegOps(), List.of());
        if (behind || tail.isEmpty()) builder.addParagraph("", List.<String>of());
        for (var row : tail) builder.addParagraph(segments(row));
        return builder.build();
    }

    private static List<StyledSegment<String, Collection<String>>> segments(Row row) {
        var parts = new ArrayList<StyledSegment<String, Collection<String>>>();
        var line = row.line();
        var at = 0;
        for (var link : row.links()) {
            if (link.from() < at) continue;
            plain(row, at, link.from(), parts);
            parts.add(part(row, link.from(), line.substring(link.from(), link.to()), "link"));
            at = link.to();
        }
        plain(row, at, line.length(), parts);
        if (parts.isEmpty()) parts.add(new StyledSegment<>("", List.of()));
        return parts;
    }

    private static void plain(
            Row row, int from, int to, List<StyledSegment<String, Collection<String>>> into) {
        var edge = Math.clamp(row.prompt().length(), from, to);
        if (from < edge) into.add(part(row, from, row.line().substring(from, edge)));
        if (edge < to) into.add(part(row, edge, row.line().substring(edge, to)));
    }

    private static StyledSegment<String, Collection<String>> part(
            Row row, int from, String text, String... more) {
        var styles = new ArrayList<>(List.of(more));
        styles.add(
                from < row.prompt().length()
                        ? "prompt"
                        : row.tone().name().toLowerCase(Locale.ROOT));
        return new StyledSegment<>(text, List.copyOf(styles));
    }

    private void later() {
        Platform.runLater(this::tint);
    }

    /// Whether the last line in sight may be cut: one that is still to come. What is there already
    /// ends at the lower edge.
    ReadOnlyBooleanProperty cutBelow() {
        return cut;
    }

    /// How much of a line that has scrolled out above can still be seen, in pixels.
    ReadOnlyDoubleProperty tornAbove() {
        return torn;
    }

    private double torn() {
        var first = visibleParToAllParIndex(0);
        var letter = getAbsolutePosition(first, 0);
        return Optional.ofNullable(localToScreen(getLayoutBounds()))
                .flatMap(
                        area ->
                                getCharacterBoundsOnScreen(letter, letter + 1)
                                        .map(at -> new Tear(area.getMinY(), at)))
                .map(tear -> tear.height(getParagraphLinesCount(first)))
                .orElse(0.0);
    }

    /// Past, present and future of the lines in sight.
    private void tint() {
        if (rows.isEmpty() || getVisibleParagraphs().isEmpty()) return;
        var first = visibleParToAllParIndex(0);
        var end = Math.min(rows.size(), first + getVisibleParagraphs().size());
        for (var at = first; at < end; at++) {
            var style = tense(rows.get(at).step());
            if (!List.copyOf(getParagraph(at).getParagraphStyle()).equals(style))
                setParagraphStyle(at, style);
        }
        torn.set(torn());
        cut.set(end < rows.size() && rows.get(Math.max(0, end - 1)).step() > cursor);
    }

    private List<String> tense(int step) {
        return step > cursor ? List.of("future") : step == cursor ? List.of("here") : List.of();
    }

    /// Scrolls so that the last line of the present step is the last one seen.
    void reveal() {
        var last = rows.size() - 1;
        while (last > 0 && rows.get(last).step() > cursor) last--;
        if (last >= 0) showParagraphAtBottom(last);
    }

    /// The row of a place in the text.
    private Optional<Row> row(int paragraph) {
        return paragraph < rows.size() ? Optional.of(rows.get(paragraph)) : Optional.empty();
    }

    private Optional<Link> at(MouseEvent event) {
        var hit = hit(event.getX(), event.getY()).getCharacterIndex();
        if (hit.isEmpty()) return Optional.empty();
        var place = offsetToPosition(hit.getAsInt(), Bias.Forward);
        return row(place.getMajor()).flatMap(row -> row.at(place.getMinor()));
    }

    private void hover(Optional<Link> next) {
        if (next.equals(under)) return;
        under = next;
        pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("on-link"), under.isPresent());
        point.accept(under.map(Link::ref));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        if (event.getClickCount() > 1 || getSelection().getLength() > 0) return;
        var hit = hit(event.getX(), event.getY());
        var place = offsetToPosition(hit.getInsertionIndex(), Bias.Backward);
        row(place.getMajor()).ifPresent(row -> go.accept(row, at(event)));
    }

    /// Does for the caret what a click does for the pointer.
    void enter() {
        row(getCurrentParagraph()).ifPresent(row -> go.accept(row, row.at(getCaretColumn())));
    }

    /// The selected lines, or all of them.
    String copied() {
        return getSelectedText().isEmpty() ? getText() : getSelectedText();
    }
}
