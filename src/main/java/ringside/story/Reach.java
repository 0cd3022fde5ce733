package ringside.story;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.rule.Machine;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which stories that ship reach a rule: something is refused, changed or decided under it when the
/// story is performed as Linux or as the man pages would; the story of a divergence is performed
/// with its own row alone as well.
final class Reach {
    private final Map<Rule, List<Volume>> reached = new HashMap<>();
    private final Machine machine;

    private Reach(Machine machine) {
        this.machine = machine;
    }

    static Reach of(Machine machine) {
        var reach = new Reach(machine);
        for (var volume : Volume.all()) volume.story().ifPresent(story -> reach.add(volume, story));
        return reach;
    }

    /// The stories that reach a rule, in the order of their shelves.
    List<Volume> of(Rule rule) {
        return List.copyOf(reached.getOrDefault(rule, List.of()));
    }

    private void add(Volume volume, Story story) {
        for (var semantics : sides(volume))
            for (var moment : under(semantics, story).replay(machine).timeline().moments())
                moment.step().events().stream()
                        .map(Event::rule)
                        .map(rule -> reached.computeIfAbsent(rule, _ -> new ArrayList<>()))
                        .filter(volumes -> !volumes.contains(volume))
                        .forEach(volumes -> volumes.add(volume));
    }

    private static Story under(Semantics semantics, Story story) {
        return new Story(
                story.source(),
                story.header(),
                story.start().withSemantics(semantics),
                story.statements());
    }

    private static List<Semantics> sides(Volume volume) {
        var sides = new ArrayList<>(Semantics.PRESETS);
        if (volume.shelf() == Shelf.DIVERGENCE)
            Divergence.of(volume.name()).map(Semantics::except).ifPresent(sides::add);
        return sides;
    }
}
