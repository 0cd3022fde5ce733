package ringside.story;

import ringside.call.Call;
import ringside.keyctl.Arguments;
import ringside.keyctl.Errand;
import ringside.keyctl.Keyctl;
import ringside.keyctl.Misread;
import ringside.keyctl.Pipeline;
import ringside.keyctl.Scope;
import ringside.keyctl.Secrets;
import ringside.keyctl.Spelling;
import ringside.keyctl.Word;
import ringside.keyctl.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A call as one line, `TASK> COMMAND`, and back.
///
/// Printing with [Secrets#SHOWN] and parsing are inverse for every call; with [Secrets#HIDDEN] only
/// the bytes of payloads are lost.
public final class Lines {
    private Lines() {}

    /// The line of a call, payloads hidden.
    public static String print(Call call) {
        return print(call, Secrets.HIDDEN);
    }

    public static String print(Call call, Secrets secrets) {
        if (call instanceof Call.Foretold foretold)
            return print(foretold.call(), secrets) + Spelling.serials(foretold);
        if (call instanceof Call.Wait) return command(call, secrets);
        return call.task() + "> " + command(call, secrets);
    }

    /// A typed line, with a prompt or without, that no longer tells payloads but their lengths.
    public static String veiled(String line) {
        return Cover.line(line);
    }

    /// The command without the prompt, which nobody needs who only waits.
    public static String command(Call call, Secrets secrets) {
        if (call instanceof Call.Wait(var seconds)) return "wait " + Duration.print(seconds);
        return Spelling.of(call, secrets).orElseGet(() -> VerbSpelling.of(call, secrets));
    }

    /// Reads a line whose keys are serials and special ids.
    public static Call parse(String line) throws Misread {
        return parse(line, Scope.NONE);
    }

    /// Reads a line; `scope` knows what `%` references mean.
    public static Call parse(String line, Scope scope) throws Misread {
        var words = Words.split(line, 1);
        if (words.isEmpty()) throw new Misread(1, "expected `TASK> COMMAND` or `wait TIME`.");
        var prompt = Prompt.of(words, line.length() + 1);
        if (prompt.shell())
            throw new Misread(1, "expected `TASK> COMMAND`; a line with $ makes several calls.");
        return prompt.parse(scope);
    }

    /// The command of a line that makes several calls (`1000$ keyctl new_session`), when it is one.
    public static Optional<Errand> errand(String line, Scope scope) throws Misread {
        var words = Words.split(line, 1);
        if (words.isEmpty()) return Optional.empty();
        return Prompt.of(words, line.length() + 1).errand(Map.of(), scope);
    }

    /// A command after its prompt.
    static Call parse(int task, List<Word> line, int end, Scope scope) throws Misread {
        if (line.isEmpty()) throw new Misread(end, "expected a command after the prompt.");
        if (!line.getFirst().is("echo")) return parse(task, line, Errand.NO_INPUT, end, scope);
        var pipeline = Pipeline.of(line);
        if (pipeline.command().isEmpty() || !pipeline.command().getFirst().is("keyctl"))
            throw new Misread(end, "expected `echo TEXT | keyctl COMMAND`.");
        return parse(task, pipeline.command(), pipeline.input(), end, scope);
    }

    private static Call parse(int task, List<Word> command, Word input, int end, Scope scope)
            throws Misread {
        var verb = command.getFirst();
        if (!verb.text().equals("keyctl"))
            return Verbs.parse(
                    verb, new Arguments(task, scope, end, command.subList(1, command.size())));
        if (command.size() < 2) throw new Misread(end, "expected a command of keyctl(1).");
        if (Errand.isOne(command))
            throw new Misread(
                    command.get(1).column(), "expected a command that makes one call here.");
        var rest = new Arguments(task, scope, end, command.subList(2, command.size()));
        return Keyctl.parse(command.get(1), rest.reading(input));
    }
}
