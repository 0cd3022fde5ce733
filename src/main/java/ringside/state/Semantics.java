package ringside.state;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which side the model takes where kernel and man pages differ: as documented in the rows named
/// here, as Linux does in all others. A rule asks [#follows] at the very place of the difference.
///
/// Being a value it can also differ in a single row, which is how the row that explains a
/// difference is found. Its word, in the header of stories and on the command line, is `linux`,
/// `man-pages`, or `linux except D14 D26`.
public record Semantics(Set<Divergence> documented) {
    /// Linux 6.18 as measured.
    public static final Semantics LINUX = new Semantics(EnumSet.noneOf(Divergence.class));

    /// What the man pages say, wherever that can be computed and no other page contradicts it.
    public static final Semantics MAN_PAGES =
            new Semantics(
                    Arrays.stream(Divergence.values())
                            .filter(row -> row.why().isEmpty())
                            .collect(Collectors.toCollection(Semantics::none)));

    /// The two that a person chooses from.
    public static final List<Semantics> PRESETS = List.of(LINUX, MAN_PAGES);

    private static final String EXCEPT = "linux except ";

    public Semantics {
        var copy = none();
        copy.addAll(documented);
        documented = Collections.unmodifiableSet(copy);
    }

    /// Linux but for these rows, which are as documented.
    public static Semantics except(Divergence... rows) {
        var documented = none();
        documented.addAll(Arrays.asList(rows));
        return new Semantics(documented);
    }

    /// The semantics of a word, as [#id] writes it.
    public static Optional<Semantics> named(String word) {
        for (var preset : PRESETS) if (preset.id().equals(word)) return Optional.of(preset);
        if (!word.startsWith(EXCEPT)) return Optional.empty();
        var documented = none();
        for (var id : word.substring(EXCEPT.length()).split(" ", -1)) {
            var row = Divergence.of(id);
            if (row.isEmpty()) return Optional.empty();
            documented.add(row.get());
        }
        return Optional.of(new Semantics(documented));
    }

    private static EnumSet<Divergence> none() {
        return EnumSet.noneOf(Divergence.class);
    }

    /// The word of stories and of the command line.
    public String id() {
        if (equals(LINUX)) return "linux";
        return equals(MAN_PAGES) ? "man-pages" : EXCEPT + rows();
    }

    public String title() {
        if (equals(LINUX)) return "Linux 6.18";
        return equals(MAN_PAGES) ? "Man pages" : "Linux 6.18 except " + rows();
    }

    /// The rows that are answered as documented, `D14 D26`.
    public String rows() {
        return documented.stream().map(Divergence::id).collect(Collectors.joining(" "));
    }

    /// True when the model departs from the page here, as the kernel does.
    public boolean follows(Divergence divergence) {
        return !documented.contains(divergence);
    }
}
