package ringside.desktop.console;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.keyctl.Errand;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.story.Lines;
import ringside.story.Question;
import ringside.story.Timeline;
import ringside.words.Words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a typed line means for the thread that acts.
///
/// The words are those of stories; a line without a prompt is meant for the acting thread. Law:
/// reading never throws and changes nothing.
public sealed interface Typing {
    /// A step to perform.
    record Act(Call call) implements Typing {}

    /// A command that makes several calls, a step each.
    record Run(Errand errand) implements Typing {}

    /// A question, or a command that changes nothing, and what it prints; no step.
    record Tell(String output) implements Typing {}

    /// Not in the language; one sentence says what was expected, and where: a column from 0 of the
    /// line without blanks around it.
    record Wrong(String sentence, int column) implements Typing {}

    /// What nobody in particular does.
    Set<String> NOBODYS = Set.of("wait", "limit");

    static Typing read(String text, Situation at) {
        var typed = text.strip();
        var guide = Guide.of(typed);
        if (guide.isPresent()) return new Tell(guide.get());
        var shift = 0;
        try {
            var words = ringside.keyctl.Words.split(typed, 1);
            var first = words.getFirst().text();
            var scope = new KernelScope(at.kernel(), Map.of());
            var whole = first.equals("$") ? at.caller() + typed : typed;
            if (whole.matches("(?s)\\S+\\$\\s.*")) {
                shift = whole.length() - typed.length();
                return run(Lines.errand(whole, scope).orElseThrow(), at);
            }
            if (NOBODYS.contains(first)) return new Act(Lines.parse(typed, scope));
            if (first.endsWith(">")) return acted(typed, at, scope);
            var question = Question.of(typed);
            if (question.isPresent())
                return new Tell(
                        question.get().answer(at.machine(), at.kernel(), at.caller(), scope));
            var own = at.caller() + "> " + typed;
            shift = own.length() - typed.length();
            return acted(own, at, scope);
        } catch (Misread wrong) {
            var column = Math.clamp(wrong.column() - 1L - shift, 0, typed.length());
            return new Wrong(capital(wrong.expected()), column);
        }
    }

    /// A line with its prompt.
    private static Typing acted(String own, Situation at, KernelScope scope) throws Misread {
        var errand = Lines.errand(own, scope);
        return errand.isPresent() ? run(errand.get(), at) : new Act(Lines.parse(own, scope));
    }

    private static Typing run(Errand errand, Situation at) {
        var tried = Timeline.of(at.kernel()).perform(at.machine(), errand);
        return tried.timeline().length() == 0
                ? new Tell(tried.output().stripTrailing())
                : new Run(errand);
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? Words.say("console.unknown")
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
