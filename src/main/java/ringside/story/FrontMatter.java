package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The header of a story and the text with the header's lines emptied, so that the lines below keep
/// their numbers.
record FrontMatter(Header header, String body) {
    private static final Set<String> ENTRIES =
            Set.of("title", "semantics", "level", "learn", "users");
    private static final String FENCE = "---";

    static FrontMatter of(String source, List<Problem> problems) {
        var lines = new ArrayList<>(source.lines().toList());
        PSortedMap<String, String> entries = TreePMap.empty();
        var end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE) ? 0 : 1;
        if (end == 1) lines.set(0, "");
        for (var open = end == 1; open; end++) {
            if (end >= lines.size()) {
                problems.add(new Problem(1, 1, "expected `---` after the header; close it."));
                break;
            }
            var line = lines.get(end);
            open = !line.strip().equals(FENCE);
            if (open) entries = entry(end + 1, line, entries, problems);
            lines.set(end, "");
        }
        return new FrontMatter(header(entries, problems), String.join("\n", lines));
    }

    private static PSortedMap<String, String> entry(
            int number, String line, PSortedMap<String, String> entries, List<Problem> problems) {
        var parts = line.split(":", 2);
        var name = parts[0].strip();
        if (line.isBlank()) return entries;
        if (parts.length == 2 && ENTRIES.contains(name))
            return entries.plus(name, parts[1].strip());
        problems.add(
                new Problem(
                        number,
                        1,
                        "expected title:, semantics:, level:, learn: or users: in the header."));
        return entries;
    }

    private static Header header(PSortedMap<String, String> entries, List<Problem> problems) {
        var title = entries.getOrDefault("title", "Untitled");
        var word = entries.getOrDefault("semantics", Semantics.LINUX.id());
        var semantics = Semantics.named(word);
        if (semantics.isEmpty())
            problems.add(
                    new Problem(
                            1,
                            1,
                            "expected semantics: linux, man-pages or linux except D14, not "
                                    + word
                                    + "."));
        return new Header(
                title,
                semantics.orElse(Semantics.LINUX),
                entries.minus("title").minus("semantics"));
    }
}
