package ringside.story;

import java.util.ArrayList;
import java.util.List;

/// A line of a block and the indented ones that belong to it: the reply of a step, the choices of
/// a question. Blank lines and comments part nothing; the end of the block does.
record Entry(Blocks.Line head, List<Blocks.Line> under) {
    /// The entries of a block. Indented lines that no line stands above make an entry of their own,
    /// whose head is the first of them.
    static List<Entry> of(Blocks.Block block) {
        var entries = new ArrayList<Entry>();
        for (var line : block.lines()) {
            if (line.text().isBlank() || line.text().startsWith("#")) continue;
            if (isIndented(line) && !entries.isEmpty()) entries.getLast().under.add(line);
            else entries.add(new Entry(line, new ArrayList<>()));
        }
        return entries;
    }

    static boolean isIndented(Blocks.Line line) {
        return Character.isWhitespace(line.text().charAt(0));
    }

    /// The column after the head's last character.
    int end() {
        return head.column() + head.text().length();
    }
}
