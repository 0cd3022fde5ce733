package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How far somebody came in a lesson, as one line of text that outlives the program.
///
/// Law: printing and reading give it back; whatever is no such line is nothing. What was once done
/// stays done, with the best result.
///
/// @param step where the reader stands
/// @param steps how many there were; a lesson that has other steps by now begins anew
/// @param best how many answers were right when it went best, -1 while it never came to its end
public record Attendance(int step, int steps, int best, Answers answers) {
    private static final Pattern LINE =
            Pattern.compile("(\\d{1,6})/(\\d{1,6}) (-?\\d{1,6}) ((?:\\d{1,6}:-?\\d{1,6},?)*)");

    /// Of a lecture at a step; `before` is what is known from other times.
    public static Attendance of(
            Lecture lecture, int step, Answers answers, Optional<Attendance> before) {
        var ended = step == lecture.steps() && answers.complete(lecture);
        var now = ended ? answers.rights(lecture) : -1;
        var best = Math.max(now, before.map(Attendance::best).orElse(-1));
        return new Attendance(step, lecture.steps(), best, answers);
    }

    public boolean done() {
        return best >= 0;
    }

    /// Whether it was left between its beginning and its end, and can be taken up there.
    public boolean open(Lecture lecture) {
        return steps == lecture.steps() && step > 0 && step < steps;
    }

    /// As one line.
    public String line() {
        var given =
                answers.given().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
        return step + "/" + steps + " " + best + " " + given;
    }

    /// Reads a line; empty when it is none.
    public static Optional<Attendance> read(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) return Optional.empty();
        return Optional.of(
                new Attendance(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        new Answers(given(match.group(4)))));
    }

    private static PSortedMap<Integer, Integer> given(String words) {
        PSortedMap<Integer, Integer> given = TreePMap.empty();
        for (var word : words.split(",", -1)) {
            if (word.isEmpty()) continue;
            var pair = word.split(":", 2);
            given = given.plus(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
        return given;
    }
}
