package ringside.desktop.lesson;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import ringside.story.prose.Block;
import ringside.story.prose.Prose;
import ringside.story.prose.Span;

import java.util.List;

/// Prose as text that wraps, selects its faces by style class and is read by screen readers.
public final class ProseView extends VBox {
    private static final double GAP = 9;

    /// A passage; `without` is a title that stands above it already.
    public ProseView(Prose prose, String without) {
        super(GAP);
        getStyleClass().add("prose");
        prose.blocks().stream()
                .filter(block -> !isTitle(block, without))
                .map(ProseView::block)
                .forEach(getChildren()::add);
        setAccessibleText(prose.text());
    }

    private static boolean isTitle(Block block, String title) {
        return block instanceof Block.Heading(_, var spans)
                && spans.size() == 1
                && spans.getFirst().text().equals(title);
    }

    private static Node block(Block block) {
        return switch (block) {
            case Block.Heading(_, var spans) -> flow(spans, "prose-heading");
            case Block.Paragraph(var spans) -> flow(spans, "prose-text");
            case Block.Code(var text) -> code(text);
            case Block.Quote(var blocks) -> column("quote", blocks);
            case Block.Listing list -> list(list);
        };
    }

    private static Node column(String style, List<Block> blocks) {
        var column = new VBox(GAP);
        column.getStyleClass().add(style);
        blocks.stream().map(ProseView::block).forEach(column.getChildren()::add);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node list(Block.Listing list) {
        var rows = new VBox(4);
        for (var i = 0; i < list.items().size(); i++) {
            var bullet = new Label(list.ordered() ? list.first() + i + "." : "•");
            bullet.setMinWidth(18);
            rows.getChildren().add(new HBox(4, bullet, column("item", list.items().get(i))));
        }
        return rows;
    }

    private static Node code(String text) {
        var label = new Label(text);
        label.getStyleClass().add("code-block");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// Words of one line; what is code keeps its own face.
    static TextFlow flow(List<Span> spans, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        spans.stream().map(ProseView::text).forEach(flow.getChildren()::add);
        return flow;
    }

    private static Text text(Span span) {
        var text = new Text(span.text());
        text.getStyleClass().add("prose-span");
        if (span.strong()) text.getStyleClass().add("strong");
        if (span.emphasis()) text.getStyleClass().add("emphasis");
        if (span.code()) text.getStyleClass().add("code");
        return text;
    }
}
