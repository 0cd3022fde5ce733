package ringside.desktop.console;

import static ringside.words.Words.say;

import ringside.keyctl.Keyctl;
import ringside.story.Verb;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `help` and `man`: what can be typed, and of one command how it is written and what it does, as a
/// manual page would say it.
///
/// Law: every verb and every command of keyctl(1) has a page.
final class Guide {
    private static final String INDENT = "    ";
    private static final int WIDE = 22;

    private Guide() {}

    /// The answer to a line that asks for help; empty for any other line.
    static Optional<String> of(String typed) {
        var words = List.of(typed.strip().split("\\s+"));
        var asks = List.of("help", "man", "?").contains(words.getFirst());
        if (asks && words.size() == 1) return Optional.of(overview());
        if (asks) return Optional.of(page(words.getLast()));
        var keyctl = words.getFirst().equals("keyctl") && words.size() > 1;
        if (!keyctl || !List.of("help", "--help", "-h").contains(words.get(1)))
            return Optional.empty();
        return Optional.of(words.size() > 2 ? page(words.get(2)) : keyctl());
    }

    static String overview() {
        return String.join("\n\n", say("console.help.intro"), verbs(), keyctl(), ids());
    }

    private static String verbs() {
        return say("console.help.verbs")
                + "\n"
                + Verb.all().stream()
                        .map(verb -> entry(verb.word(), gloss("verb", verb.word())))
                        .collect(Collectors.joining("\n"));
    }

    private static String keyctl() {
        return say("console.help.keyctl")
                + "\n"
                + Keyctl.commands().stream()
                        .map(word -> entry(word, gloss("keyctl", word)))
                        .collect(Collectors.joining("\n"));
    }

    private static String ids() {
        return say("console.help.ids")
                + "\n"
                + say("console.help.ids.list").indent(4).stripTrailing();
    }

    private static String entry(String word, String gloss) {
        return INDENT + word + " ".repeat(Math.max(1, WIDE - word.length())) + gloss;
    }

    /// What a command does, in one sentence.
    ///
    /// @param kind `verb` or `keyctl`
    static String gloss(String kind, String word) {
        return say("console." + kind + "." + key(word));
    }

    private static String key(String word) {
        return word.replace("-", "").replace('_', '-');
    }

    /// The page of a command; what is both a verb and a command of keyctl(1) has both.
    static String page(String word) {
        var pages =
                List.of(
                        Verb.of(word)
                                .map(verb -> page(word, List.of(verb.form()), gloss("verb", word))),
                        Optional.of(Keyctl.forms(word))
                                .filter(forms -> !forms.isEmpty())
                                .map(
                                        forms ->
                                                page(
                                                        "keyctl " + word,
                                                        forms,
                                                        gloss("keyctl", word))));
        var known = pages.stream().flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
        if (word.equals("keyctl")) return keyctl();
        return known.isEmpty() ? say("console.help.unknown", word) : known;
    }

    private static String page(String command, List<String> forms, String gloss) {
        return section("name", List.of(command))
                + section("synopsis", forms.stream().map(form -> command + " " + form).toList())
                + section("description", List.of(gloss))
                + section("places", places(forms)).stripTrailing();
    }

    private static String section(String title, Collection<String> lines) {
        if (lines.isEmpty()) return "";
        return lines.stream()
                .map(line -> INDENT + line.strip())
                .collect(Collectors.joining("\n", heading(title) + "\n", "\n"));
    }

    private static String heading(String title) {
        return say("console.help." + title);
    }

    /// What is to be written in the places of a form, where that needs a word.
    private static List<String> places(List<String> forms) {
        return PLACES.stream()
                .filter(place -> forms.stream().anyMatch(form -> form.contains(place)))
                .map(place -> place + "  " + say("console.place." + place.replaceAll("[<>]", "")))
                .toList();
    }

    private static final List<String> PLACES =
            List.of(
                    "<key>",
                    "<keyring>",
                    "<type>",
                    "<desc>",
                    "<timeout>",
                    "<mask>",
                    "<time>",
                    "<error>",
                    "<data>");
}
