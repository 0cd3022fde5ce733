package ringside.story;

import ringside.keyctl.Arguments;
import ringside.keyctl.Errand;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Trial;
import ringside.keyctl.Words;
import ringside.rule.Machine;
import ringside.state.Kernel;

import java.util.Optional;

/// A command that only looks: `keyctl show [-x] [KEY]` and `keyctl list KEY`. It is answered from a
/// kernel and is no step.
public record Question(Prompt prompt) {
    /// The question of a typed line without a prompt, when it is one.
    public static Optional<Question> of(String typed) throws Misread {
        var words = Words.split("0> " + typed, -2);
        return of(Prompt.of(words, typed.length() + 1));
    }

    /// The question of a prompt, when it is one.
    static Optional<Question> of(Prompt prompt) {
        var words = prompt.command();
        if (prompt.nobody() || prompt.shell() || words.size() < 2) return Optional.empty();
        if (!words.getFirst().is("keyctl")) return Optional.empty();
        var command = words.get(1).text();
        return command.equals("show") || command.equals("list")
                ? Optional.of(new Question(prompt))
                : Optional.empty();
    }

    /// The text that keyctl(1) would print.
    public String answer(Machine machine, Kernel kernel, int task, Scope scope) throws Misread {
        check(task, scope);
        var errand = Errand.of(false, task, prompt.command(), scope).orElseThrow();
        return Trial.text(machine, kernel, errand).stripTrailing();
    }

    /// Whether the words are well, without asking.
    void check(Scope scope) throws Misread {
        check(1, scope);
    }

    private void check(int task, Scope scope) throws Misread {
        var words = prompt.command().subList(2, prompt.command().size());
        var a = new Arguments(task, scope, prompt.end(), words);
        var show = prompt.command().get(1).text().equals("show");
        if (show) a.accept("-x");
        if (!show || a.more()) a.key("a keyring");
        a.nothingMore();
    }
}
