package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The steps that somebody marked, each by a name that no other has: what a story calls its
/// pictures.
///
/// Law: a mark belongs to its step and not to a number: it goes with a line that is left, and comes
/// back with it.
public record Bookmarks(PSortedMap<String, Mark> marks) {
    /// No marks.
    public static final Bookmarks NONE = new Bookmarks(TreePMap.empty());

    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,80}");

    /// The step that is marked, and how many there are up to it; no step at the start of the story.
    public record Mark(int steps, Optional<Moment> moment) {
        private static Mark of(List<Moment> line, int steps) {
            return new Mark(
                    steps, steps == 0 ? Optional.empty() : Optional.of(line.get(steps - 1)));
        }

        private boolean in(List<Moment> line) {
            return steps <= line.size() && of(line, steps).equals(this);
        }
    }

    /// The pictures of a story that was performed.
    public static Bookmarks of(SortedMap<String, Integer> pictures, Timeline timeline) {
        PSortedMap<String, Mark> marks = TreePMap.empty();
        for (var picture : pictures.entrySet())
            marks = marks.plus(picture.getKey(), Mark.of(timeline.moments(), picture.getValue()));
        return new Bookmarks(marks);
    }

    /// Whether a picture may be called so.
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// The marks of the present line: how many steps there are up to each.
    public PSortedMap<String, Integer> in(Timeline timeline) {
        PSortedMap<String, Integer> shown = TreePMap.empty();
        for (var mark : marks.entrySet())
            if (mark.getValue().in(timeline.moments()))
                shown = shown.plus(mark.getKey(), mark.getValue().steps());
        return shown;
    }

    /// Marks the step at the cursor, or takes its marks away.
    public Bookmarks toggled(Timeline timeline) {
        var here = Mark.of(timeline.moments(), timeline.cursor());
        var names = marks.keySet().stream().filter(name -> here.equals(marks.get(name))).toList();
        return names.isEmpty()
                ? new Bookmarks(marks.plus(fresh(timeline.cursor()), here))
                : new Bookmarks(marks.minusAll(names));
    }

    /// The name that a mark gets by itself, and nobody else has.
    private String fresh(int steps) {
        var name = "step-" + steps;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + "." + number)
                .filter(free -> !marks.containsKey(free))
                .findFirst()
                .orElseThrow();
    }

    public Bookmarks without(String name) {
        return new Bookmarks(marks.minus(name));
    }

    /// The same under another name; nothing changes when that is taken or no name at all.
    public Bookmarks renamed(String from, String to) {
        var mark = Optional.ofNullable(marks.get(from));
        return mark.isPresent() && isName(to) && !marks.containsKey(to)
                ? new Bookmarks(marks.minus(from).plus(to, mark.get()))
                : this;
    }

    /// The same steps in a story that was told anew, step by step, futures included.
    public Bookmarks retold(Timeline before, Timeline after) {
        PSortedMap<String, Mark> found = TreePMap.empty();
        for (var mark : marks.entrySet()) {
            var again = retold(mark.getValue(), before, after);
            if (again.isPresent()) found = found.plus(mark.getKey(), again.get());
        }
        return new Bookmarks(found);
    }

    private static Optional<Mark> retold(Mark mark, Timeline before, Timeline after) {
        if (mark.in(before.moments())) return Optional.of(Mark.of(after.moments(), mark.steps()));
        for (var at = 0; at < before.others().size(); at++)
            if (mark.in(before.others().get(at).moments()))
                return Optional.of(Mark.of(after.others().get(at).moments(), mark.steps()));
        return Optional.empty();
    }
}
