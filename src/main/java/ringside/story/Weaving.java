package ringside.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// An author's text with other `picture` lines than he wrote: those that are no longer wanted are
/// taken out, new ones stand below the step that they show. Everything else stays letter for
/// letter.
///
/// Law: read again, the text has these pictures; one amid the steps of a single line moves to the
/// end of that line, since the text has no other place for it.
final class Weaving {
    private final List<String> lines;
    private final List<Reach> reached = new ArrayList<>();
    private final Map<Integer, List<String>> fresh = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();

    /// How many steps there are after the line of an act.
    private record Reach(Statement.Act act, int steps) {
        int last() {
            var below = act.expected().map(Statement.Reply::below).orElse(List.of());
            return below.isEmpty() ? act.line() : Math.max(act.line(), below.getLast());
        }
    }

    private Weaving(Story story, Acts acts) {
        lines = new ArrayList<>(Arrays.asList(Rewriting.ENDS.split(story.source())));
        var steps = 0;
        for (var at = 0; at < acts.acts().size(); at++) {
            var place = acts.places().get(at);
            if (place >= 0) steps = acts.after(place + 1);
            reached.add(new Reach(acts.acts().get(at), steps));
        }
    }

    /// @param pictures what is marked, by the number of steps before it; those after the author's
    ///     last step are left to whoever writes what follows
    static String text(Story story, Acts acts, SortedMap<String, Integer> pictures) {
        if (acts.acts().isEmpty()) return story.source();
        var weaving = new Weaving(story, acts);
        var kept = weaving.kept(story, pictures);
        pictures.forEach(
                (name, steps) -> {
                    if (steps <= acts.end() && !kept.contains(name)) weaving.add(name, steps);
                });
        return weaving.weave();
    }

    /// The author's pictures that stay where they are; the others go.
    private Set<String> kept(Story story, SortedMap<String, Integer> pictures) {
        var kept = new HashSet<String>();
        for (var statement : story.statements())
            if (statement instanceof Statement.Picture(var line, var name)) {
                if (pictures.getOrDefault(name, -1) == before(line)) kept.add(name);
                else gone.add(line);
            }
        return kept;
    }

    private int before(int line) {
        return reached.stream()
                .filter(reach -> reach.act().line() < line)
                .mapToInt(Reach::steps)
                .max()
                .orElse(0);
    }

    private void add(String name, int steps) {
        var there = reached.stream().filter(reach -> reach.steps() >= steps).findFirst();
        var first = reached.getFirst().act().line();
        var below = steps == 0 ? first - 1 : there.map(Reach::last).orElse(first - 1);
        fresh.computeIfAbsent(below, _ -> new ArrayList<>()).add(name);
    }

    /// From the last line to the first, so that the lines above keep their numbers.
    private String weave() {
        var model = lines.get(reached.getFirst().act().line() - 1);
        var places = new HashSet<>(gone);
        places.addAll(fresh.keySet());
        places.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(
                        line -> {
                            lines.addAll(line, pictures(line, model));
                            if (gone.contains(line)) lines.remove(line - 1);
                        });
        return String.join("", lines);
    }

    /// The new lines below a line, with the blanks and ends that the author's lines have.
    private List<String> pictures(int line, String model) {
        return fresh.getOrDefault(line, List.of()).stream()
                .map(name -> Rewriting.prefix(model) + "picture " + name + Rewriting.end(model))
                .toList();
    }
}
