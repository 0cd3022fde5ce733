package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The header of a story and the text with the header's lines emptied, so that the lines below keep
/// their numbers.
record FrontMatter(Header header, String body) {
    private static final String FENCE = "---";
    private static final String MARK = "\ufeff";
    private static final int LONGEST = 100;

    /// An entry and the line where it stands.
    private record Entry(int line, String name, String value, int column) {}

    /// A byte order mark before the text is no part of it.
    static FrontMatter of(String source, List<Problem> problems) {
        var text = source.startsWith(MARK) ? source.substring(1) : source;
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE))
            return new FrontMatter(header(List.of(), problems), text);
        var end = end(lines);
        if (end < 0) {
            problems.add(new Problem(1, 1, "expected `---` after the header; close it."));
            return new FrontMatter(header(List.of(), problems), "");
        }
        var entries = new ArrayList<Entry>();
        for (var at = 1; at < end; at++)
            entry(at + 1, lines.get(at), problems).ifPresent(entries::add);
        for (var at = 0; at <= end; at++) lines.set(at, "");
        return new FrontMatter(header(entries, problems), String.join("\n", lines));
    }

    /// The index of the line that closes the header; -1 for none.
    private static int end(List<String> lines) {
        for (var at = 1; at < Math.min(lines.size(), LONGEST); at++)
            if (lines.get(at).strip().equals(FENCE)) return at;
        return -1;
    }

    private static Optional<Entry> entry(int number, String line, List<Problem> problems) {
        if (line.isBlank() || line.startsWith("#")) return Optional.empty();
        var colon = line.indexOf(':');
        var name = colon < 0 ? "" : line.substring(0, colon).strip();
        if (Header.ENTRIES.contains(name)) {
            var value = line.substring(colon + 1);
            var column = colon + 2 + value.length() - value.stripLeading().length();
            return Optional.of(new Entry(number, name, value.strip(), column));
        }
        problems.add(
                new Problem(
                        number,
                        1,
                        "expected title:, semantics:, level:, learn: or users: in the header."));
        return Optional.empty();
    }

    private static Header header(List<Entry> entries, List<Problem> problems) {
        var known = new TreeMap<String, Entry>();
        for (var entry : entries) {
            var twice = known.putIfAbsent(entry.name(), entry) != null;
            var fault = twice ? Optional.of("one `" + entry.name() + ":` only.") : fault(entry);
            fault.ifPresent(
                    it ->
                            problems.add(
                                    new Problem(entry.line(), entry.column(), "expected " + it)));
        }
        PSortedMap<String, String> more = TreePMap.empty();
        for (var entry : known.values()) more = more.plus(entry.name(), entry.value());
        return new Header(
                more.getOrDefault("title", "Untitled"),
                Semantics.named(more.getOrDefault("semantics", "")).orElse(Semantics.LINUX),
                more.minus("title").minus("semantics"));
    }

    private static Optional<String> fault(Entry entry) {
        return switch (entry.name()) {
            case "semantics" ->
                    Semantics.named(entry.value()).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    "linux, man-pages or linux except D14, not "
                                            + entry.value()
                                            + ".");
            case "level" ->
                    Lesson.LEVELS.contains(entry.value())
                            ? Optional.empty()
                            : Optional.of(
                                    "one of the levels " + String.join(", ", Lesson.LEVELS) + ".");
            case "users" ->
                    Header.areUsers(entry.value())
                            ? Optional.empty()
                            : Optional.of("uids and names such as 0 root, 1000 alice.");
            default -> Optional.empty();
        };
    }
}
