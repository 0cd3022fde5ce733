package ringside.story.prose;

import java.util.List;

/// A part of a document that stands on lines of its own.
public sealed interface Block {
    /// Level 1 is the largest.
    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// Text to be set as it is, line breaks included.
    record Code(String text) implements Block {}

    /// Items with bullets, or with numbers from `first` on when it is `ordered`.
    record Listing(boolean ordered, int first, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }
}
