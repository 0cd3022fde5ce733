package ringside.story.prose;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns what the Markdown parser found into blocks and spans.
final class Reading {
    private static final Parser PARSER = Parser.builder().build();

    List<Block> blocks(String markdown) {
        return blocks(PARSER.parse(markdown));
    }

    private List<Block> blocks(Node parent) {
        return children(parent).flatMap(this::block).toList();
    }

    private Stream<Block> block(Node node) {
        return switch (node) {
            case Heading heading ->
                    Stream.of(new Block.Heading(heading.getLevel(), spans(heading)));
            case FencedCodeBlock code -> Stream.of(code(code.getLiteral()));
            case IndentedCodeBlock code -> Stream.of(code(code.getLiteral()));
            case HtmlBlock html -> Stream.of(code(html.getLiteral()));
            case BlockQuote quote -> Stream.of(new Block.Quote(blocks(quote)));
            case BulletList list -> Stream.of(new Block.Listing(false, 1, items(list)));
            case OrderedList list ->
                    Stream.of(new Block.Listing(true, list.getMarkerStartNumber(), items(list)));
            default -> paragraph(node);
        };
    }

    private Stream<Block> paragraph(Node node) {
        var spans = spans(node);
        return spans.isEmpty() ? Stream.empty() : Stream.of(new Block.Paragraph(spans));
    }

    private static Block code(String text) {
        return new Block.Code(text.stripTrailing());
    }

    private List<List<Block>> items(Node list) {
        return children(list).map(this::blocks).toList();
    }

    private List<Span> spans(Node parent) {
        var spans = new ArrayList<Span>();
        collect(parent, Span.PLAIN, spans);
        return joined(spans);
    }

    private void collect(Node parent, Span style, List<Span> spans) {
        children(parent).forEach(node -> span(node, style, spans));
    }

    private void span(Node node, Span style, List<Span> spans) {
        switch (node) {
            case Text text -> spans.add(style.saying(text.getLiteral()));
            case Code code -> spans.add(style.coded().saying(code.getLiteral()));
            case HtmlInline html -> spans.add(style.coded().saying(html.getLiteral()));
            case SoftLineBreak _ -> spans.add(style.saying(" "));
            case HardLineBreak _ -> spans.add(style.saying(" "));
            case Emphasis part -> collect(part, style.emphasised(), spans);
            case StrongEmphasis part -> collect(part, style.stronger(), spans);
            default -> collect(node, style, spans);
        }
    }

    /// Neighbours that are set alike become one.
    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var alike = !joined.isEmpty() && joined.getLast().saying("").equals(span.saying(""));
            if (alike) joined.add(span.saying(joined.removeLast().text() + span.text()));
            else joined.add(span);
        }
        return joined;
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
