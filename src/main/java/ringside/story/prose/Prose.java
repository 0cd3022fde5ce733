package ringside.story.prose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage as a document: headings, paragraphs, lists, code.
///
/// Law: every letter that its author wrote to be read is in it, and nothing of it can run or load
/// anything; markup that Markdown lets through is text, a link is its words, a picture its
/// description.
public record Prose(List<Block> blocks) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /// Reads Markdown (CommonMark).
    public static Prose of(String markdown) {
        return new Prose(new Reading().blocks(markdown));
    }

    /// The words alone, a block a line.
    public String text() {
        return blocks.stream().flatMap(Prose::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(_, var spans) -> Stream.of(line(spans));
            case Block.Paragraph(var spans) -> Stream.of(line(spans));
            case Block.Code(var text) -> text.lines();
            case Block.Quote(var blocks) -> blocks.stream().flatMap(Prose::lines);
            case Block.Listing(_, _, var items) ->
                    items.stream().flatMap(List::stream).flatMap(Prose::lines);
        };
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
