package ringside.story;

import ringside.keyctl.Word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of a story that means something, with what stands indented below it; or the prose
/// between two blocks. Lines and columns count from 1.
public sealed interface Statement {
    int line();

    /// The lines of a block that say it, or those of the prose: what its author wrote, blanks and
    /// comments aside.
    default List<String> lines() {
        return switch (this) {
            case Act act -> act.written();
            case Expect(_, var text, _) -> List.of(text);
            case Picture(_, var name) -> List.of("picture " + name);
            case Asked(_, var ask) -> ask.lines();
            case Passage(_, var markdown) -> markdown.lines().toList();
        };
    }

    /// A step, or a question that changes nothing (`keyctl show`). `name` is what the reply is
    /// called from now on; empty for none.
    record Act(int line, String name, String text, Prompt prompt, Optional<Reply> expected)
            implements Statement {
        private List<String> written() {
            var head = (name.isEmpty() ? "" : name + " = ") + text;
            if (expected.isEmpty()) return List.of(head);
            var told = expected.get().text().lines().toList();
            if (!expected.get().arrow())
                return Stream.concat(Stream.of(head), told.stream()).toList();
            var first = told.isEmpty() ? "" : told.getFirst();
            return Stream.concat(Stream.of(head + " => " + first), told.stream().skip(1)).toList();
        }
    }

    /// A fact that must hold after the steps so far.
    record Expect(int line, String text, List<Word> words) implements Statement {}

    /// A step to be drawn under this name.
    record Picture(int line, String name) implements Statement {}

    /// A question to the reader, before the next step.
    record Asked(int line, Ask ask) implements Statement {}

    /// Markdown outside the story blocks, blank lines around it taken away.
    record Passage(int line, String markdown) implements Statement {}

    /// The reply that the author foretells: an errno, a number, a reference, `ok`, or the text that
    /// is printed. It begins behind an arrow or on the first of the indented lines `below`.
    record Reply(int line, int column, String text, List<Integer> below) {
        public Reply {
            below = List.copyOf(below);
        }

        boolean arrow() {
            return below.isEmpty() || below.getFirst() != line;
        }
    }
}
