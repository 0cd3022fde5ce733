package ringside.desktop.console;

import java.util.Optional;

/// A search backwards through what was typed, as Ctrl+R begins it: the words so far and the line
/// that they found.
///
/// Law: more words search on from the line that is found; asking again goes to an older one, and
/// where there is none the last one stays.
record Recall(Past past, String words, Optional<Integer> place) {
    static Recall of(Past past) {
        return new Recall(past, "", Optional.empty());
    }

    Recall with(String next) {
        var from = place.map(at -> at + 1).orElse(Integer.MAX_VALUE);
        var start = next.startsWith(words) ? from : Integer.MAX_VALUE;
        return new Recall(past, next, next.isEmpty() ? Optional.empty() : past.search(next, start));
    }

    Recall older() {
        if (words.isEmpty()) return this;
        var from = place.orElse(Integer.MAX_VALUE);
        return new Recall(past, words, past.search(words, from).or(() -> place));
    }

    /// The line that is found; empty while none is.
    String line() {
        return place.map(past::line).orElse("");
    }

    boolean failed() {
        return !words.isEmpty() && place.isEmpty();
    }
}
