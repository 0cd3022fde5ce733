package ringside.desktop.console;

import ringside.keyctl.Keyctl;
import ringside.story.Verb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The place in a command that waits to be filled in: `due` is what the usage text calls it
/// (`keyring`), `form` the whole form that the words so far fit, `begun` what already stands there
/// and `before` everything left of it.
record Blank(String command, String form, String due, String begun, String before) {
    private static final String SOME = "<command> ...";

    /// The place at the end of a typed line; empty where nothing is due.
    static Optional<Blank> of(String typed) {
        var cut = Cut.of(typed);
        var words = cut.stream().map(Cut::word).toList();
        var before = typed.substring(0, cut.getLast().from());
        var keyctl = words.lastIndexOf("keyctl");
        if (keyctl >= 0 && keyctl + 1 < words.size()) return command(words, keyctl, before);
        var verb = verb(words);
        if (verb + 1 >= words.size()) return Optional.empty();
        if (List.of("help", "man").contains(words.get(verb)))
            return Optional.of(new Blank("help", "[<command>]", "help", words.getLast(), before));
        return Verb.of(words.get(verb))
                .flatMap(
                        found ->
                                blank(
                                        found.word(),
                                        List.of(found.form()),
                                        words.subList(verb + 1, words.size()),
                                        before));
    }

    /// Where the verb stands: behind a prompt, if there is one.
    static int verb(List<String> words) {
        return words.getFirst().matches("\\S*[>$]") ? 1 : 0;
    }

    private static Optional<Blank> command(List<String> words, int keyctl, String before) {
        if (keyctl + 2 == words.size())
            return Optional.of(new Blank("", SOME, "command", words.getLast(), before));
        var command = words.get(keyctl + 1);
        return blank(
                command, Keyctl.forms(command), words.subList(keyctl + 2, words.size()), before);
    }

    private static Optional<Blank> blank(
            String command, List<String> forms, List<String> typed, String before) {
        var given =
                typed.subList(0, typed.size() - 1).stream()
                        .filter(word -> !word.startsWith("-") || word.equals("-"))
                        .toList();
        return forms.stream()
                .filter(form -> dues(form).size() > given.size())
                .min(Comparator.comparingInt(form -> dues(form).size()))
                .map(
                        form ->
                                new Blank(
                                        command,
                                        form,
                                        dues(form).get(given.size()),
                                        typed.getLast(),
                                        before));
    }

    /// The words of a form without its options and brackets; a word that is meant literally keeps
    /// a mark of equality before it.
    private static List<String> dues(String form) {
        var dues = new ArrayList<String>();
        for (var word : form.split(" ", -1)) {
            if (word.isEmpty() || word.matches("\\[?-.+|\\||\\.\\.\\.\\]?")) continue;
            var bare = word.replaceAll("[\\[\\]<>*]", "");
            dues.add(word.matches("\\[?[a-z]+\\]?") && !word.contains("sep") ? "=" + bare : bare);
        }
        return dues;
    }

    /// The options that the form has here.
    List<String> options() {
        return Arrays.stream(form.split(" ", -1))
                .map(word -> word.replaceAll("[\\[\\]]", ""))
                .filter(word -> word.matches("-.+"))
                .map(word -> word.replaceAll("<.*", ""))
                .toList();
    }

    /// The form, to be shown while one types.
    String hint() {
        return (command.isEmpty() ? "keyctl " + form : command + " " + form).strip();
    }
}
