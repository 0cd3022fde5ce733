package ringside.search;

import ringside.graph.Ref;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A question: all of its terms must fit a thing. Made by [Query#read] only.
public final class Query {
    private final List<Predicate<Facts>> terms;
    private final Optional<String> oddity;

    Query(List<Predicate<Facts>> terms, Optional<String> oddity) {
        this.terms = List.copyOf(terms);
        this.oddity = oddity;
    }

    /// Reads what a person typed: words, `filter:value`, `/expression/`, each with a minus before
    /// it for "not".
    public static Reading read(String text) {
        return new QueryReader(text).read();
    }

    /// Whether nothing is asked.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// A word that looks like a filter and is none, as it was typed; it was looked for as text.
    public Optional<String> oddity() {
        return oddity;
    }

    /// Everything that fits, in the order of the inventory; nothing when nothing is asked.
    ///
    /// @throws Patience.Lost when a regular expression takes too long
    public List<Ref> find(Inventory inventory) {
        if (isEmpty()) return List.of();
        return inventory.things().stream().filter(this::fits).map(Facts::ref).toList();
    }

    private boolean fits(Facts facts) {
        return terms.stream().allMatch(term -> term.test(facts));
    }
}
