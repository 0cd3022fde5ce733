package ringside.desktop.console;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Words;
import ringside.story.Lines;
import ringside.story.Question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a typed line means for the thread that acts.
///
/// The words are those of stories; a line without a prompt is meant for the acting thread. Law:
/// reading never throws and changes nothing.
public sealed interface Typing {
    /// A step to perform.
    record Act(Call call) implements Typing {}

    /// A question, and what it prints; no step.
    record Tell(String output) implements Typing {}

    /// Not in the language; one sentence says what was expected.
    record Wrong(String sentence) implements Typing {}

    /// What nobody in particular does.
    Set<String> NOBODYS = Set.of("wait", "limit");

    static Typing read(String text, Situation at) {
        var typed = text.strip();
        try {
            var words = Words.split(typed, 1);
            var first = words.getFirst().text();
            var scope = new KernelScope(at.kernel(), Map.of());
            if (NOBODYS.contains(first) || first.endsWith(">"))
                return new Act(Lines.parse(typed, scope));
            var question = question(typed);
            return question.isPresent()
                    ? new Tell(question.get().answer(at.machine(), at.kernel(), at.caller(), scope))
                    : new Act(Lines.parse(at.caller() + "> " + typed, scope));
        } catch (Misread wrong) {
            return new Wrong(capital(wrong.expected()));
        }
    }

    private static Optional<Question> question(String typed) throws Misread {
        var words = Words.split(typed, 1);
        var looks =
                words.size() > 1
                        && words.getFirst().text().equals("keyctl")
                        && Set.of("show", "list").contains(words.get(1).text());
        return looks
                ? Optional.of(
                        new Question(
                                words.get(1).text(),
                                words.subList(2, words.size()),
                                typed.length() + 1))
                : Optional.empty();
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? "That is not a command."
                : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + sentence.substring(1);
    }
}
