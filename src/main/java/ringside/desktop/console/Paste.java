package ringside.desktop.console;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text of several lines as commands. Where there are prompts as the console writes them, those
/// lines are commands of whom they name, and the others are what was printed then; else each line
/// is one.
///
/// Law: what the console copied can be pasted and does the same.
final class Paste {
    private static final Pattern PROMPTED = Pattern.compile("(\\d+) \\S+ [#$] (.*)");

    private Paste() {}

    static List<String> lines(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var prompted = lines.stream().flatMap(line -> command(line).stream()).toList();
        return prompted.isEmpty() ? lines : prompted;
    }

    /// A line with a prompt, as stories write it.
    private static Optional<String> command(String line) {
        var found = PROMPTED.matcher(line);
        if (!found.matches()) return Optional.empty();
        var tid = found.group(1);
        var typed = found.group(2);
        return Optional.of(typed.startsWith("$ ") ? tid + typed : tid + "> " + typed);
    }
}
