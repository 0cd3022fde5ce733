package ringside.story;

import ringside.keyctl.Misread;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;

/// Reads one story. Problems are collected, not thrown, so that an author sees them all at once;
/// after [#ENOUGH] of them reading stops.
final class StoryReader {
    private static final int LONGEST = 4_000_000;
    private static final int ENOUGH = 50;
    private static final int FEW = 5;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    StoryReader(String source) {
        this.source = source;
    }

    Parsed read() {
        if (source.length() > LONGEST) return new Parsed.Broken(List.of(tooLong()));
        problems.addAll(Legible.problems(source, FEW));
        if (!problems.isEmpty()) return new Parsed.Broken(problems);
        var front = FrontMatter.of(source, problems);
        var before = Kernel.empty(front.header().semantics());
        var reader = new StatementReader(before, problems);
        blocks(front, reader);
        if (!problems.isEmpty()) return new Parsed.Broken(problems.stream().limit(ENOUGH).toList());
        return new Parsed.Whole(new Story(source, front.header(), reader.start(), statements));
    }

    private Problem tooLong() {
        var line = source.substring(0, LONGEST).lines().count();
        return new Problem(
                (int) line,
                1,
                "expected a story of at most " + LONGEST + " characters; cut it in two.");
    }

    /// Prose and blocks in the order of the text.
    private void blocks(FrontMatter front, StatementReader reader) {
        var lines = front.body().lines().toList();
        var blocks = Blocks.of(front.body());
        if (blocks.isEmpty() && problems.isEmpty())
            problems.add(
                    new Problem(
                            1,
                            1,
                            "expected a block of steps, fenced by ```story and ```; this text has"
                                    + " none."));
        var done = 0;
        for (var block : blocks) {
            prose(lines, done, block.first() - 1);
            done = block.last();
            block.problem().ifPresent(problems::add);
            for (var entry : Entry.of(block)) {
                if (problems.size() >= ENOUGH) return;
                read(entry, reader);
            }
        }
        prose(lines, done, lines.size());
    }

    private void prose(List<String> lines, int from, int to) {
        var first = from;
        var end = Math.min(to, lines.size());
        while (first < end && lines.get(first).isBlank()) first++;
        while (first < end && lines.get(end - 1).isBlank()) end--;
        if (first == end) return;
        var markdown = String.join("\n", lines.subList(first, end));
        statements.add(new Statement.Passage(first + 1, markdown));
    }

    private void read(Entry entry, StatementReader reader) {
        try {
            reader.read(entry).ifPresent(statements::add);
        } catch (Misread wrong) {
            problems.add(new Problem(entry.head().number(), wrong.column(), wrong.expected()));
        }
    }
}
