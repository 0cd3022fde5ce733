package ringside.desktop.action;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Why some actions cannot be done in a situation, found out by trying them; whoever shows them has
/// the worker find out.
public record Hindrances(Map<Action, WhyNot> known) {
    public Hindrances {
        known = Map.copyOf(known);
    }

    /// Tries each of the actions.
    public static Hindrances of(Collection<Action> actions, Situation at) {
        var known = new EnumMap<Action, WhyNot>(Action.class);
        for (var action : actions) action.whyNot(at).ifPresent(whyNot -> known.put(action, whyNot));
        return new Hindrances(known);
    }

    public Optional<WhyNot> of(Action action) {
        return Optional.ofNullable(known.get(action));
    }
}
