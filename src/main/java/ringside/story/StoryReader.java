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

/// Reads one story. Problems are collected, not thrown, so that an author sees them all at once;
/// after [#ENOUGH] of them reading stops.
final class StoryReader {
    private static final int LONGEST = 4_000_000;
    private static final int ENOUGH = 50;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Long> names = new HashMap<>();
    private Kernel start = Kernel.empty(Semantics.LINUX);

    StoryReader(String source) {
        this.source = source;
    }

    Parsed read() {
        if (source.length() > LONGEST) return tooLong();
        var front = FrontMatter.of(source, problems);
        start = start.withSemantics(front.header().semantics());
        for (var line : Blocks.of(front.body())) {
            if (problems.size() >= ENOUGH) break;
            read(line);
        }
        if (!problems.isEmpty()) return new Parsed.Broken(problems);
        if (start.processes().isEmpty()) start = start.withProcess(1, 0, "systemd", Cred.of(0, 0));
        return new Parsed.Whole(new Story(source, front.header(), start, statements));
    }

    private static Parsed tooLong() {
        var sentence = "expected a story of at most " + LONGEST + " characters; cut it in two.";
        return new Parsed.Broken(List.of(new Problem(1, 1, sentence)));
    }

    private void read(Blocks.Line line) {
        try {
            if (line.text().isBlank()) return;
            if (Character.isWhitespace(line.text().charAt(0))) reply(line);
            else statement(line);
        } catch (Misread wrong) {
            problems.add(new Problem(line.number(), wrong.column(), wrong.expected()));
        }
    }

    /// An indented line: more of the reply that the step above is expected to give.
    private void reply(Blocks.Line line) throws Misread {
        var above =
                statements.isEmpty()
                        ? Optional.<Statement>empty()
                        : Optional.of(statements.getLast());
        if (!(above.orElse(null) instanceof Statement.Act act))
            throw new Misread(
                    line.column(),
                    "expected a step above this reply; take away the blanks before it.");
        var text = act.expected().map(known -> known.text() + "\n").orElse("") + line.text();
        var first = act.expected().map(Statement.Reply::line).orElse(line.number());
        var reply = new Statement.Reply(first, line.column(), text);
        statements.set(
                statements.size() - 1,
                new Statement.Act(
                        act.line(), act.name(), act.text(), act.prompt(), Optional.of(reply)));
    }

    private void statement(Blocks.Line line) throws Misread {
        var words = Words.split(line.text(), line.column());
        if (words.isEmpty()) return;
        var end = line.column() + line.text().length();
        var verb = words.getFirst().quoted() ? "" : words.getFirst().text();
        if (verb.equals("expect")) expect(line, words, end);
        else if (verb.equals("picture")) picture(line, words, end);
        else if (Givens.WORDS.contains(verb) && !(verb.equals("limit") && begun()))
            given(words, end);
        else act(line, words, end);
    }

    private boolean begun() {
        return statements.stream().anyMatch(Statement.Act.class::isInstance);
    }

    private void given(List<Word> words, int end) throws Misread {
        if (begun())
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

    private void act(Blocks.Line line, List<Word> all, int end) throws Misread {
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
        var reply = arrow.map(at -> expected(line, at));
        statements.add(new Statement.Act(line.number(), name, text, prompt, reply));
    }

    private static boolean isBare(Word word, String text) {
        return !word.quoted() && word.text().equals(text);
    }

    private static Statement.Reply expected(Blocks.Line line, Word arrow) {
        var text = line.text().substring(arrow.column() - line.column() + 2).strip();
        return new Statement.Reply(line.number(), arrow.column(), text);
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
