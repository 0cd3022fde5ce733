package ringside.desktop.console;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.keyctl.Errand;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.state.Process;
import ringside.state.Task;
import ringside.story.Lines;
import ringside.story.MisreadWords;
import ringside.story.Question;
import ringside.story.Timeline;
import ringside.words.Words;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    /// A prompt that is no number.
    Pattern NAMED = Pattern.compile("([^\\s>$]*[^\\s>$\\d][^\\s>$]*)[>$](?=\\s|$)");

    static Typing read(String text, Situation at) {
        var typed = text.strip();
        var guide = Guide.of(typed);
        if (guide.isPresent()) return new Tell(guide.get());
        var line = addressed(typed, at);
        var shift = line.length() - typed.length();
        try {
            var words = ringside.keyctl.Words.split(line, 1);
            var first = words.getFirst().text();
            var scope = new KernelScope(at.kernel(), Map.of());
            var whole = first.equals("$") ? at.caller() + line : line;
            if (whole.matches("(?s)\\S+\\$\\s.*")) {
                shift = whole.length() - typed.length();
                return run(Lines.errand(whole, scope).orElseThrow(), at);
            }
            if (NOBODYS.contains(first)) return new Act(Lines.parse(line, scope));
            if (first.endsWith(">")) return acted(line, at, scope);
            var question = Question.of(typed);
            if (question.isPresent())
                return new Tell(
                        question.get().answer(at.machine(), at.kernel(), at.caller(), scope));
            var own = at.caller() + "> " + typed;
            shift = own.length() - typed.length();
            return acted(own, at, scope);
        } catch (Misread wrong) {
            var column = Math.clamp(wrong.column() - 1L - shift, 0, typed.length());
            return new Wrong(capital(MisreadWords.of(wrong.expected())), column);
        }
    }

    /// The line with a tid where its prompt names a program: `bash> fork`. The acting thread is
    /// meant if it runs that program, else the one of the lowest pid that does.
    private static String addressed(String typed, Situation at) {
        var prompt = NAMED.matcher(typed);
        if (!prompt.lookingAt()) return typed;
        var processes = at.kernel().processes().values().stream();
        var acting = at.task().map(Task::pid).orElse(0);
        return processes
                .filter(process -> process.comm().equals(prompt.group(1)))
                .filter(process -> !process.threads().isEmpty())
                .min(Comparator.comparing(process -> process.pid() != acting))
                .map(process -> tid(process, at) + typed.substring(prompt.end(1)))
                .orElse(typed);
    }

    private static int tid(Process process, Situation at) {
        return process.threads().contains(at.caller()) ? at.caller() : process.threads().first();
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
