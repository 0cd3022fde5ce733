package ringside.desktop.lifelines;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import ringside.desktop.session.Session;
import ringside.desktop.theme.TextSize;

import java.util.Optional;
import java.util.function.BiConsumer;

/// A row of the face: what it is on the left, its bar on the right.
final class LifeCell extends ListCell<Row> {
    private static final double NAME = 226;
    private final Session session;
    private final ReadOnlyObjectProperty<Shown> shown;
    private final Label title = new Label();
    private final Label below = new Label();
    private final Tooltip tip = new Tooltip();
    private final Bar bar;
    private final HBox line;

    /// @param width of all bars and of the axis above them
    /// @param chosen is told of a row and the step of it that was pointed at
    LifeCell(
            Session session,
            ReadOnlyObjectProperty<Shown> shown,
            ObservableValue<Number> width,
            BiConsumer<Row, Integer> chosen) {
        this.session = session;
        this.shown = shown;
        getStyleClass().add("life");
        title.getStyleClass().add("life-title");
        below.getStyleClass().addAll("muted", "small");
        bar =
                new Bar(
                        shown,
                        step ->
                                Optional.ofNullable(getItem())
                                        .ifPresent(r -> chosen.accept(r, step)));
        bar.setMinWidth(0);
        width.subscribe(wide -> bar.setPrefWidth(wide.doubleValue()));
        bar.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        Tooltip.install(bar, tip);
        var words = new VBox(-1, title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(name());
        words.setMaxWidth(name());
        line = new HBox(words, bar);
        line.setFillHeight(true);
        setPrefWidth(0);
    }

    /// What the names take at the left, in pixels.
    static double name() {
        return TextSize.px(NAME);
    }

    private void tell(MouseEvent event) {
        var row = Optional.ofNullable(getItem());
        var step = bar.step(event.getX());
        var moments = session.view().get().timeline().moments();
        var said = step == 0 || step > moments.size() ? "" : moments.get(step - 1).line();
        row.ifPresent(there -> tip.setText(Told.at(there, step, said)));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        var there = empty ? Optional.<Row>empty() : Optional.ofNullable(row);
        bar.show(there);
        setGraphic(there.isPresent() ? line : null);
        setId(there.map(LifeCell::id).orElse(null));
        setAccessibleText(there.map(it -> Told.sentence(it, shown.get().lines())).orElse(null));
        there.ifPresent(this::say);
    }

    private static String id(Row row) {
        return switch (row) {
            case Row.OfLife(var life) -> "life-" + life.key().serial().hex();
            case Row.OfHold(_, var hold) -> "hold-" + hold.edge().from().id();
        };
    }

    private void say(Row row) {
        title.setText(Told.title(row));
        var words = Told.below(row, shown.get().lines());
        below.setText(words);
        below.setVisible(!words.isEmpty());
        below.setManaged(!words.isEmpty());
        title.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("holder"), row instanceof Row.OfHold);
    }
}
