package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Arguments;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Words;
import ringside.rule.Step;
import ringside.state.Errno;

import java.util.Optional;

/// Compares a reply with what the author foretold.
final class Answer {
    private Answer() {}

    static Optional<Failure> judge(Statement.Act act, Step step, KernelScope scope) {
        return act.expected()
                .filter(expected -> !matches(unquoted(expected.text()), act, step, scope))
                .map(
                        expected ->
                                new Failure(
                                        expected.line(),
                                        expected.text(),
                                        "got " + told(act, step)));
    }

    static Optional<Failure> judgeText(Statement.Act act, String answer) {
        return act.expected()
                .filter(expected -> !same(expected.text(), answer))
                .map(expected -> new Failure(expected.line(), expected.text(), "got " + answer));
    }

    private static boolean matches(String text, Statement.Act act, Step step, KernelScope scope) {
        var reply = step.reply();
        if (text.equals("ok")) return !reply.failed();
        if (text.matches("E[A-Z0-9]+")) return reply.equals(failed(text));
        var number = Arguments.number(text);
        if (number.isPresent()) return !reply.failed() && reply.number() == number.get();
        if (text.startsWith("%"))
            return scope.find(step.call().task(), text)
                    .filter(serial -> serial == reply.number())
                    .isPresent();
        return same(text, Transcript.output(act.text(), step));
    }

    private static Reply failed(String name) {
        try {
            return new Reply.Failed(Errno.named(name));
        } catch (IllegalArgumentException _) {
            return Reply.zero();
        }
    }

    private static boolean same(String expected, String answer) {
        return plain(expected).equals(plain(answer));
    }

    private static String plain(String text) {
        return text.stripIndent().strip();
    }

    private static String told(Statement.Act act, Step step) {
        var output = Transcript.output(act.text(), step);
        if (step.reply() instanceof Reply.Failed(var errno)) return errno.name();
        return output.isEmpty() ? String.valueOf(step.reply().number()) : output;
    }

    /// One quoted word stands for its text.
    private static String unquoted(String text) {
        try {
            var words =
                    text.startsWith("\"")
                            ? Words.split(text, 1)
                            : java.util.List.<ringside.keyctl.Word>of();
            return words.size() == 1 ? words.getFirst().text() : text;
        } catch (Misread _) {
            return text;
        }
    }
}
