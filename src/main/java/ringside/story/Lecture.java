package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a story says to somebody who learns from it, beside its steps: passages of prose and
/// questions, each by the number of steps before it.
///
/// @param name by which one finds it again: `lesson:03-exec`, or the name of a file
/// @param level for whom it is, empty where its author does not say
/// @param learn what one learns, empty where its author does not say
/// @param steps how many steps it has
public record Lecture(
        String name,
        String title,
        String level,
        String learn,
        PSortedMap<Integer, Ask> asks,
        PSortedMap<Integer, String> passages,
        int steps) {
    /// Nothing to say.
    public static final Lecture SILENT =
            new Lecture("", "", "", "", TreePMap.empty(), TreePMap.empty(), 0);

    /// The lecture of a story that was performed; [#SILENT] of one without prose and questions.
    public static Lecture of(
            String name,
            Story story,
            PSortedMap<Integer, Ask> asks,
            PSortedMap<Integer, String> passages,
            int steps) {
        if (asks.isEmpty() && passages.isEmpty()) return SILENT;
        var more = story.header().more();
        return new Lecture(
                name,
                story.title(),
                more.getOrDefault("level", ""),
                more.getOrDefault("learn", ""),
                asks,
                passages,
                steps);
    }

    public boolean speaks() {
        return !passages.isEmpty() || !asks.isEmpty();
    }

    /// The passage that one reads after so many steps: the last one that was begun.
    public Optional<String> passage(int step) {
        return Optional.ofNullable(passages.floorEntry(step)).map(Map.Entry::getValue);
    }

    /// The question to be answered before the step after this one is shown.
    public Optional<Ask> ask(int step) {
        return Optional.ofNullable(asks.get(step));
    }

    /// The steps that a question stands behind, in order.
    public List<Integer> questions() {
        return List.copyOf(asks.keySet());
    }
}
