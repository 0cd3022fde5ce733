package ringside.desktop.palette;

import ringside.search.Fuzzy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which entries fit what was typed, the best first.
///
/// Law: what cannot be done comes after what fits as well and can; nothing typed shows the actions,
/// in the order of the entries, which is the same in every language.
final class Ranking {
    private static final int MOST = 80;
    /// What a fit outside the entry's own text is worth.
    private static final int ASIDE = 16;

    private static final int HINDERED = 20;

    /// An entry and the letters of its text that were typed.
    record Found(Entry entry, int score, List<Integer> letters) {}

    private static final Comparator<Found> BEST =
            Comparator.comparingInt(Found::score)
                    .reversed()
                    .thenComparing(found -> found.entry().kind());

    private Ranking() {}

    /// An entry that was not looked for by its letters.
    static Found plain(Entry entry) {
        return new Found(entry, 0, List.of());
    }

    static List<Found> of(String typed, List<Entry> entries) {
        if (typed.isBlank()) return actions(entries);
        return entries.stream()
                .flatMap(entry -> found(typed, entry).stream())
                .sorted(BEST)
                .limit(MOST)
                .toList();
    }

    private static List<Found> actions(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.ACTION)
                .sorted(Comparator.comparing(entry -> entry.hindrance().isPresent()))
                .map(Ranking::plain)
                .limit(MOST)
                .toList();
    }

    private static Optional<Found> found(String typed, Entry entry) {
        var fit = Fuzzy.of(typed, entry.text()).or(() -> aside(typed, entry));
        var worth = entry.hindrance().isPresent() ? HINDERED : 0;
        return fit.map(made -> new Found(entry, made.score() - worth, made.letters()));
    }

    /// Every typed word stands somewhere in what is told of the entry.
    private static Optional<Fuzzy> aside(String typed, Entry entry) {
        var all = (entry.text() + " " + entry.also()).toLowerCase(Locale.ROOT);
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return Stream.of(words).allMatch(word -> word.length() > 1 && all.contains(word))
                ? Optional.of(new Fuzzy(ASIDE, List.of()))
                : Optional.empty();
    }
}
