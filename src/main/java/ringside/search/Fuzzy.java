package ringside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How well a few typed letters fit a text, and which of its letters they are: `nkr` finds “New
/// keyring…”, and `ring new` does too.
///
/// Each typed word has to fit by itself. Law: a word at the text's start is worth more than one at
/// the start of a word, that more than one inside, and letters in a row more than scattered ones;
/// equal fits are worth more in a shorter text.
///
/// @param score higher is better
/// @param letters places in the text, rising
public record Fuzzy(int score, List<Integer> letters) {
    private static final int WHOLE = 30;
    private static final int START = 100;
    private static final int WORD = 80;
    private static final int INSIDE = 50;
    private static final int SCATTERED = 24;
    private static final int SHORTER = 8;

    public Fuzzy {
        letters = List.copyOf(letters);
    }

    /// The fit of what was typed; nothing typed fits everything equally.
    public static Optional<Fuzzy> of(String typed, String text) {
        var score = 0;
        var letters = new ArrayList<Integer>();
        for (var word : typed.strip().split("\\s+", -1)) {
            if (word.isEmpty()) continue;
            var fit = row(word, text).or(() -> scattered(word, text));
            if (fit.isEmpty()) return Optional.empty();
            score += fit.get().score;
            letters.addAll(fit.get().letters);
        }
        var places = letters.stream().distinct().sorted().toList();
        return Optional.of(new Fuzzy(score - text.length() / SHORTER, places));
    }

    /// All letters in a row, at the best place there is.
    private static Optional<Fuzzy> row(String word, String text) {
        var best = Optional.<Fuzzy>empty();
        for (var at = 0; at + word.length() <= text.length(); at++) {
            if (!text.regionMatches(true, at, word, 0, word.length())) continue;
            var score = at == 0 ? START : begins(text, at) ? WORD : INSIDE;
            if (ends(text, at + word.length())) score += WHOLE;
            if (best.isEmpty() || best.get().score < score)
                best = Optional.of(run(score, at, word));
        }
        return best;
    }

    private static Fuzzy run(int score, int at, String word) {
        var letters = new ArrayList<Integer>();
        for (var i = 0; i < word.length(); i++) letters.add(at + i);
        return new Fuzzy(score, letters);
    }

    /// The letters in their order, the first of them and each after a gap at the start of a word:
    /// anything looser finds what nobody meant.
    private static Optional<Fuzzy> scattered(String word, String text) {
        if (word.length() < 2) return Optional.empty();
        var letters = new ArrayList<Integer>();
        return scatter(word, text, 0, letters)
                ? Optional.of(new Fuzzy(SCATTERED, letters))
                : Optional.empty();
    }

    private static boolean scatter(String word, String text, int from, List<Integer> letters) {
        if (letters.size() == word.length()) return true;
        var wanted = Character.toLowerCase(word.charAt(letters.size()));
        for (var at = from; at < text.length(); at++) {
            if (Character.toLowerCase(text.charAt(at)) != wanted) continue;
            if (!begins(text, at) && (letters.isEmpty() || letters.getLast() != at - 1)) continue;
            letters.add(at);
            if (scatter(word, text, at + 1, letters)) return true;
            letters.removeLast();
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
