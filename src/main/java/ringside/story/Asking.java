package ringside.story;

import ringside.keyctl.Misread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a question with its choices. The words after `ask` and after the brackets are prose: no
/// quotes, no comments.
final class Asking {
    private static final Pattern HEAD = Pattern.compile("ask(?:\\s+(.*))?");
    private static final Pattern CHOICE = Pattern.compile("\\s*\\(([ xX]?)\\)\\s*(.*)");

    private static final String UNREADABLE =
            "expected a choice: `( ) TEXT`, or `(x) TEXT` for the right one.";

    private static final int MOST = 9;

    private Asking() {}

    static Ask read(Entry entry, List<Problem> problems) throws Misread {
        var head = HEAD.matcher(entry.head().text().strip());
        var question = head.matches() && head.group(1) != null ? head.group(1) : "";
        if (question.isEmpty()) throw new Misread(entry.end(), "expected a question after `ask`.");
        var choices = new ArrayList<Choice>();
        for (var line : entry.under()) {
            var choice = CHOICE.matcher(line.text().stripTrailing());
            if (choice.matches() && !choice.group(2).isEmpty())
                choices.add(new Choice(choice.group(2), !choice.group(1).isBlank()));
            else problems.add(new Problem(line.number(), column(line), UNREADABLE));
        }
        check(entry, choices);
        return new Ask(question, choices);
    }

    private static int column(Blocks.Line line) {
        return line.column() + line.text().length() - line.text().stripLeading().length();
    }

    private static void check(Entry entry, List<Choice> choices) throws Misread {
        var right = choices.stream().filter(Choice::right).count();
        var at = entry.head().column();
        if (choices.size() < 2)
            throw new Misread(
                    at,
                    "expected at least two choices below the question, not "
                            + choices.size()
                            + "; each is an indented line `( ) TEXT`.");
        if (choices.size() > MOST)
            throw new Misread(
                    at,
                    "expected at most "
                            + MOST
                            + " choices, which the keys 1 to 9 choose, not "
                            + choices.size()
                            + ".");
        if (right != 1)
            throw new Misread(
                    at, "expected one right choice, not " + right + "; mark it with `(x)`.");
    }
}
