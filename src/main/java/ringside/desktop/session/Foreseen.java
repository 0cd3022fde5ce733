package ringside.desktop.session;

import ringside.call.Call;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Consequence;
import ringside.inquiry.Life;
import ringside.inquiry.Naming;
import ringside.layout.Lanes;
import ringside.layout.Pins;
import ringside.layout.Places;
import ringside.picture.Coming;
import ringside.picture.Emphasis;
import ringside.picture.Foretold;
import ringside.picture.Mark;
import ringside.rule.Machine;
import ringside.story.Tick;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A consequence and how it is drawn: `coming` are the ghosts of what would begin, where the layout
/// would put it, `chips` the words below what stays. Or, where nothing would happen, why something
/// is alive: `way` are the paths to it. Made by the worker.
public record Foreseen(
        Consequence consequence, List<Mark> coming, Map<Ref, String> chips, Set<Ref> way) {
    static Foreseen whyAlive(View shown, Ref ref) {
        var life = Life.of(shown.topology(), ref);
        var told = Consequence.none(life.heading(), life.sentences(), shown.kernel());
        return new Foreseen(told, List.of(), Map.of(), life.way());
    }

    /// How it is drawn over a picture, in painting order.
    ///
    /// @param drawn the marks of the picture that belong to a thing
    public List<Mark> over(Function<Ref, List<Mark>> drawn, Places places) {
        var glow = Foretold.path(drawn, places, way);
        var going = Foretold.going(drawn, places, consequence.doomed(), chips);
        var ground = Coming.ground(coming, drawn, places);
        return Stream.of(ground, glow, going, coming).flatMap(List::stream).toList();
    }

    /// What a call would do to the moment that is shown.
    static Foreseen of(View shown, Call call, Machine machine) {
        return of(shown, Consequence.of(shown.topology(), call, machine));
    }

    /// What a call does that is being done: what goes, what stays, and below its caller the call.
    static Foreseen underway(View shown, Call call, Machine machine) {
        var told = of(shown, call, machine);
        var chips = new TreeMap<>(told.chips);
        shown.kernel()
                .task(call.task())
                .ifPresent(task -> chips.put(new Ref.OfProcess(task.pid()), Tick.of(call).label()));
        return new Foreseen(told.consequence, List.of(), chips, Set.of());
    }

    static Foreseen ifGone(View shown, Ref ref) {
        return of(shown, Consequence.ifGone(shown.topology(), ref));
    }

    private static Foreseen of(View shown, Consequence consequence) {
        var names = new Naming(shown.kernel());
        var chips = new TreeMap<Ref, String>();
        for (var kept : consequence.shift().survivors())
            chips.put(new Ref.OfKey(kept.key()), names.keepers(kept));
        return new Foreseen(consequence, List.of(), chips, Set.of());
    }

    /// The same with the ghosts of what would come, which have to be given places first.
    ///
    /// @param pins what hands have moved
    Foreseen withComing(View shown, Pins pins, Emphasis base) {
        var shift = consequence.shift();
        if (shift.begun().isEmpty() && shift.gained().isEmpty()) return this;
        var next = Topology.of(consequence.next());
        var now = pins.over(shown.places(), shown.topology());
        var later =
                shift.begun().isEmpty()
                        ? now
                        : pins.over(Lanes.arrange(next, shown.places()), next);
        var ghosts = Coming.of(next, now, later, shift.begun(), gained(shift.gained()), base);
        return new Foreseen(consequence, ghosts, chips, way);
    }

    private static List<Edge> gained(List<Edge> edges) {
        return edges.stream().filter(edge -> !(edge.from() instanceof Ref.OfNamespace)).toList();
    }
}
