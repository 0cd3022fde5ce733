package ringside.desktop.inspector;

import ringside.desktop.action.Situation;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.rule.Reach;
import ringside.state.Key;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the acting task may do with a key, and by which way it possesses it.
///
/// The rights are the model's own answer; only the way to them is looked up here, in the links.
record Access(Optional<Reach> reach, Set<Subject> applies, List<String> way) {
    static Access of(Key key, Situation at) {
        var reach = at.task().map(task -> Reach.of(at.kernel(), task, key));
        var applies = EnumSet.noneOf(Subject.class);
        reach.ifPresent(found -> applies.add(found.speaks()));
        if (reach.filter(Reach::possessed).isPresent()) applies.add(Subject.POSSESSOR);
        return new Access(reach, Set.copyOf(applies), way(key, at));
    }

    Section section(Key key, Situation at) {
        var bits = reach.map(Reach::bits).orElse(0);
        return new Section.Rights(
                Words.say("sheet.permissions"), key.perm(), applies, bits, why(at));
    }

    private String why(Situation at) {
        if (reach.isEmpty()) return Words.say("sheet.access.nobody");
        var actor = at.actor();
        if (reach.get().possessed())
            return Words.say("sheet.access.possessed", actor, String.join(" → ", way));
        return way.isEmpty()
                ? Words.say("sheet.access.none", actor)
                : Words.say("sheet.access.blocked", actor, String.join(" → ", way));
    }

    /// The shortest way by links from one of the task's own keyrings; empty when there is none.
    private static List<String> way(Key key, Situation at) {
        var topology = ringside.graph.Topology.of(at.kernel());
        var before = new HashMap<Ref, Edge>();
        var seen = new HashSet<Ref>();
        var todo = new ArrayDeque<Ref>();
        todo.add(new Ref.OfTask(at.caller()));
        while (!todo.isEmpty()) {
            for (var edge : topology.held(todo.remove())) {
                if (!seen.add(edge.to())) continue;
                before.put(edge.to(), edge);
                todo.add(edge.to());
            }
        }
        return trail(new Ref.OfKey(key.serial()), before, at);
    }

    private static List<String> trail(Ref end, Map<Ref, Edge> before, Situation at) {
        var names = new ArrayList<String>();
        var here = end;
        while (before.containsKey(here)) {
            names.addFirst(here.equals(end) ? Words.say("sheet.access.here") : name(here, at));
            here = before.get(here).from();
        }
        return names;
    }

    private static String name(Ref ref, Situation at) {
        return switch (ref) {
            case Ref.OfSlot(_, var slot) -> Words.say("sheet.slot.ring", Say.slot(slot));
            case Ref.OfKey(var serial) ->
                    at.kernel().key(serial).map(Key::description).orElse(serial.hex());
            case Ref.OfProcess _,
                    Ref.OfTask _,
                    Ref.OfLink _,
                    Ref.OfUser _,
                    Ref.OfFile _,
                    Ref.OfNamespace _ ->
                    ref.id();
        };
    }
}
