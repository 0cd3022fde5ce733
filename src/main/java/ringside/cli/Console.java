package ringside.cli;

import ringside.evidence.Opened;
import ringside.story.Ask;
import ringside.story.FirstDifference;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A story as lines of a terminal: each command behind its prompt, what it printed, and the
/// questions where they are asked.
final class Console {
    private Console() {}

    static List<String> of(Opened.Shown shown) {
        var lines = new ArrayList<String>();
        var moments = shown.timeline().moments();
        for (var at = 0; at < moments.size(); at++) {
            asked(shown, at).ifPresent(ask -> ask(ask, lines));
            Transcript.of(moments, at).stream()
                    .filter(line -> line.kind() != Transcript.Kind.CALL)
                    .map(Transcript.Line::toString)
                    .forEach(lines::add);
        }
        asked(shown, moments.size()).ifPresent(ask -> ask(ask, lines));
        return lines;
    }

    private static Optional<Ask> asked(Opened.Shown shown, int at) {
        return Optional.ofNullable(shown.asks().get(at));
    }

    private static void ask(Ask ask, List<String> lines) {
        lines.add("? " + ask.question());
        ask.choices().forEach(choice -> lines.add(choice.line()));
    }

    /// Where Linux and the man pages part, with both answers and the citation.
    static List<String> difference(String file, FirstDifference found) {
        var lines = new ArrayList<String>();
        lines.add(
                file
                        + ": line "
                        + found.line()
                        + " is the first about which Linux 6.18 and the man pages differ");
        lines.add("  " + found.text());
        lines.add("  Linux 6.18: " + indented(found.linux()));
        lines.add("  man pages:  " + indented(found.pages()));
        found.cause()
                .ifPresent(
                        row -> {
                            lines.add("  " + row.id() + " " + row.name());
                            lines.add("    " + row.page());
                            lines.add("    Linux 6.18: " + row.kernel());
                        });
        return lines;
    }

    private static String indented(String text) {
        return String.join("\n              ", text.lines().toList());
    }
}
