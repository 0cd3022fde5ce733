package ringside.keyctl;

import ringside.state.Payload;

import java.util.List;
import java.util.stream.Collectors;

/// The words of a command line, taken apart: `echo [-n] TEXT | COMMAND` puts the text on the
/// command's standard input (`-n` without a line feed), `<helper PID>` at the end is for an upcall.
public record Pipeline(Word input, List<Word> command, int helper) {
    /// Takes a line apart. A line without `|` has nothing on its input.
    public static Pipeline of(List<Word> line) throws Misread {
        var helper = 0;
        var words = line;
        if (!line.isEmpty()
                && line.getLast().isMark()
                && line.getLast().mark().startsWith("helper ")) {
            helper = helper(line.getLast());
            words = line.subList(0, line.size() - 1);
        }
        if (words.isEmpty() || !words.getFirst().is("echo"))
            return new Pipeline(Errand.NO_INPUT, words, helper);
        var pipe = words.stream().filter(word -> word.is("|")).findFirst();
        if (pipe.isEmpty())
            throw new Misread(
                    words.getFirst().column(),
                    "expected `| keyctl COMMAND` after what echo says; without it nothing hears.");
        var at = words.indexOf(pipe.get());
        return new Pipeline(
                said(words.subList(1, at)), words.subList(at + 1, words.size()), helper);
    }

    private static int helper(Word mark) throws Misread {
        var number = Arguments.number(mark.mark().substring("helper ".length()).strip());
        if (number.isEmpty() || number.get() != number.get().intValue())
            throw new Misread(mark.column(), "expected <helper PID>.");
        return number.get().intValue();
    }

    private static Word said(List<Word> words) {
        var bare = !words.isEmpty() && words.getFirst().is("-n");
        var rest = bare ? words.subList(1, words.size()) : words;
        if (bare && rest.size() == 1 && Argv.unknown(rest.getFirst()).isPresent())
            return rest.getFirst();
        var text = rest.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Word(bare ? text : text + "\n", 0, true);
    }

    /// What stands on standard input.
    Payload data() {
        return data(input);
    }

    static Payload data(Word input) {
        return Argv.unknown(input).orElseGet(() -> Payload.of(input.text()));
    }
}
