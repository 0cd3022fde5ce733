package ringside.story;

import ringside.keyctl.Misread;
import ringside.keyctl.Output;
import ringside.keyctl.Secrets;
import ringside.keyctl.Words;
import ringside.rule.Step;
import ringside.state.Kernel;

/// A step as a person sees it on a console: the prompt, the command, and what it printed.
public final class Transcript {
    private Transcript() {}

    /// The command's line, and below it what was printed.
    public static String of(Moment moment) {
        var output = output(moment.line(), moment.step());
        var line = prompt(moment.step().before(), moment.step().call().task()) + command(moment);
        return output.isEmpty() ? line : line + "\n" + output;
    }

    /// `1002 mutt $ `, with `#` for root; nothing where nobody acts.
    public static String prompt(Kernel kernel, int tid) {
        var task = kernel.tasks().get(tid);
        if (task == null) return "";
        var process = kernel.processes().get(task.pid());
        var comm = process == null ? "" : " " + process.comm();
        return tid + comm + (task.cred().uid().effective() == 0 ? " # " : " $ ");
    }

    private static String command(Moment moment) {
        return moment.line().replaceFirst("^\\S+>\\s+", "");
    }

    /// What was printed. The words decide the form of an answer, so `line` is the line as typed.
    public static String output(String line, Step step) {
        return Output.of(word(line, step), step.call(), step.reply());
    }

    private static String word(String line, Step step) {
        var typed = after(line);
        return typed.isEmpty() ? after(Lines.print(step.call(), Secrets.HIDDEN)) : typed;
    }

    private static String after(String line) {
        try {
            var words = Words.split(line, 1);
            for (var i = 0; i + 1 < words.size(); i++)
                if (words.get(i).text().equals("keyctl")) return words.get(i + 1).text();
            return "";
        } catch (Misread _) {
            return "";
        }
    }
}
