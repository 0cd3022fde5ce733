package ringside.desktop.outline;

import ringside.desktop.session.View;
import ringside.graph.Branches;
import ringside.graph.Entry.Thing;
import ringside.graph.Ref;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The outline as text to paste: the sentence of each thing, two blanks a step.
public final class OutlineText {
    private OutlineText() {}

    /// A thing and what it holds; without one, everything.
    public static String of(View view, Optional<Ref> about) {
        var branches = Branches.between(view.before(), view.topology());
        var words = new RowWords(branches);
        var from =
                about.map(branches::way)
                        .filter(way -> !way.isEmpty())
                        .map(way -> List.of(way.getLast()))
                        .orElseGet(branches::roots);
        return branches.unfolded(from).stream()
                .map(line -> "  ".repeat(line.depth()) + say(words, line) + "\n")
                .collect(Collectors.joining());
    }

    private static String say(RowWords words, Branches.Unfolded line) {
        var sentence = line.again() ? Words.say("outline.again", name(words, line)) : "";
        return sentence.isEmpty() ? words.sentence(line.entry()) : sentence;
    }

    private static String name(RowWords words, Branches.Unfolded line) {
        return line.entry() instanceof Thing thing
                ? (words.named(thing) + " " + words.serial(thing)).strip()
                : words.named(line.entry());
    }
}
