package ringside.story;

import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads one story. Problems are collected, not thrown, so that an author sees them all at once;
/// after [#ENOUGH] of them reading stops.
final class StoryReader {
    private static final int LONGEST = 4_000_000;
    private static final int ENOUGH = 50;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Long> names = new HashMap<>();
    private boolean begun;
    private boolean asked;
    private Kernel start = Kernel.empty(Semantics.LINUX);

    StoryReader(String source) {
        this.source = source;
    }

    Parsed read() {
        if (source.length() > LONGEST) return tooLong();
        var front = FrontMatter.of(source, problems);
        start = start.withSemantics(front.header().semantics());
        blocks(front.body());
        if (!problems.isEmpty()) return new Parsed.Broken(problems);
        if (start.processes().isEmpty()) start = start.withProcess(1, 0, "systemd", Cred.of(0, 0));
        return new Parsed.Whole(new Story(source, front.header(), start, statements));
    }

    private static Parsed tooLong() {
        var sentence = "expected a story of at most " + LONGEST + " characters; cut it in two.";
        return new Parsed.Broken(List.of(new Problem(1, 1, sentence)));
    }

    /// Prose and blocks in the order of the text.
    private void blocks(String body) {
        var lines = body.lines().toList();
        var done = 0;
        for (var block : Blocks.of(body)) {
            prose(lines, done, block.first() - 1);
            done = block.last();
            for (var entry : Entry.of(block)) {
                if (problems.size() >= ENOUGH) return;
                read(entry);
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

    private void read(Entry entry) {
        try {
            if (Entry.isIndented(entry.head()))
                throw new Misread(
                        entry.head().column(),
                        "expected a step above this reply; take away the blanks before it.");
            statement(entry);
        } catch (Misread wrong) {
            problems.add(new Problem(entry.head().number(), wrong.column(), wrong.expected()));
        }
    }

    private void statement(Entry entry) throws Misread {
        var verb = verb(entry.head().text());
        if (verb.equals("ask")) {
            ask(entry);
            return;
        }
        var words = Words.split(entry.head().text(), entry.head().column());
        if (words.isEmpty()) return;
        if (act(verb)) {
            act(entry, words, entry.end());
            return;
        }
        for (var line : entry.under().stream().limit(1).toList())
            problems.add(
                    new Problem(
                            line.number(),
                            line.column(),
                            "expected a step above this reply; take away the blanks before it."));
        if (verb.equals("expect")) expect(entry.head(), words, entry.end());
        else if (verb.equals("picture")) picture(entry.head(), words, entry.end());
        else given(words, entry.end());
    }

    private static String verb(String line) {
        var end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) end++;
        return line.substring(0, end);
    }

    private boolean act(String verb) {
        return !List.of("expect", "picture").contains(verb)
                && (!Givens.WORDS.contains(verb) || verb.equals("limit") && begun);
    }

    private void ask(Entry entry) throws Misread {
        if (asked)
            throw new Misread(
                    entry.head().column(),
                    "expected a step between this question and the one above; put one in, or make"
                            + " one question of the two.");
        statements.add(new Statement.Asked(entry.head().number(), Asking.read(entry, problems)));
        asked = true;
    }

    private void given(List<Word> words, int end) throws Misread {
        if (begun)
            throw new Misread(
                    words.getFirst().column(),
                    "expected what was there before the story above its first step; move this line up.");
        start = Givens.add(start, words, end);
    }

    private void picture(Blocks.Line line, List<Word> words, int end) throws Misread {
        var a = new Arguments(0, Scope.NONE, end, words.subList(1, words.size()));
        var name = a.word("a name for the picture");
        if (!name.text().matches("[\\w.-]{1,80}"))
            throw new Misread(
                    name.column(), "expected a name of letters, digits, dots and dashes.");
        a.nothingMore();
        statements.add(new Statement.Picture(line.number(), name.text()));
    }

    private void expect(Blocks.Line line, List<Word> words, int end) throws Misread {
        var rest = words.subList(1, words.size());
        Expectation.check(rest, end, names, this::known);
        statements.add(new Statement.Expect(line.number(), line.text().strip(), rest));
    }

    private void act(Entry entry, List<Word> all, int end) throws Misread {
        var line = entry.head();
        var named = all.size() > 1 && isBare(all.get(1), "=");
        var words = named ? all.subList(2, all.size()) : all;
        var arrow = words.stream().filter(word -> isBare(word, "=>")).findFirst();
        var command = arrow.map(at -> words.subList(0, words.indexOf(at))).orElse(words);
        if (command.isEmpty()) throw new Misread(end, "expected `TASK> COMMAND` here.");
        var prompt = Prompt.of(command, arrow.map(Word::column).orElse(end));
        check(prompt);
        var name = named ? name(all.getFirst()) : "";
        var from = words.getFirst().column() - line.column();
        var to = arrow.map(at -> at.column() - line.column()).orElse(line.text().length());
        var text = line.text().substring(from, to).strip();
        statements.add(
                new Statement.Act(line.number(), name, text, prompt, expected(entry, arrow)));
        begun = true;
        if (Question.of(prompt).isEmpty()) asked = false;
    }

    private static boolean isBare(Word word, String text) {
        return !word.quoted() && word.text().equals(text);
    }

    /// What stands behind the arrow, and the indented lines below.
    private static Optional<Statement.Reply> expected(Entry entry, Optional<Word> arrow) {
        var line = entry.head();
        var under = entry.under();
        var text = under.stream().map(Blocks.Line::text).collect(Collectors.joining("\n"));
        if (arrow.isEmpty())
            return under.stream()
                    .findFirst()
                    .map(first -> new Statement.Reply(first.number(), first.column(), text));
        var at = arrow.get().column();
        var told = line.text().substring(at - line.column() + 2).strip();
        var all = under.isEmpty() ? told : told + "\n" + text;
        return Optional.of(new Statement.Reply(line.number(), at, all));
    }

    private String name(Word word) throws Misread {
        if (word.quoted() || !word.text().matches("[A-Za-z_][\\w-]{0,60}"))
            throw new Misread(
                    word.column(), "expected a name of letters, digits and dashes before `=`.");
        names.put(word.text(), 1L);
        return word.text();
    }

    private void check(Prompt prompt) throws Misread {
        var question = Question.of(prompt);
        prompt.tid(names);
        if (question.isPresent()) question.get().check(this::known);
        else if (prompt.isErrand()) prompt.errand(names, this::known);
        else prompt.parse(names, this::known);
    }

    /// References are spelled well when they name what a line above has named.
    private int known(int task, Word word) throws Misread {
        if (word.text().contains(":") || names.containsKey(word.text().substring(1))) return 1;
        throw new Misread(
                word.column(),
                "expected a name that a step above gave, not "
                        + word.text()
                        + "; write %:NAME for a keyring of that name.");
    }
}
