package ringside.story;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/// The fenced `story` blocks of a Markdown text, line by line, with their place in the text.
final class Blocks {
    private Blocks() {}

    /// A line inside a block: its number and the column where it begins (both from 1).
    record Line(int number, int column, String text) {}

    static List<Line> of(String markdown) {
        var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        var lines = new ArrayList<Line>();
        var root = parser.parse(markdown);
        for (@org.jspecify.annotations.Nullable Node node = root; node != null; node = after(node))
            if (node instanceof FencedCodeBlock block && isStory(block)) add(block, lines);
        return lines;
    }

    /// The next node in the order of the text, without recursion: nesting may be deep.
    private static @org.jspecify.annotations.Nullable Node after(Node node) {
        if (node.getFirstChild() != null) return node.getFirstChild();
        for (@org.jspecify.annotations.Nullable Node at = node; at != null; at = at.getParent())
            if (at.getNext() != null) return at.getNext();
        return null;
    }

    private static boolean isStory(FencedCodeBlock block) {
        var info = block.getInfo();
        return info != null && (info.equals("story") || info.startsWith("story "));
    }

    private static void add(FencedCodeBlock block, List<Line> lines) {
        var spans = block.getSourceSpans();
        var literal = block.getLiteral().split("\n", -1);
        for (var i = 0; i < literal.length && i + 1 < spans.size(); i++) {
            var span = spans.get(i + 1);
            lines.add(new Line(span.getLineIndex() + 1, span.getColumnIndex() + 1, literal[i]));
        }
    }
}
