package ringside.desktop.console;

import ringside.keyctl.Keyctl;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The place in a command of keyctl(1) that waits to be filled in: `due` is what the usage text
/// calls it (`keyring`), `form` the whole form that the words so far fit, `begun` what already
/// stands there.
record Blank(String command, String form, String due, String begun) {
    /// The place at the end of a typed line; empty where nothing is due.
    static Optional<Blank> of(String typed) {
        var words = Arrays.asList(typed.stripLeading().split("\\s+", -1));
        var keyctl = words.lastIndexOf("keyctl");
        if (keyctl < 0 || keyctl + 1 >= words.size()) return Optional.empty();
        var begun = words.getLast();
        if (keyctl + 2 == words.size())
            return Optional.of(new Blank("", "<command> ...", "command", begun));
        var command = words.get(keyctl + 1);
        var given =
                words.subList(keyctl + 2, words.size() - 1).stream()
                        .filter(word -> !word.startsWith("-"))
                        .toList();
        return form(command, given.size())
                .map(form -> new Blank(command, form, dues(form).get(given.size()), begun));
    }

    /// The shortest form that has a place for one word more.
    private static Optional<String> form(String command, int given) {
        return Keyctl.forms(command).stream()
                .filter(form -> dues(form).size() > given)
                .min(Comparator.comparingInt(form -> dues(form).size()));
    }

    /// The words of a form without its options and brackets.
    private static List<String> dues(String form) {
        return Arrays.stream(form.split(" "))
                .filter(word -> !word.isEmpty() && !word.matches("\\[?-.+|\\|"))
                .map(word -> word.replaceAll("[\\[\\]<>*]", ""))
                .toList();
    }

    /// The form, to be shown while one types.
    String hint() {
        return command.isEmpty() ? "keyctl " + form : command + " " + form;
    }
}
