package ringside.keyctl;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// A command line written out. A word that is the payload of a key stands there as its length,
/// unless it is asked for; a payload that no program could decode stands there as another one that
/// fails alike.
record ErrandLine(Errand errand, Secrets secrets) {
    String print() {
        var helper = errand.helper() == 0 ? "" : " <helper " + errand.helper() + ">";
        return errand.task() + (errand.shell() ? "$ " : "> ") + input() + words() + helper;
    }

    private String input() {
        var input = errand.input();
        if (input.text().isEmpty()) return "";
        var told = secrets == Secrets.SHOWN || Veil.says(errand.words(), "prequest2");
        var word = told ? input : Veil.hide(input, Veil.says(errand.words(), "-x"));
        return "echo -n " + Veil.spelled(word) + " | ";
    }

    private String words() {
        var words = new ArrayList<>(errand.words());
        if (secrets == Secrets.HIDDEN) Veil.hide(words);
        return words.stream().map(Veil::spelled).collect(Collectors.joining(" "));
    }
}
