package ringside.explore;

import java.util.List;
import java.util.Random;

/// All chance of a walk, from one seed: the same seed gives the same walk.
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /// From 0 to `sides` - 1.
    int roll(int sides) {
        return random.nextInt(sides);
    }

    /// True once in so many times.
    boolean once(int times) {
        return roll(times) == 0;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[roll(choices.length)];
    }

    int number(int... choices) {
        return choices[roll(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(roll(choices.size()));
    }

    int bits() {
        return random.nextInt();
    }
}
