package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Arguments;
import ringside.keyctl.ErrorText;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Words;
import ringside.state.Errno;

import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody was answered, and whether it is what the author foretold: an errno, a number, a
/// reference, `ok`, `sleeps`, or the text that is printed.
///
/// @param task who asked
/// @param number what the answer is called from now on
/// @param told what a failure says that it was
record Answer(
        int task, State state, Optional<Errno> errno, long number, String output, String told) {
    static final String SLEEPS = "sleeps";
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern ERRNO = Pattern.compile("E[A-Z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    /// Whether there is an answer at all.
    enum State {
        OK,
        FAILED,
        ASLEEP
    }

    /// The answer of one call, in the form that its line asks for.
    static Answer of(String line, ringside.call.Call call, Reply reply) {
        var output = Transcript.output(line, call, reply);
        return switch (reply) {
            case Reply.Failed(var errno) ->
                    new Answer(
                            call.task(),
                            State.FAILED,
                            Optional.of(errno),
                            -1,
                            output,
                            errno.name());
            case Reply.Blocked() ->
                    new Answer(call.task(), State.ASLEEP, Optional.empty(), 0, "", SLEEPS);
            case Reply.Value _,
                    Reply.Described _,
                    Reply.Contents _,
                    Reply.Listing _,
                    Reply.Gone _ ->
                    new Answer(
                            call.task(),
                            State.OK,
                            Optional.empty(),
                            reply.number(),
                            output,
                            output.isEmpty() ? String.valueOf(reply.number()) : output);
        };
    }

    /// The answer of a command that made several calls.
    ///
    /// @param otherwise the number where it printed none
    static Answer of(int task, String output, Performed.End end, int status, long otherwise) {
        var text = output.stripTrailing();
        var number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : otherwise;
        var state =
                end == Performed.End.ASLEEP ? State.ASLEEP : status == 0 ? State.OK : State.FAILED;
        var told = state == State.ASLEEP ? SLEEPS : text.isEmpty() ? "exit " + status : text;
        return new Answer(task, state, Optional.empty(), number, text, told);
    }

    /// What is wrong with the answer, if anything.
    Optional<Failure> judge(Statement.Reply expected, KernelScope scope) {
        return matches(unquoted(expected.text()), scope)
                        || matches(unquoted(uncommented(expected.text())), scope)
                ? Optional.empty()
                : Optional.of(new Failure(expected.line(), expected.text(), "got " + told));
    }

    /// The answer as an author states it, behind the arrow or below; empty where nothing says it.
    String stated(boolean arrow) {
        if (state == State.ASLEEP) return SLEEPS;
        var name = errno.map(Errno::name).filter(it -> !it.contains(" "));
        if (arrow && name.isPresent()) return name.get();
        if (!output.isBlank()) return output;
        if (state == State.FAILED) return name.orElse("");
        return number == 0 ? "ok" : String.valueOf(number);
    }

    static Optional<Failure> judgeText(Statement.Reply expected, String answer) {
        return same(expected.text(), answer)
                ? Optional.empty()
                : Optional.of(new Failure(expected.line(), expected.text(), "got " + answer));
    }

    private boolean matches(String text, KernelScope scope) {
        if (text.equals(SLEEPS)) return state == State.ASLEEP;
        if (text.equals("ok")) return state == State.OK;
        if (ERRNO.matcher(text).matches()) return refused(text);
        var wanted = Arguments.number(text);
        if (wanted.isPresent() && state == State.OK && number == wanted.get()) return true;
        if (text.startsWith("%"))
            return scope.find(task, text).filter(serial -> serial == number).isPresent();
        return same(text, output);
    }

    /// Whether this error was the answer; a program tells an error in words.
    private boolean refused(String name) {
        try {
            var wanted = Errno.named(name);
            return errno.map(wanted::equals)
                    .orElseGet(
                            () ->
                                    state == State.FAILED
                                            && output.endsWith(": " + ErrorText.of(wanted)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Without the comment behind a reply of one line.
    private static String uncommented(String text) {
        var at = text.indexOf(" #");
        return at < 0 || text.contains("\n") ? text : text.substring(0, at).stripTrailing();
    }

    /// Blank lines and the blanks around a text are not compared.
    private static boolean same(String expected, String answer) {
        return plain(expected).equals(plain(answer));
    }

    private static String plain(String text) {
        var lines = text.stripIndent().strip();
        return lines.contains("\n\n") ? BLANK_LINES.matcher(lines).replaceAll("\n") : lines;
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
