package ringside.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong, one sentence a breach, so that one look at a broken kernel tells
/// everything and not only the first thing.
final class Breaches {
    private final List<String> sentences = new ArrayList<>();

    void unless(boolean holds, Supplier<String> sentence) {
        if (!holds) sentences.add(sentence.get());
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
