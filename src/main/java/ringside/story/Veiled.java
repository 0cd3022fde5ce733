package ringside.story;

import ringside.keyctl.Misread;
import ringside.keyctl.Veil;
import ringside.keyctl.Word;
import ringside.keyctl.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An author's story without its secrets: in place of payloads stand their lengths, and what a key
/// would print is no longer foretold. Everything else stays as it was written, and every step,
/// picture and question comes to the same.
///
/// Prose and comments are the author's own words and stay.
final class Veiled {
    private final List<String> lines;
    private final Set<Integer> dropped = new HashSet<>();

    private Veiled(Story story) {
        lines = new ArrayList<>(story.source().lines().toList());
        for (var statement : story.statements())
            if (statement instanceof Statement.Act act) veil(act);
    }

    static String text(Story story) {
        var veiled = new Veiled(story);
        var text = new StringBuilder();
        for (var at = 0; at < veiled.lines.size(); at++)
            if (!veiled.dropped.contains(at)) text.append(veiled.lines.get(at)).append('\n');
        return text.toString();
    }

    /// One line of a story, from its prompt on.
    static String line(String line) {
        try {
            var all = Words.split(line, 1);
            var prompt = !all.isEmpty() && all.getFirst().text().matches("\\S+[>$]");
            return covered(line, prompt ? all.subList(1, all.size()) : all);
        } catch (Misread _) {
            return line;
        }
    }

    private void veil(Statement.Act act) {
        var words = words(act);
        var at = act.line() - 1;
        if (Veil.reads(words)) act.expected().filter(Veiled::tells).ifPresent(it -> drop(act, it));
        var text = covered(act.text(), words);
        if (!text.equals(act.text())) lines.set(at, lines.get(at).replace(act.text(), text));
    }

    /// An errno and the bare words tell nothing of a payload.
    private static boolean tells(Statement.Reply reply) {
        return !reply.text().matches("E[A-Z0-9]+|ok|sleeps");
    }

    /// Takes a reply away: what stands behind the arrow, and the lines below.
    private void drop(Statement.Act act, Statement.Reply reply) {
        var at = act.line() - 1;
        var told = reply.text().lines().toList();
        var arrow = reply.line() == act.line();
        if (arrow) lines.set(at, lines.get(at).substring(0, reply.column() - 1).stripTrailing());
        for (var line : arrow ? told.subList(1, told.size()) : told) {
            at++;
            while (!lines.get(at).endsWith(line)) at++;
            dropped.add(at);
        }
    }

    private static String covered(String text, List<Word> words) {
        var result = new StringBuilder(text);
        var covers = new ArrayList<>(Veil.covers(words));
        covers.sort((one, other) -> other.first() - one.first());
        for (var cover : covers) {
            var from = words.get(cover.first()).column() - 1;
            var to =
                    cover.end() < words.size()
                            ? words.get(cover.end()).column() - 1
                            : text.length();
            result.replace(from, to, cover.text() + (cover.end() < words.size() ? " " : ""));
        }
        return result.toString();
    }

    /// The words after the prompt, each with its column in the act's text.
    private static List<Word> words(Statement.Act act) {
        try {
            var all = Words.split(act.text(), 1);
            return act.prompt().nobody() ? all : all.subList(1, all.size());
        } catch (Misread _) {
            return List.of();
        }
    }
}
