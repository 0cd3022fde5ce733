package ringside.story;

import ringside.keyctl.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A story's text with the replies that it states put right. Everything else stays letter for
/// letter: prose, comments, ends of lines, what is behind a reply.
///
/// `changed` counts the replies that were put right, `left` are those that have to be by hand.
public record Rewriting(String text, int changed, List<Correction> left) {
    static final Pattern ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*");
    private static final Pattern PREFIX = Pattern.compile("[\\s>]*");

    public Rewriting {
        left = List.copyOf(left);
    }

    /// From the last reply to the first, so that the lines above keep their numbers.
    public static Rewriting of(String source, List<Correction> corrections) {
        var lines = new ArrayList<>(Arrays.asList(ENDS.split(source)));
        var left = new ArrayList<Correction>();
        var changed = 0;
        for (var correction : sorted(corrections))
            if (correction.answer().isBlank() || !put(lines, correction)) left.add(correction);
            else changed++;
        return new Rewriting(String.join("", lines), changed, left);
    }

    private static List<Correction> sorted(List<Correction> corrections) {
        Comparator<Correction> byLine = Comparator.comparingInt(it -> it.stated().line());
        return corrections.stream().sorted(byLine.reversed()).toList();
    }

    private static boolean put(List<String> lines, Correction correction) {
        var stated = correction.stated();
        var answer = spelled(correction.answer());
        var below = stated.below();
        if (!stated.arrow()) {
            var begin = prefix(lines.get(below.getFirst() - 1));
            replace(lines, below.getFirst(), below, begin, answer);
            return true;
        }
        var line = lines.get(stated.line() - 1);
        var arrow = line.indexOf("=>", Math.max(0, stated.column() - 1));
        if (arrow < 0) return false;
        var end = end(line);
        var told = line.substring(arrow + 2, line.length() - end.length());
        var comment = COMMENT.matcher(told);
        var rest = comment.find() ? comment.group() : "";
        var head = line.substring(0, arrow);
        replace(lines, stated.line() + 1, below, prefix(line) + "  ", many(answer));
        lines.set(
                stated.line() - 1,
                answer.size() == 1
                        ? head + "=> " + answer.getFirst() + rest + end
                        : head.stripTrailing() + rest + end);
        return true;
    }

    private static List<String> many(List<String> answer) {
        return answer.size() == 1 ? List.of() : answer;
    }

    /// Takes lines away and puts others in at a place, with the end that the line before has.
    private static void replace(
            List<String> lines, int at, List<Integer> old, String begin, List<String> fresh) {
        var end = end(lines.get(at - 2));
        for (var number : old.reversed()) lines.remove(number - 1);
        lines.addAll(at - 1, fresh.stream().map(text -> begin + text + end).toList());
    }

    static String end(String line) {
        return line.substring(line.length() - (line.endsWith("\r\n") ? 2 : line.isEmpty() ? 0 : 1));
    }

    /// The blanks and marks of quotes before a line.
    static String prefix(String line) {
        var blanks = PREFIX.matcher(line.substring(0, line.length() - end(line).length()));
        return blanks.lookingAt() ? blanks.group() : "";
    }

    /// The lines of an answer; one quoted word where lines could not say it.
    private static List<String> spelled(String answer) {
        var lines = answer.lines().filter(line -> !line.isBlank()).toList();
        var plain =
                Legible.problems(answer, 1).isEmpty() && !lines.getFirst().strip().startsWith("\"");
        return plain ? lines : List.of(Words.quoted(answer));
    }
}
