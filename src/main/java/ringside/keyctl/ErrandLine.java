package ringside.keyctl;

import ringside.state.Payload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A command line written out. A word that is the payload of a key stands there as its length,
/// unless it is asked for; a payload that no program could decode stands there as another one that
/// fails alike.
record ErrandLine(Errand errand, Secrets secrets) {
    String print() {
        var helper = errand.helper() == 0 ? "" : " <helper " + errand.helper() + ">";
        return errand.task() + (errand.shell() ? "$ " : "> ") + input() + words() + helper;
    }

    private String input() {
        var input = errand.input();
        if (input.text().isEmpty()) return "";
        var hidden =
                secrets == Secrets.HIDDEN && !says("prequest2") ? hide(input, says("-x")) : input;
        return "echo -n " + spelled(hidden) + " | ";
    }

    private boolean says(String word) {
        return errand.words().stream().limit(3).anyMatch(known -> known.text().equals(word));
    }

    private String words() {
        var words = new ArrayList<>(errand.words());
        if (secrets == Secrets.HIDDEN) hide(words);
        return words.stream().map(ErrandLine::spelled).collect(Collectors.joining(" "));
    }

    private static String spelled(Word word) {
        return word.isMark() ? word.text() : Words.quote(word.text());
    }

    /// Hides the payload of `PROGRAM COMMAND WORDS`, also behind `keyctl session NAME`.
    private static void hide(List<Word> words) {
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

    private static void hide(List<Word> words, int at, boolean hex) {
        if (at < words.size()) words.set(at, hide(words.get(at), hex));
    }

    private static Word hide(Word word, boolean hex) {
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
