package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.keyctl.Errand;
import ringside.keyctl.Secrets;
import ringside.keyctl.Turn;
import ringside.rule.Step;

/// One command while it runs: its turns become steps, what it prints goes with them.
///
/// Law: of a command that the task performs itself, a call that changed nothing is no step.
final class Running {
    private final Shell shell;
    private final Errand errand;
    private final String line;
    private final int start;
    private final StringBuilder output = new StringBuilder();
    private final StringBuilder said = new StringBuilder();
    private int last = -1;

    /// @param line the words of the first step
    /// @param start the index of the first step
    Running(Shell shell, Errand errand, String line, int start) {
        this.shell = shell;
        this.errand = errand;
        this.line = line;
        this.start = start;
    }

    Performed go(Turn first) {
        for (var turn = first; ; )
            switch (turn) {
                case Turn.Print(var text, var then) -> {
                    say(text);
                    turn = then.get();
                }
                case Turn.Ask(var call, var then) -> {
                    var reply = ask(call);
                    if (reply instanceof Reply.Blocked) return over(Performed.End.ASLEEP, 0);
                    turn = then.apply(reply);
                }
                case Turn.Exit(var status) -> {
                    return over(Performed.End.EXITED, status);
                }
                case Turn.Replaced() -> {
                    return over(Performed.End.REPLACED, 0);
                }
            }
    }

    private void say(String text) {
        output.append(text);
        said.append(text);
    }

    private Reply ask(Call call) {
        var step = shell.machine().step(shell.timeline().now(), call);
        if (errand.shell() || !step.next().equals(step.before())) record(step);
        return step.reply();
    }

    private void record(Step step) {
        last = shell.timeline().cursor();
        var words = last == start ? line : Lines.print(step.call(), Secrets.HIDDEN);
        var part = new Part.Of(errand, last - start, said.toString(), "");
        said.setLength(0);
        shell.append(new Moment(words, step, Witness.NONE, part));
    }

    private Performed over(Performed.End end, int status) {
        if (last >= 0 && !said.isEmpty()) shell.amend(last, said.toString());
        return new Performed(shell.timeline(), output.toString(), end, status);
    }
}
