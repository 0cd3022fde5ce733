package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.Misread;
import ringside.keyctl.Output;
import ringside.keyctl.Secrets;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A timeline as a person sees it on a console: the prompt, the command, and what it printed. Of a
/// command that makes several calls each call stands below it; what a call says that slept comes
/// where it wakes, and names its command in brackets.
public final class Transcript {
    private Transcript() {}

    /// What a line is.
    public enum Kind {
        COMMAND,
        /// A call of the command above.
        CALL,
        OUTPUT,
        REFUSED,
        /// What a command says that was given long ago.
        LATE
    }

    /// One line; `prompt` is empty for all but commands.
    public record Line(Kind kind, String prompt, String text) {
        @Override
        public String toString() {
            return prompt + text;
        }
    }

    /// The lines of one step, the first of which is its command or call.
    public static List<Line> of(List<Moment> moments, int at) {
        var lines = new ArrayList<Line>();
        var moment = moments.get(at);
        switch (moment.part()) {
            case Part.Alone() -> alone(moment, lines);
            case Part.Of part -> part(moments, at, part, lines);
        }
        returned(moments, at, lines);
        return lines;
    }

    /// The same with payloads hidden (their lengths stand in their place, in commands and in what
    /// was printed), or shown as far as they are known.
    public static List<Line> of(List<Moment> moments, int at, Secrets secrets) {
        return switch (secrets) {
            case HIDDEN -> new Cover(moments, at).over(of(moments, at));
            case SHOWN ->
                    of(moments, at).stream().map(line -> open(line, moments.get(at))).toList();
        };
    }

    /// A line that hides what the call knows tells it.
    private static Line open(Line line, Moment moment) {
        var call = moment.step().call();
        var hidden = moment.line().equals(Lines.print(call, Secrets.HIDDEN));
        return line.kind() == Kind.COMMAND && hidden && moment.part() instanceof Part.Alone
                ? new Line(Kind.COMMAND, line.prompt(), stripped(Lines.print(call, Secrets.SHOWN)))
                : line;
    }

    private static void alone(Moment moment, List<Line> into) {
        var call = moment.step().call();
        into.add(command(moment, call.task(), stripped(moment.line())));
        var kind = moment.step().reply().failed() ? Kind.REFUSED : Kind.OUTPUT;
        lines(output(moment.line(), moment.step())).forEach(l -> into.add(new Line(kind, "", l)));
    }

    private static Line command(Moment moment, int task, String text) {
        return new Line(Kind.COMMAND, prompt(moment.step().before(), task), text);
    }

    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.empty() : text.lines();
    }

    private static String stripped(String line) {
        return line.replaceFirst("^\\S+>\\s+", "").replaceFirst("^\\S+\\$\\s+", "\\$ ");
    }

    private static void part(List<Moment> moments, int at, Part.Of part, List<Line> into) {
        var moment = moments.get(at);
        if (part.behind() == 0)
            into.add(command(moment, part.errand().task(), stripped(moment.line())));
        var late = part.behind() > 0 && slept(moments, at);
        var mark = late ? "[" + moments.get(at - part.behind()).line() + "] " : "";
        var kind = late ? Kind.LATE : Kind.OUTPUT;
        lines(part.said()).forEach(l -> into.add(new Line(kind, "", mark + l)));
        into.add(new Line(Kind.CALL, "", call(moment.step())));
        lines(part.end()).forEach(l -> into.add(new Line(Kind.OUTPUT, "", l)));
    }

    private static boolean slept(List<Moment> moments, int at) {
        var steps = Sleepers.steps(moments, Sleepers.start(moments, at), at - 1);
        return !steps.isEmpty()
                && moments.get(steps.getLast()).step().reply() instanceof Reply.Blocked;
    }

    private static String call(Step step) {
        var line = Lines.print(step.call(), Secrets.HIDDEN);
        return switch (step.reply()) {
            case Reply.Failed(var errno) -> line + " => " + errno.name();
            case Reply.Value(var value) -> value == 0 ? line : line + " => " + value;
            case Reply.Blocked() -> line + " => " + Answer.SLEEPS;
            case Reply.Described _, Reply.Contents _, Reply.Listing _, Reply.Gone _ -> line;
        };
    }

    /// What the calls say that this step woke. A command that a shell started says it itself.
    private static void returned(List<Moment> moments, int at, List<Line> into) {
        for (var event : moments.get(at).step().events())
            if (event instanceof Event.Returned(var task, var reply, _)) {
                var asleep = Sleepers.asleep(moments, at + 1, task);
                if (asleep < 0 || isShells(moments.get(asleep))) continue;
                var sleeper = moments.get(asleep);
                var said = output(sleeper.line(), sleeper.step().call(), reply);
                var text = said.isEmpty() ? "returns" : said;
                into.add(new Line(Kind.LATE, "", "[" + sleeper.line() + "] " + text));
            }
    }

    private static boolean isShells(Moment moment) {
        return moment.part() instanceof Part.Of part && part.errand().shell();
    }

    /// `1002 mutt $ `, with `#` for root; nothing where nobody acts.
    public static String prompt(Kernel kernel, int tid) {
        var task = kernel.tasks().get(tid);
        if (task == null) return "";
        var process = kernel.processes().get(task.pid());
        var comm = process == null ? "" : " " + process.comm();
        return tid + comm + (task.cred().uid().effective() == 0 ? " # " : " $ ");
    }

    /// What was printed. The words decide the form of an answer, so `line` is the line as typed.
    public static String output(String line, Step step) {
        return output(line, step.call(), step.reply());
    }

    static String output(String line, Call call, Reply reply) {
        var typed = after(line);
        return Output.of(
                typed.isEmpty() ? after(Lines.print(call, Secrets.HIDDEN)) : typed, call, reply);
    }

    /// The words after `keyctl`.
    private static List<String> after(String line) {
        try {
            var words = Words.split(line, 1).stream().map(Word::text).toList();
            var at = words.indexOf("keyctl");
            return at < 0 ? List.of() : words.subList(at + 1, words.size());
        } catch (Misread _) {
            return List.of();
        }
    }
}
