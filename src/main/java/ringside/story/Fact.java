package ringside.story;

import java.util.function.Supplier;

/// A sentence about a step and how much it tells. The words are made when the sentence was chosen,
/// because what is said first names its keys in full.
record Fact(Weight weight, Supplier<String> words) {
    /// From the most telling to the least.
    enum Weight {
        /// What the call did.
        DEED,
        /// What was inherited, replaced or promoted.
        TURN,
        /// What was destroyed.
        FATE,
        /// What was not, and who keeps it.
        KEPT,
        /// Everything else.
        DETAIL
    }

    String sentence() {
        var text = words.get();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
