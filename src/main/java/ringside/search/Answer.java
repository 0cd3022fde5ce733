package ringside.search;

import ringside.graph.Ref;
import ringside.words.Words;

import java.util.List;

/// What a question came to: what was found, and a sentence when something has to be said.
public record Answer(boolean asked, List<Ref> found, String sentence, boolean flawed) {
    /// Nobody asks.
    public static final Answer NOTHING = new Answer(false, List.of(), "", false);

    /// Reads a question and answers it.
    public static Answer to(String text, Inventory inventory) {
        return switch (Query.read(text)) {
            case Reading.Flawed(_, var sentence) -> new Answer(true, List.of(), sentence, true);
            case Reading.Good(var query) -> query.isEmpty() ? NOTHING : to(query, inventory);
        };
    }

    private static Answer to(Query query, Inventory inventory) {
        try {
            var found = query.find(inventory);
            return new Answer(true, found, found.isEmpty() ? nothing(query) : "", false);
        } catch (Patience.Lost _) {
            return new Answer(true, List.of(), Words.say("search.flaw.slow"), true);
        }
    }

    private static String nothing(Query query) {
        return query.oddity()
                .map(word -> Words.say("search.none.odd", word))
                .orElseGet(() -> Words.say("search.none"));
    }
}
