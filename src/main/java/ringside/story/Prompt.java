package ringside.story;

import ringside.call.Call;
import ringside.keyctl.Arguments;
import ringside.keyctl.Errand;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Word;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line that was cut at its prompt: who acts (empty for nobody, a tid, or a name of the story),
/// whether by a shell (`TASK$`) or itself (`TASK>`), and the words that follow. `end` is the column
/// after the line.
record Prompt(String task, boolean shell, List<Word> command, int end) {
    /// Who writes a limit when the line does not say.
    private static final int INIT = 1;

    /// Splits `TASK> COMMAND` and `TASK$ COMMAND`; a line without a prompt acts for nobody.
    static Prompt of(List<Word> words, int end) {
        var first = words.getFirst();
        if (first.quoted() || !prompts(first.text())) return new Prompt("", false, words, end);
        return new Prompt(
                first.text().substring(0, first.text().length() - 1),
                first.text().endsWith("$"),
                words.subList(1, words.size()),
                end);
    }

    private static boolean prompts(String text) {
        return text.length() > 1 && (text.endsWith(">") || text.endsWith("$"));
    }

    /// The command that makes several calls, when it is one.
    ///
    /// @param names what names of tasks mean
    Optional<Errand> errand(Map<String, Long> names, Scope scope) throws Misread {
        if (nobody()) return Optional.empty();
        return Errand.of(shell, tid(names), command, scope);
    }

    boolean isErrand() {
        return !nobody() && (shell || Errand.isOne(command));
    }

    boolean nobody() {
        return task.isEmpty();
    }

    Call parse(Scope scope) throws Misread {
        return parse(Map.of(), scope);
    }

    /// @param names what names of tasks mean
    Call parse(Map<String, Long> names, Scope scope) throws Misread {
        return nobody() ? parseTaskless() : Lines.parse(tid(names), command, end, scope);
    }

    int tid(Map<String, Long> names) throws Misread {
        if (nobody()) return 0;
        return Arguments.number(task)
                .or(() -> Optional.ofNullable(names.get(task)))
                .filter(n -> n == n.intValue())
                .orElseThrow(
                        () -> new Misread(column(), "expected a tid before `>`, not " + task + "."))
                .intValue();
    }

    private int column() {
        return command.isEmpty() ? 1 : Math.max(1, command.getFirst().column() - task.length() - 2);
    }

    /// `wait TIME` and `limit NAME VALUE`.
    private Call parseTaskless() throws Misread {
        var verb = command.getFirst();
        var a = new Arguments(INIT, Scope.NONE, end, command.subList(1, command.size()));
        return switch (verb.text()) {
            case "wait" -> a.finish(new Call.Wait(Duration.parse(a.word("a time such as 5m"))));
            case "limit" -> a.finish(Verbs.limit(a));
            default ->
                    throw new Misread(
                            verb.column(),
                            "expected `TASK> COMMAND`, `wait TIME` or `limit NAME VALUE`; put the"
                                    + " task's tid and > before the command.");
        };
    }
}
