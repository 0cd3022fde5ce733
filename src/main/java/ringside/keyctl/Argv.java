package ringside.keyctl;

import ringside.call.Text;
import ringside.state.Payload;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What a command of keyctl(1) was started with: who runs it, the words after the command, what
/// stands on its standard input, and the pid that a helper of an upcall shall get (0: as it comes).
record Argv(Caller caller, List<Word> words, Payload input, int helper) {
    Argv {
        words = List.copyOf(words);
    }

    int tid() {
        return caller.tid();
    }

    int size() {
        return words.size();
    }

    boolean has(int i) {
        return i < words.size();
    }

    String text(int i) {
        return words.get(i).text();
    }

    Text string(int i) {
        return Text.of(text(i));
    }

    /// The words without the first ones.
    Argv after(int n) {
        return new Argv(caller, words.subList(n, size()), input, helper);
    }

    /// Whether the command begins with this option.
    boolean begins(String option) {
        return has(0) && text(0).equals(option);
    }

    /// The key that a word names; what follows gets its id.
    Turn key(int i, IntFunction<Turn> then) {
        return new KeyId(caller, text(i)).resolve(then);
    }

    /// Likewise, or 0 where the words have ended.
    Turn optionalKey(int i, IntFunction<Turn> then) {
        return has(i) ? key(i, then) : then.apply(0);
    }

    /// A number; what follows is told it, or the sentence about it ends the program.
    Turn number(int i, int base, String what, Function<Long, Turn> then) {
        return CNumber.parse(text(i), base)
                .map(then)
                .orElseGet(() -> Turn.last("Unparsable " + what + ": '" + text(i) + "'\n", 2));
    }

    /// The bytes of a word.
    Turn data(int i, boolean hex, Function<Payload, Turn> then) {
        var word = words.get(i);
        var unknown = Argv.unknown(word);
        return unknown.isPresent()
                ? then.apply(unknown.get())
                : decode(Payload.of(word.text()), hex, then);
    }

    /// The bytes of standard input.
    Turn input(boolean hex, Function<Payload, Turn> then) {
        return input.isKnown() ? decode(input, hex, then) : then.apply(input);
    }

    /// A payload of which a saved story only tells the length.
    static Optional<Payload> unknown(Word word) {
        if (!word.isMark() || !word.mark().matches("[0-9]{1,9} bytes")) return Optional.empty();
        var size = Integer.parseInt(word.mark().split(" ", 2)[0]);
        return Optional.of(Payload.unknown(size));
    }

    private static Turn decode(Payload data, boolean hex, Function<Payload, Turn> then) {
        if (!hex) return then.apply(data);
        var pairs = HexPairs.of(data);
        return pairs.complaint()
                .map(complaint -> Turn.last(complaint + "\n", 1))
                .orElseGet(() -> then.apply(pairs.payload()));
    }
}
