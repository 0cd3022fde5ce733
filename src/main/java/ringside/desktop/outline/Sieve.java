package ringside.desktop.outline;

import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Ref;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a filter lets through: the things that it finds, and whatever leads to them.
///
/// Law: below a thing that is found everything is shown.
record Sieve(String words, Set<Ref> found, Set<Ref> leading) {
    static final Sieve ALL = new Sieve("", Set.of(), Set.of());

    static Sieve of(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? ALL : new Sieve(plain, Set.of(), Set.of());
    }

    /// The same words, asked of a moment.
    Sieve over(Branches branches) {
        if (words.isEmpty()) return ALL;
        var row = new RowWords(branches);
        var found =
                branches.all().stream()
                        .filter(entry -> row.searched(entry).contains(words))
                        .flatMap(entry -> entry.about().stream())
                        .collect(Collectors.toSet());
        return new Sieve(words, found, leading(branches, found));
    }

    private static Set<Ref> leading(Branches branches, Set<Ref> found) {
        var leading = new HashSet<Ref>();
        for (var ref : found) climb(branches, ref, leading);
        return leading;
    }

    private static void climb(Branches branches, Ref ref, Set<Ref> leading) {
        var waiting = new java.util.ArrayDeque<Ref>(List.of(ref));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            for (var topology : List.of(branches.topology(), branches.before()))
                for (var edge : topology.holders(next))
                    if (leading.add(edge.from())) waiting.push(edge.from());
        }
    }

    /// Whether everything is let through.
    boolean open() {
        return words.isEmpty();
    }

    boolean shows(Entry entry) {
        return open() || finds(entry) || leads(entry);
    }

    boolean finds(Entry entry) {
        return entry.about().filter(found::contains).isPresent();
    }

    /// Whether something that was found hangs on it.
    boolean leads(Entry entry) {
        return entry.about().filter(leading::contains).isPresent();
    }
}
