package ringside.cli;

import ringside.state.Divergence;
import ringside.story.Recipes;
import ringside.story.Stories;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Stories that ship, damaged at random places: lines indented, lost, doubled and moved, characters
/// of every kind put in, bytes that are no text, numbers grown, fences lost. The seed decides.
final class Mutants {
    private static final List<String> JUNK =
            List.of(
                    "\u0000",
                    "\u0007",
                    "\u001b[2J",
                    "\u007f",
                    "\u0085",
                    "\u202e",
                    "\u2066",
                    "\ud83d\ude00",
                    "\u200f",
                    "\u2028",
                    "\ufeff",
                    "\"",
                    "'",
                    "<",
                    ">",
                    "\\",
                    "`",
                    "%",
                    "=>",
                    "=",
                    "#",
                    "```",
                    "~~~",
                    "99999999999999999999",
                    "-1",
                    "0x",
                    "4294967295",
                    "2147483647",
                    "\t",
                    "\r",
                    "(x)",
                    "expect ",
                    "picture ",
                    "ask ",
                    "keyctl ",
                    "@",
                    "%:",
                    "1> ",
                    "1$ ",
                    "wait ");
    private final Random random;
    private final List<String> sources;

    Mutants(long seed) {
        random = new Random(seed);
        sources =
                Stream.concat(
                                Stories.names().stream()
                                        .flatMap(name -> Stories.text(name).stream()),
                                Arrays.stream(Divergence.values())
                                        .flatMap(row -> Recipes.text(row).stream()))
                        .toList();
    }

    /// A damaged story, and what was done to it.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or prints the bytes
    record Mutant(String name, byte[] bytes) {}

    List<Mutant> take(int count) {
        var all = new ArrayList<Mutant>();
        for (var i = 0; i < count; i++) all.add(next(i));
        return all;
    }

    private Mutant next(int number) {
        var source = random.nextInt(sources.size());
        var text = sources.get(source);
        var times = 1 + random.nextInt(3);
        for (var i = 0; i < times; i++) text = random.nextBoolean() ? lines(text) : letters(text);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return new Mutant("mutant " + number + " of story " + source, bytes);
    }

    private String lines(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.size() < 2) return text + "?";
        var at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(8)) {
            case 0 -> lines.set(at, " ".repeat(1 + random.nextInt(6)) + line);
            case 1 -> lines.set(at, line.strip() + line);
            case 2 -> lines.remove(at);
            case 3 -> lines.add(random.nextInt(lines.size()), line);
            case 4 -> lines.set(at, line.replaceAll("\\d+", "9".repeat(1 + random.nextInt(21))));
            case 5 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
            case 6 -> lines.subList(at, lines.size()).clear();
            default -> lines.set(at, line.toUpperCase(java.util.Locale.ROOT));
        }
        return String.join("\n", lines) + "\n";
    }

    private String letters(String text) {
        var at = random.nextInt(Math.max(1, text.length() - 1));
        var junk = JUNK.get(random.nextInt(JUNK.size()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + junk + text.substring(at);
            case 1 ->
                    text.substring(0, at) + junk + text.substring(Math.min(at + 1, text.length()));
            default -> text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
        };
    }
}
