package ringside.desktop.console;

import java.util.ArrayList;
import java.util.List;

/// The lines that were typed, walked with Up and Down as in a shell; what was being typed waits
/// below the newest.
final class Past {
    private final List<String> lines = new ArrayList<>();
    private int at;
    private String draft = "";

    void add(String line) {
        if (lines.isEmpty() || !lines.getLast().equals(line)) lines.add(line);
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
}
