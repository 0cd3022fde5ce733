package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Key;

import java.util.List;

/// When each key and each keyring of a story lived, when it turned into something that nobody can
/// use, and how many references it had all along. Step 0 is the start of the story.
///
/// Law: made of what differs between neighbouring moments, in the time of the differences and not
/// of the machines.
///
/// @param lives by the step in which they began, rings first
/// @param length the number of the last step
public record Lifelines(List<Life> lives, int length) {
    public static final Lifelines NONE = new Lifelines(List.of(), 0);

    public Lifelines {
        lives = List.copyOf(lives);
    }

    /// One key from its first step to the one that destroyed it.
    ///
    /// @param key as it was at last
    /// @param until the step that destroyed it; one more than the last step while it lives
    public record Life(Key key, int born, int until, List<Turn> turns, List<Count> counts) {
        public Life {
            turns = List.copyOf(turns);
            counts = List.copyOf(counts);
        }

        public boolean lives(int step) {
            return born <= step && step < until;
        }

        /// How many references it has after this step; none while it does not live.
        public int refs(int step) {
            var last = 0;
            for (var count : counts) if (count.step() <= step) last = count.refs();
            return lives(step) ? last : 0;
        }

        public Ref.OfKey ref() {
            return new Ref.OfKey(key.serial());
        }
    }

    /// In this step a key became unusable in this way.
    public record Turn(int step, Kind kind) {}

    /// From this step on a key has so many references.
    public record Count(int step, int refs) {}

    /// Why a key that still exists is of no use, with the letter that /proc/keys has for it.
    public enum Kind {
        REVOKED("R"),
        EXPIRED("E"),
        INVALIDATED("i"),
        NEGATIVE("N");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }
    }

    /// The lives of all keys of a story.
    ///
    /// @param moments the machine at the start and after each step
    public static Lifelines of(List<Kernel> moments) {
        return moments.isEmpty() ? NONE : new LifeBook(moments).lifelines();
    }

    /// How many keys and keyrings live at this step.
    public long alive(int step) {
        return lives.stream().filter(life -> life.lives(step)).count();
    }
}
