package ringside.keyctl;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

/// The words after a command, taken one by one from the left. Marks that qualify the whole line
/// (`<serials …>`, `<buffer …>`, `<size …>`) stand at its end and are asked for by name.
public final class Arguments {
    /// A story of ten thousand lines reads more numbers than that, so the pattern is made once.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,19}|0[xX][0-9a-fA-F]{1,15}");

    private static final Pattern PADDED = Pattern.compile("-?0[0-9]+");

    private static final List<String> TRAILING =
            List.of("serials", "buffer", "size", "helper", "flags");

    private final int task;
    private final Scope scope;
    private final int end;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> marks = new ArrayList<>();
    private int next;
    private Word input = Errand.NO_INPUT;

    /// @param end the column just after the line, where a missing word is reported
    public Arguments(int task, Scope scope, int end, List<Word> all) {
        this.task = task;
        this.scope = scope;
        this.end = end;
        all.forEach(word -> (trailing(word) ? marks : words).add(word));
    }

    private static boolean trailing(Word word) {
        return word.isMark() && TRAILING.contains(word.mark().split("\\s+", 2)[0]);
    }

    public int task() {
        return task;
    }

    /// The same words with something on standard input.
    public Arguments reading(Word text) {
        input = text;
        return this;
    }

    public boolean more() {
        return next < words.size();
    }

    /// The column of the next word, or the end of the line.
    public int column() {
        return more() ? words.get(next).column() : end;
    }

    /// Whether the next word is a number.
    public boolean isNumber() {
        return more() && !words.get(next).quoted() && number(words.get(next).text()).isPresent();
    }

    /// Takes the next word when it is this bare one.
    public boolean accept(String bare) {
        var here = more() && words.get(next).is(bare);
        if (here) next++;
        return here;
    }

    /// Takes the next word.
    ///
    /// @param what what is expected, as "a description"
    public Word word(String what) throws Misread {
        if (!more()) throw new Misread(end, "expected " + what + " here; the line ends too soon.");
        return words.get(next++);
    }

    public Text text(String what) throws Misread {
        var word = word(what);
        if (!word.isMark()) return Text.of(word.text());
        return switch (word.mark()) {
            case "null" -> Text.NULL;
            case "fault" -> Text.FAULT;
            default ->
                    throw new Misread(
                            word.column(),
                            "expected " + what + ", <null> or <fault>; quote a text in brackets.");
        };
    }

    /// A key: `@s`, a serial in decimal or hex, any other number, or a reference with `%`.
    public int key(String what) throws Misread {
        var word = word(what);
        if (word.quoted()) throw notKey(word, what);
        var special = Special.shorthand(word.text());
        if (special.isPresent()) return special.get().id();
        if (word.text().startsWith("%")) return scope.resolve(task, word);
        var number = word.text().isEmpty() ? Optional.<Long>empty() : CNumber.parse(word.text(), 0);
        return number.orElseThrow(() -> notKey(word, what)).intValue();
    }

    private static Misread notKey(Word word, String what) {
        return new Misread(
                word.column(),
                "expected "
                        + what
                        + ", not "
                        + Words.quote(word.text())
                        + "; write @t @p @s @u @us, a serial such as 0x2f41ac07, or %:NAME.");
    }

    /// A key, or 0 when the line has ended.
    public int optionalKey(String what) throws Misread {
        return more() ? key(what) : 0;
    }

    /// A 32-bit number, signed or unsigned.
    public int number32(String what) throws Misread {
        return (int) number(what, n -> n >= Integer.MIN_VALUE && n <= 0xffff_ffffL);
    }

    /// A 32-bit number in decimal, hex or octal, as keyctl(1) reads masks and ids of users.
    public int anyBase(String what) throws Misread {
        if (!more() || words.get(next).quoted()) return number32(what);
        var number = CNumber.parse(words.get(next).text(), 0);
        if (number.isEmpty()) return number32(what);
        next++;
        return number.get().intValue();
    }

    public long number64(String what) throws Misread {
        return number(what, _ -> true);
    }

    private long number(String what, LongPredicate fits) throws Misread {
        var word = word(what);
        var number = word.quoted() ? Optional.<Long>empty() : number(word.text());
        if (number.isEmpty() || !fits.test(number.get()))
            throw new Misread(
                    word.column(),
                    "expected " + what + " as a number, not " + Words.quote(word.text()) + ".");
        return number.get();
    }

    /// A number in decimal, or in hex after `0x`.
    public static Optional<Long> number(String text) {
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(Long.decode(PADDED.matcher(text).matches() ? decimal(text) : text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String decimal(String text) {
        return text.replaceFirst("^(-?)0+(?=[0-9])", "$1");
    }

    /// A payload: text, `<N bytes>` when only the length is known, hex digits after `-x`.
    public Payload payload(boolean hex) throws Misread {
        var word = word("a payload");
        if (word.isMark()) return unknown(word);
        return decoded(Payload.of(word.text()), hex, word.column());
    }

    /// What stands on standard input.
    public Payload input(boolean hex) throws Misread {
        var data = Pipeline.data(input);
        return data.isKnown() ? decoded(data, hex, column()) : data;
    }

    private static Payload decoded(Payload data, boolean hex, int column) throws Misread {
        if (!hex) return data;
        var pairs = HexPairs.of(data);
        if (pairs.complaint().isPresent())
            throw new Misread(column, "expected pairs of hex digits after -x.");
        return pairs.payload();
    }

    private static Payload unknown(Word word) throws Misread {
        var size = word.mark().replaceFirst(" +bytes$", "");
        var number = number(size).filter(n -> n >= 0 && n <= Integer.MAX_VALUE);
        if (number.isEmpty() || size.equals(word.mark()))
            throw new Misread(
                    word.column(), "expected <N bytes>; quote a payload that is in brackets.");
        return Payload.unknown(number.get().intValue());
    }

    /// The number of a trailing mark such as `<buffer 64>`.
    public long mark(String name, long otherwise) throws Misread {
        for (var word : List.copyOf(marks))
            if (word.mark().startsWith(name)) {
                marks.remove(word);
                var number = number(word.mark().substring(name.length()).strip());
                return number.orElseThrow(
                        () -> new Misread(word.column(), "expected <" + name + " NUMBER>."));
            }
        return otherwise;
    }

    /// Complains about words that nobody asked for.
    public void nothingMore() throws Misread {
        if (more())
            throw new Misread(
                    words.get(next).column(),
                    "expected the end of the line; "
                            + Words.quote(words.get(next).text())
                            + " is too much.");
    }

    /// The call, when every word was used; with the serials that trailing marks foretell.
    public Call finish(Call call) throws Misread {
        nothingMore();
        var result = call;
        for (var mark : marks) result = new Call.Foretold(result, serials(mark));
        return result;
    }

    private static PVector<Serial> serials(Word mark) throws Misread {
        PVector<Serial> serials = TreePVector.empty();
        for (var text : mark.mark().split("\\s+", -1)) {
            if (text.equals("serials")) continue;
            var number = number(text).filter(n -> n == n.intValue());
            if (number.isEmpty())
                throw new Misread(
                        mark.column(), "expected <serials NUMBER…> at the end of the line.");
            serials = serials.plus(new Serial(number.get().intValue()));
        }
        return serials;
    }
}
