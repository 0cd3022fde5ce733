package ringside.desktop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lines that were typed, walked with Up and Down as in a shell and searched backwards; what
/// was being typed waits below the newest.
///
/// Law: at most [#MOST] lines are kept, the newest, none twice in a row.
final class Past {
    static final int MOST = 1000;
    private final List<String> lines = new ArrayList<>();
    private int at;
    private String draft = "";

    Past(List<String> kept) {
        kept.forEach(this::add);
    }

    void add(String line) {
        if (lines.isEmpty() || !lines.getLast().equals(line)) lines.add(line);
        if (lines.size() > MOST) lines.removeFirst();
        at = lines.size();
        draft = "";
    }

    String older(String typed) {
        if (at == lines.size()) draft = typed;
        at = Math.max(0, at - 1);
        return at < lines.size() ? lines.get(at) : draft;
    }

    String newer() {
        at = Math.min(lines.size(), at + 1);
        return at < lines.size() ? lines.get(at) : draft;
    }

    /// The lines with their numbers, as `history` prints them.
    String numbered() {
        return IntStream.range(0, lines.size())
                .mapToObj(
                        place -> String.format(Locale.ROOT, "%5d  %s", place + 1, lines.get(place)))
                .collect(Collectors.joining("\n"));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /// The place of the newest line before `place` that contains the words; empty when none does.
    Optional<Integer> search(String words, int place) {
        for (var i = Math.min(place, lines.size()) - 1; i >= 0; i--)
            if (lines.get(i).contains(words)) return Optional.of(i);
        return Optional.empty();
    }

    String line(int place) {
        return lines.get(place);
    }
}
