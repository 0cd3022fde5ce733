package ringside.story;

import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.state.Cred;
import ringside.state.Kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the entries of a story one after the other: what was there before it goes into the start,
/// everything else is a statement. Knows which names the lines above gave.
final class StatementReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]{0,60}");
    private static final Set<String> FACTS = Set.of("expect", "picture", "ask");
    private static final String NO_STEP =
            "expected a step above this reply; take away the blanks before it.";

    private final List<Problem> problems;
    private final Map<String, Long> names = new HashMap<>();
    private final Set<String> pictures = new HashSet<>();
    private Kernel start;
    private boolean begun;
    private boolean asked;

    StatementReader(Kernel start, List<Problem> problems) {
        this.start = start;
        this.problems = problems;
    }

    /// The machine before the first step, a freshly booted one when no line says otherwise.
    Kernel start() {
        return start.processes().isEmpty()
                ? start.withProcess(1, 0, "systemd", Cred.of(0, 0))
                : start;
    }

    /// The statement of an entry; nothing for what was there before the story.
    Optional<Statement> read(Entry entry) throws Misread {
        var head = entry.head();
        if (Entry.isIndented(head)) throw new Misread(head.column(), NO_STEP);
        var verb = verb(head.text());
        if (verb.equals("ask")) return Optional.of(ask(entry));
        var words = Words.split(head.text(), head.column());
        if (words.isEmpty()) return Optional.empty();
        if (isAct(verb)) return Optional.of(act(entry, words));
        entry.under().stream()
                .limit(1)
                .forEach(at -> problems.add(new Problem(at.number(), at.column(), NO_STEP)));
        return switch (verb) {
            case "expect" -> Optional.of(expect(entry, words));
            case "picture" -> Optional.of(picture(entry, words));
            default -> {
                given(words, entry.end());
                yield Optional.empty();
            }
        };
    }

    private static String verb(String line) {
        var end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) end++;
        return line.substring(0, end);
    }

    private boolean isAct(String verb) {
        return !FACTS.contains(verb)
                && (!Givens.WORDS.contains(verb) || (verb.equals("limit") && begun));
    }

    private void given(List<Word> words, int end) throws Misread {
        if (begun)
            throw new Misread(
                    words.getFirst().column(),
                    "expected what was there before the story above its first step; move this line up.");
        start = Givens.add(start, words, end);
    }

    private Statement ask(Entry entry) throws Misread {
        if (asked)
            throw new Misread(
                    entry.head().column(),
                    "expected a step between this question and the one above; put one in, or make"
                            + " one question of the two.");
        asked = true;
        return new Statement.Asked(entry.head().number(), Asking.read(entry, problems));
    }

    private Statement picture(Entry entry, List<Word> words) throws Misread {
        var a = new Arguments(0, Scope.NONE, entry.end(), words.subList(1, words.size()));
        var name = a.word("a name for the picture");
        if (!Bookmarks.isName(name.text()))
            throw new Misread(
                    name.column(), "expected a name of letters, digits, dots and dashes.");
        a.nothingMore();
        if (!pictures.add(name.text()))
            throw new Misread(
                    name.column(),
                    "expected another name; a picture above is called " + name.text() + ".");
        return new Statement.Picture(entry.head().number(), name.text());
    }

    private Statement expect(Entry entry, List<Word> words) throws Misread {
        var rest = words.subList(1, words.size());
        Expectation.check(rest, entry.end(), names, this::known, begun);
        var text = Words.uncommented(entry.head().text()).strip();
        return new Statement.Expect(entry.head().number(), text, rest);
    }

    private Statement act(Entry entry, List<Word> all) throws Misread {
        var line = entry.head();
        var named = all.size() > 1 && isBare(all.get(1), "=");
        var words = named ? all.subList(2, all.size()) : all;
        var arrow = words.stream().filter(word -> isBare(word, "=>")).findFirst();
        var command = arrow.map(at -> words.subList(0, words.indexOf(at))).orElse(words);
        if (command.isEmpty()) throw new Misread(entry.end(), "expected `TASK> COMMAND` here.");
        var prompt = Prompt.of(command, arrow.map(Word::column).orElse(entry.end()));
        check(prompt);
        var name = named ? name(all.getFirst()) : "";
        var from = words.getFirst().column() - line.column();
        var to = arrow.map(at -> at.column() - line.column()).orElse(line.text().length());
        var text = Words.uncommented(line.text().substring(from, to)).strip();
        begun = true;
        if (Question.of(prompt).isEmpty()) asked = false;
        return new Statement.Act(line.number(), name, text, prompt, expected(entry, arrow));
    }

    private static boolean isBare(Word word, String text) {
        return !word.quoted() && word.text().equals(text);
    }

    /// What stands behind the arrow, and the indented lines below.
    private static Optional<Statement.Reply> expected(Entry entry, Optional<Word> arrow) {
        var line = entry.head();
        var under = entry.under();
        var below = under.stream().map(Blocks.Line::number).toList();
        var text = under.stream().map(Blocks.Line::text).collect(Collectors.joining("\n"));
        if (arrow.isEmpty())
            return under.stream()
                    .findFirst()
                    .map(first -> new Statement.Reply(first.number(), first.column(), text, below));
        var at = arrow.get().column();
        var told = line.text().substring(at - line.column() + 2).strip();
        var all = under.isEmpty() ? told : told + "\n" + text;
        return Optional.of(new Statement.Reply(line.number(), at, all, below));
    }

    private String name(Word word) throws Misread {
        if (word.quoted() || !NAME.matcher(word.text()).matches())
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
