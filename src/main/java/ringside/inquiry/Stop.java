package ringside.inquiry;

import ringside.state.Serial;

import java.util.Optional;

/// One place where a search looked. `number` counts the places from 1, 0 for a place that is
/// missing; `about` is the ring or key that the sentence is about.
public record Stop(int number, Mark mark, String words, Optional<Serial> about) {
    /// What came of it, as a sign that needs no colour.
    public enum Mark {
        /// There is nothing to look at.
        NONE("–"),
        /// Not here.
        MISS("✗"),
        /// A key of that name that cannot be used, or a ring that was not entered.
        BAD("!"),
        /// What was looked for.
        FOUND("✓");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    @Override
    public String toString() {
        return (number == 0 ? "  " : number + " ") + mark.sign() + " " + words;
    }
}
