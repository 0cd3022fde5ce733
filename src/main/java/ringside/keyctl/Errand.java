package ringside.keyctl;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A command line that makes as many calls as it needs, as [Turn]s.
///
/// With `shell` it is done as a shell does it, written `TASK$ WORDS`: the task forks, the child
/// becomes the program, makes its calls and exits, so that `@t` and `@p` are the child's own.
/// Without, the task makes the calls of keyctl(1) itself, and what only looks is no step.
///
/// @param task who gives the command
/// @param words the program and its arguments, without columns
/// @param input what is on standard input; empty for nothing
/// @param helper the pid of the program that an upcall starts, or 0
public record Errand(boolean shell, int task, List<Word> words, Word input, int helper) {
    /// Nothing on standard input.
    public static final Word NO_INPUT = new Word("", 0, true);

    /// What a shell says of a program that it could not start.
    private static final int NOT_STARTED = 254;

    public Errand {
        words = words.stream().map(Errand::placeless).toList();
        input = placeless(input);
    }

    private static Word placeless(Word word) {
        return new Word(word.text(), 0, word.quoted());
    }

    /// What happens, from the beginning.
    ///
    /// @param kernel the machine in which the command is given
    public Turn begin(Kernel kernel) {
        var caller = Caller.in(kernel, task);
        if (!shell) return Subcommand.run(argv(caller, words.subList(1, words.size())));
        return new Turn.Ask(
                new Call.Fork(task, Birth.FORK, 0, false),
                reply ->
                        reply instanceof Reply.Failed(var errno)
                                ? Turn.last("fork: " + ErrorText.of(errno) + "\n", NOT_STARTED)
                                : child(caller.as((int) reply.number())));
    }

    private Turn child(Caller child) {
        return exiting(child.tid(), Sessions.become(argv(child, words)));
    }

    /// The same, but that the end of the program is the end of its process.
    private static Turn exiting(int pid, Turn turn) {
        return switch (turn) {
            case Turn.Ask(var call, var then) ->
                    new Turn.Ask(call, reply -> exiting(pid, then.apply(reply)));
            case Turn.Print(var text, var then) ->
                    new Turn.Print(text, () -> exiting(pid, then.get()));
            case Turn.Exit exit ->
                    new Turn.Ask(new Call.ExitProcess(pid, exit.status()), _ -> exit);
            case Turn.Replaced replaced -> replaced;
        };
    }

    private Argv argv(Caller caller, List<Word> rest) {
        return new Argv(caller, rest, Pipeline.data(input), helper);
    }

    /// Whether a line is a command that makes several calls, or asks several questions.
    public static boolean isOne(List<Word> line) {
        try {
            return Keyctl.isErrand(Pipeline.of(line).command());
        } catch (Misread _) {
            return false;
        }
    }

    /// The command of a line, when it makes several calls; what makes one is a call and no errand.
    ///
    /// @param shell whether a shell is to do it
    public static Optional<Errand> of(boolean shell, int task, List<Word> line, Scope scope)
            throws Misread {
        var pipeline = Pipeline.of(line);
        var words = new ArrayList<Word>();
        if (!shell && !Keyctl.isErrand(pipeline.command())) return Optional.empty();
        for (var word : pipeline.command()) words.add(resolved(shell, task, word, scope));
        if (words.isEmpty())
            throw new Misread(1, "expected a program after the prompt, such as `keyctl show`.");
        var child = shell || (words.size() > 1 && words.get(1).text().equals("new_session"));
        return Optional.of(new Errand(child, task, words, pipeline.input(), pipeline.helper()));
    }

    /// A name of the story becomes its serial; to a program that a shell starts, `%TYPE:NAME` is
    /// left to resolve.
    private static Word resolved(boolean shell, int task, Word word, Scope scope) throws Misread {
        var bare = !word.quoted() && word.text().startsWith("%") && word.text().length() > 1;
        if (!bare || (shell && word.text().contains(":"))) return word;
        return new Word(Spelling.key(scope.resolve(task, word)), word.column(), false);
    }

    /// The line, with its prompt.
    public String print(Secrets secrets) {
        return new ErrandLine(this, secrets).print();
    }
}
