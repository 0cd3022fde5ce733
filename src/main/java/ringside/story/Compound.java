package ringside.story;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Tree;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.List;
import java.util.Optional;

/// A command of keyctl(1) that makes several calls, for whoever types it at a console:
/// `keyctl unlink KEY` unlinks the key wherever the session's tree links it, and
/// `keyctl new_session` lets a child join a session and give it to its parent. Each call is a step
/// of its own; a story writes them one by one.
public record Compound(String command, List<Call> calls) {
    public Compound {
        calls = List.copyOf(calls);
    }

    /// The calls that a typed line makes, when it is such a command.
    ///
    /// @param typed the line without a prompt
    public static Optional<Compound> of(
            String typed, Machine machine, Kernel kernel, int task, Scope scope) throws Misread {
        var words = Words.split(typed, 1);
        if (words.size() < 2 || !words.getFirst().text().equals("keyctl")) return Optional.empty();
        var command = words.get(1).text();
        if (command.equals("new_session") && words.size() == 2)
            return Optional.of(new Compound(command, session(kernel, task)));
        if (!command.equals("unlink") || words.size() != 3) return Optional.empty();
        var key = key(task, scope, words, typed.length() + 1);
        return Optional.of(new Compound(command, unlink(machine, kernel, task, key)));
    }

    private static int key(int task, Scope scope, List<Word> words, int end) throws Misread {
        return new Arguments(task, scope, end, words.subList(2, words.size())).key("a key");
    }

    private static List<Call> session(Kernel kernel, int task) {
        var child = kernel.counters().pid();
        return List.of(
                new Call.Fork(task, Birth.FORK, child, false),
                new Call.JoinSession(child, Text.NULL),
                new Call.SessionToParent(child),
                new Call.ExitProcess(child, 0));
    }

    private static List<Call> unlink(Machine machine, Kernel kernel, int task, int key) {
        return Tree.ringsWith(machine, kernel, task, key).stream()
                .<Call>map(ring -> new Call.Unlink(task, key, ring))
                .toList();
    }

    /// What keyctl(1) prints when the calls were made.
    public String output(List<Step> steps) {
        if (command.equals("unlink"))
            return steps.stream().filter(step -> !step.reply().failed()).count() + " links removed";
        var failed = steps.stream().filter(step -> step.reply().failed()).findFirst();
        return failed.map(step -> Transcript.output("", step))
                .orElseGet(() -> String.valueOf(steps.get(1).reply().number()));
    }
}
