package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.function.Function;
import java.util.function.Supplier;

/// What a running program does next, as a value: it asks the kernel and waits for the reply, it
/// prints, or it is over.
///
/// Law: a turn knows nothing but the replies that it was given; who holds one can put it away while
/// a call sleeps and go on hours later.
public sealed interface Turn {
    /// A system call, and what follows from its reply.
    record Ask(Call call, Function<Reply, Turn> then) implements Turn {}

    /// A text on the screen, line feeds included, and what follows.
    record Print(String text, Supplier<Turn> then) implements Turn {}

    /// The program ends with this status.
    record Exit(int status) implements Turn {}

    /// The process runs another program now, about which keyctl(1) has nothing to say.
    record Replaced() implements Turn {}

    /// Success, and nothing more to say.
    static Turn done() {
        return new Exit(0);
    }

    /// The last words of a program.
    static Turn last(String text, int status) {
        return new Print(text, () -> new Exit(status));
    }

    /// A line, and success.
    static Turn line(Object text) {
        return last(text + "\n", 0);
    }

    /// What perror(3) prints for a failed call, and failure.
    static Turn failed(String function, Reply.Failed reply) {
        return last(function + ": " + ErrorText.of(reply.errno()) + "\n", 1);
    }

    /// A call whose failure ends the program under the name of a library function.
    static Turn must(String function, Call call, Function<Reply, Turn> then) {
        return new Ask(
                call,
                reply ->
                        reply instanceof Reply.Failed failed
                                ? failed(function, failed)
                                : then.apply(reply));
    }
}
