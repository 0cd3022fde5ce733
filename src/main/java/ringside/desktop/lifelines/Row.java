package ringside.desktop.lifelines;

import ringside.graph.Hold;
import ringside.graph.Lifelines.Life;

/// A line of the face: a key, or below the one that is chosen each of its holders.
sealed interface Row {
    record OfLife(Life life) implements Row {}

    record OfHold(Life life, Hold hold) implements Row {}

    default Life life() {
        return switch (this) {
            case OfLife(var life) -> life;
            case OfHold(var life, _) -> life;
        };
    }
}
