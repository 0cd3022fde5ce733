package ringside.keyctl;

import ringside.state.Payload;

import java.util.ArrayList;
import java.util.List;

/// Puts lengths in the place of payloads, in the words of a line as a person typed it: `<13 bytes>`
/// instead of `open sesame!!`. A payload that no program could decode becomes another one that
/// fails alike.
///
/// Law: a line that is veiled and a line that is not make equal calls but for the bytes of
/// payloads.
public final class Veil {
    private Veil() {}

    /// Words of a line that are a payload, by their places from `first` to before `end`, and what
    /// shall stand there.
    public record Cover(int first, int end, String text) {}

    /// The payloads of a line.
    ///
    /// @param line the words after the prompt
    public static List<Cover> covers(List<Word> line) {
        var covers = new ArrayList<Cover>();
        var pipe = line.stream().filter(word -> word.is("|")).findFirst().map(line::indexOf);
        var from = pipe.map(at -> at + 1).orElse(0);
        var command = line.subList(from, line.size());
        pipe.filter(_ -> line.getFirst().is("echo") && !says(command, "prequest2"))
                .ifPresent(at -> covers.add(input(line, at, says(command, "-x"))));
        var veiled = new ArrayList<>(command);
        hide(veiled);
        construct(veiled);
        for (var at = 0; at < command.size(); at++)
            if (!veiled.get(at).equals(command.get(at)))
                covers.add(new Cover(from + at, from + at + 1, spelled(veiled.get(at))));
        return covers;
    }

    /// Whether what a line prints may be a payload.
    public static boolean reads(List<Word> line) {
        return line.stream()
                .anyMatch(word -> word.is("print") || word.is("pipe") || word.is("read"));
    }

    private static Cover input(List<Word> line, int pipe, boolean hex) {
        try {
            var said = Pipeline.of(line).input();
            return new Cover(1, pipe, "-n " + spelled(hide(said, hex)));
        } catch (Misread _) {
            return new Cover(1, 1, "");
        }
    }

    static boolean says(List<Word> words, String word) {
        return words.stream().limit(3).anyMatch(known -> known.text().equals(word));
    }

    static String spelled(Word word) {
        return word.isMark() ? word.text() : Words.quote(word.text());
    }

    /// Hides the payload of `PROGRAM COMMAND WORDS`, also behind `keyctl session NAME`.
    static void hide(List<Word> words) {
        if (words.size() < 2 || !Sessions.comm(words.getFirst().text()).equals("keyctl")) return;
        var hex = words.size() > 2 && words.get(2).text().equals("-x");
        var first = hex ? 3 : 2;
        switch (words.get(1).text()) {
            case "add" -> hide(words, first + 2, hex);
            case "update", "instantiate" -> hide(words, first + 1, hex);
            case "session" -> hide(words.subList(Math.min(3, words.size()), words.size()));
            default -> {}
        }
    }

    /// Hides the payload of `instantiate KEY RING [vector] [-x] PAYLOAD`.
    private static void construct(List<Word> words) {
        if (words.isEmpty() || !words.getFirst().is("instantiate")) return;
        var at = words.size() > 3 && words.get(3).is("vector") ? 4 : 3;
        var hex = at < words.size() && words.get(at).is("-x");
        hide(words, hex ? at + 1 : at, hex);
    }

    private static void hide(List<Word> words, int at, boolean hex) {
        if (at < words.size()) words.set(at, hide(words.get(at), hex));
    }

    static Word hide(Word word, boolean hex) {
        if (Argv.unknown(word).isPresent()) return word;
        var plain = Payload.of(word.text());
        var pairs = HexPairs.of(plain);
        if (hex && pairs.complaint().isPresent())
            return text(pairs.complaint().get().startsWith("Short") ? "0" : "zz");
        var data = hex ? pairs.payload() : plain;
        return data.size() == 0 ? text("") : new Word(data.toString(), 0, false);
    }

    private static Word text(String text) {
        return new Word(text, 0, true);
    }
}
