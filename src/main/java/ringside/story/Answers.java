package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.Optional;

/// What somebody answered to the questions of a [Lecture], by the step behind which they stand.
///
/// Law: the first answer counts and is never changed; going on past a question ends at it until it
/// is answered or skipped.
public record Answers(PSortedMap<Integer, Integer> given) {
    public static final Answers NONE = new Answers(TreePMap.empty());

    /// Stands for a question that was left without an answer.
    public static final int SKIPPED = -1;

    /// With an answer: the index of a choice, or [#SKIPPED].
    public Answers with(int step, int choice) {
        return settled(step) ? this : new Answers(given.plus(step, choice));
    }

    public boolean settled(int step) {
        return given.containsKey(step);
    }

    /// The choice that was made; empty when none was or the question was skipped.
    public Optional<Integer> choice(int step) {
        return Optional.ofNullable(given.get(step)).filter(index -> index != SKIPPED);
    }

    /// Whether the question behind a step was answered, and rightly.
    public boolean right(Lecture lecture, int step) {
        return lecture.ask(step)
                .flatMap(ask -> choice(step).map(index -> isRight(ask, index)))
                .orElse(false);
    }

    private static boolean isRight(Ask ask, int index) {
        return index < ask.choices().size() && ask.choices().get(index).right();
    }

    /// How many were answered rightly.
    public int rights(Lecture lecture) {
        return (int) lecture.questions().stream().filter(step -> right(lecture, step)).count();
    }

    /// Whether no question is left.
    public boolean complete(Lecture lecture) {
        return lecture.questions().stream().allMatch(this::settled);
    }

    /// Where going from one step to another ends: there, or at the first open question on the way.
    public int reach(Lecture lecture, int from, int to) {
        return lecture.questions().stream()
                .filter(step -> from <= step && step < to && !settled(step))
                .findFirst()
                .orElse(to);
    }
}
