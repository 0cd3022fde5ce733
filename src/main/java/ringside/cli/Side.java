package ringside.cli;

import ringside.state.Semantics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whose word a story is performed by.
enum Side {
    LINUX("linux", Optional.of(Semantics.LINUX)),
    MAN_PAGES("man-pages", Optional.of(Semantics.MAN_PAGES)),
    /// The story's own, and the two are compared.
    BOTH("both", Optional.empty());

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // an optional value is
    private final Optional<Semantics> semantics;

    Side(String word, Optional<Semantics> semantics) {
        this.word = word;
        this.semantics = semantics;
    }

    static Optional<Side> named(String word) {
        return Arrays.stream(values()).filter(side -> side.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(side -> side.word).toList();
    }

    Optional<Semantics> semantics() {
        return semantics;
    }
}
