package ringside.story;

import ringside.call.Special;
import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Show;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.rule.Machine;
import ringside.state.Kernel;

import java.util.List;
import java.util.Optional;

/// A command that only looks: `keyctl show [-x] [KEY]` and `keyctl list KEY`. It is answered from a
/// kernel and is no step.
public record Question(String command, List<Word> words, int end) {
    /// The question of a typed line without a prompt, when it is one.
    public static Optional<Question> of(String typed) throws Misread {
        return of(new Prompt("", Words.split(typed, 1), typed.length() + 1));
    }

    /// The question of a prompt, when it is one.
    static Optional<Question> of(Prompt prompt) {
        var words = prompt.command();
        if (words.size() < 2 || !words.getFirst().text().equals("keyctl")) return Optional.empty();
        var command = words.get(1).text();
        return command.equals("show") || command.equals("list")
                ? Optional.of(new Question(command, words.subList(2, words.size()), prompt.end()))
                : Optional.empty();
    }

    /// The text that keyctl(1) would print.
    public String answer(Machine machine, Kernel kernel, int task, Scope scope) throws Misread {
        var look = look(task, scope);
        return command.equals("list")
                ? Show.list(machine, kernel, task, look.key())
                : Show.tree(machine, kernel, task, look.key(), look.hex());
    }

    private record Look(int key, boolean hex) {}

    private Look look(int task, Scope scope) throws Misread {
        var a = new Arguments(task, scope, end, words);
        var hex = command.equals("show") && a.accept("-x");
        var bare = command.equals("show") && !a.more();
        var key = bare ? Special.SESSION.id() : a.key("a keyring");
        a.nothingMore();
        return new Look(key, hex);
    }

    /// Whether the words are well, without asking.
    void check(Scope scope) throws Misread {
        look(1, scope);
    }
}
