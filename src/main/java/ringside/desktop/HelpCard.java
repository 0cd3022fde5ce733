package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ringside.desktop.action.Action;
import ringside.desktop.control.Veil;
import ringside.desktop.theme.Lettered;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The list of keys over the window, on `?`: grouped, in as many columns as fit, and shortened to
/// what is typed. Arrows and page keys scroll.
final class HelpCard extends Veil {
    private static final double COLUMN = 280;
    private static final double GAP = 22;
    private static final double WIDEST = 1340;
    /// What a column's caps may take, in pixels.
    private static final double CAPS = 136;

    /// What the card needs around its title and its columns, in pixels.
    private static final double EDGES = 44;

    private static final double LINES = 60;
    private final TextField field;
    private final Predicate<Action> exists;
    private final HBox columns = new HBox(TextSize.px(GAP));
    private final ScrollPane scroll = new ScrollPane(columns);
    private final Node head;
    private HelpSheet sheet;
    private int laid;

    HelpCard(Predicate<Action> exists) {
        this(exists, new TextField());
    }

    private HelpCard(Predicate<Action> exists, TextField field) {
        super(field);
        this.field = field;
        this.exists = exists;
        sheet = HelpSheet.of("", exists);
        setId("help");
        field.setId("help-field");
        field.setPromptText(Words.say("palette.help.prompt"));
        field.setAccessibleText(Words.say("palette.help.field"));
        field.textProperty().addListener((_, _, typed) -> show(typed));
        HBox.setHgrow(field, Priority.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head = title();
        lay(new VBox(head, scroll));
        widthProperty().addListener((_, _, _) -> arrange(false));
    }

    private Node title() {
        var title = new Label(Words.say("palette.help"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        var hints = new Label(Words.say("palette.help.keys"));
        hints.getStyleClass().add("hints");
        hints.setMinWidth(USE_PREF_SIZE);
        var row = new FlowPane(14, 6, title, field, hints);
        field.setPrefWidth(TextSize.px(260));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    @Override
    protected void opened() {
        show("");
    }

    @Override
    protected boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> scroll(-LINES);
            case DOWN -> scroll(LINES);
            case PAGE_UP -> scroll(-scroll.getHeight());
            case PAGE_DOWN -> scroll(scroll.getHeight());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void scroll(double pixels) {
        var beyond = columns.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) scroll.setVvalue(scroll.getVvalue() + pixels / beyond);
    }

    private void show(String typed) {
        sheet = HelpSheet.of(typed, exists);
        scroll.setVvalue(0);
        arrange(true);
    }

    /// Puts the parts into columns of about the same height, in their order.
    private void arrange(boolean anew) {
        var wide = Math.min(TextSize.px(WIDEST), getWidth() - 40) - TextSize.px(50);
        var many = (int) Math.max(1, wide / TextSize.px(COLUMN + GAP));
        if (!anew && many == laid) return;
        laid = many;
        columns.getChildren().clear();
        for (var part : balanced(many)) columns.getChildren().add(column(part));
        if (sheet.parts().isEmpty())
            columns.getChildren().add(new Label(Words.say("palette.help.none")));
    }

    private List<List<HelpSheet.Part>> balanced(int many) {
        var lines = sheet.parts().stream().mapToInt(part -> part.rows().size() + 2).sum();
        var made = new ArrayList<List<HelpSheet.Part>>();
        var high = 0;
        for (var part : sheet.parts()) {
            var begins = made.isEmpty() || (high >= lines / many && made.size() < many);
            if (begins) {
                made.add(new ArrayList<>());
                high = 0;
            }
            made.getLast().add(part);
            high += part.rows().size() + 2;
        }
        return made;
    }

    private static Node column(List<HelpSheet.Part> parts) {
        var box = new VBox(TextSize.px(14));
        parts.forEach(part -> box.getChildren().add(section(part)));
        box.setPrefWidth(TextSize.px(COLUMN));
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node section(HelpSheet.Part part) {
        var title = new Label(Lettered.capitals(part.title()));
        title.getStyleClass().add("heading");
        var box = new VBox(TextSize.px(5), title);
        part.rows().forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private static Node row(HelpSheet.Row row) {
        var text = new Label(row.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!row.sentence().isEmpty()) text.setTooltip(new Tooltip(row.sentence()));
        var caps = new FlowPane(4, 3);
        caps.setAlignment(Pos.TOP_RIGHT);
        caps.setPrefWrapLength(TextSize.px(CAPS));
        caps.setMinWidth(TextSize.px(CAPS));
        caps.setMaxWidth(TextSize.px(CAPS));
        row.keys().forEach(key -> caps.getChildren().add(cap(key)));
        return new HBox(8, text, caps);
    }

    private static Label cap(String key) {
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setWrapText(true);
        cap.setMaxWidth(TextSize.px(CAPS));
        cap.setMinHeight(USE_PREF_SIZE);
        return cap;
    }

    /// As wide as the window allows, and as high as what it says.
    @Override
    protected void layoutChildren() {
        var wide = Math.min(TextSize.px(WIDEST), getWidth() - 40);
        var inner = wide - TextSize.px(50);
        var said = head.prefHeight(inner) + columns.prefHeight(inner) + TextSize.px(EDGES);
        var high = Math.max(0, Math.min(said, getHeight() - TextSize.px(90)));
        getChildren().forEach(card -> ((VBox) card).setMaxSize(wide, high));
        super.layoutChildren();
    }
}
