package ringside.story;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fenced `story` blocks of a Markdown text, line by line, with their place in the text.
final class Blocks {
    /// More quotes and lists inside each other than this are text, so that no line costs more.
    private static final int DEEPEST = 100;

    /// The first word decides; what follows it is the author's. Another spelling is a slip.
    private static final Pattern STORY = Pattern.compile("(?is)story(?:\\s.*)?");

    private Blocks() {}

    /// A line inside a block: its number and the column where it begins (both from 1).
    record Line(int number, int column, String text) {}

    /// A block from its opening fence to its closing one (line numbers from 1), and what is inside.
    /// `problem` is what is wrong with its fences.
    record Block(int first, int last, List<Line> lines, Optional<Problem> problem) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    static List<Block> of(String markdown) {
        var parser =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .maxOpenBlockParsers(DEEPEST)
                        .inlineParserFactory(_ -> (_, _) -> {})
                        .build();
        var blocks = new ArrayList<Block>();
        var root = parser.parse(markdown);
        for (@org.jspecify.annotations.Nullable Node node = root; node != null; node = after(node))
            if (node instanceof FencedCodeBlock block && isStory(block)) blocks.add(block(block));
        return blocks;
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
        return info != null && STORY.matcher(info).matches();
    }

    /// A block's lines follow each other, but blank ones have no span.
    private static Block block(FencedCodeBlock block) {
        var first = block.getSourceSpans().getFirst().getLineIndex() + 1;
        var columns = new HashMap<Integer, Integer>();
        for (var span : block.getSourceSpans())
            columns.put(span.getLineIndex() + 1, span.getColumnIndex() + 1);
        var lines = new ArrayList<Line>();
        for (var text : block.getLiteral().lines().toList()) {
            var number = first + 1 + lines.size();
            lines.add(new Line(number, columns.getOrDefault(number, 1), text));
        }
        var closed = block.getClosingFenceLength() != null;
        var last = first + lines.size() + (closed ? 1 : 0);
        return new Block(first, last, lines, problem(block, first, closed));
    }

    private static Optional<Problem> problem(FencedCodeBlock block, int first, boolean closed) {
        var column = block.getSourceSpans().getFirst().getColumnIndex() + 1;
        var fence = block.getFenceCharacter().repeat(block.getOpeningFenceLength());
        if (!closed)
            return Optional.of(
                    new Problem(
                            first,
                            column,
                            "expected a closing fence below this one; add a line " + fence + "."));
        return block.getInfo().startsWith("story")
                ? Optional.empty()
                : Optional.of(
                        new Problem(first, column, "expected `story` in small letters here."));
    }
}
