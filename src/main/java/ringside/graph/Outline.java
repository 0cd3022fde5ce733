package ringside.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A topology as indented text: the accessible twin of the picture, and a form in which two moments
/// can be compared line by line. Every thing appears at least once; one that was told before is
/// named again with "seen above" and not unfolded.
public record Outline(List<Line> lines) {
    /// One line, `depth` steps in; `ref` is what it is about, empty for a heading.
    public record Line(int depth, Optional<Ref> ref, String text) {}

    public Outline {
        lines = List.copyOf(lines);
    }

    public static Outline of(Topology topology) {
        return new Outline(new Telling(topology).lines());
    }

    /// All lines, two blanks a step.
    public String text() {
        return lines.stream()
                .map(line -> "  ".repeat(line.depth()) + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
