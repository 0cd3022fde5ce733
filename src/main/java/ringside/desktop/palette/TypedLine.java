package ringside.desktop.palette;

import org.kordamp.ikonli.feather.Feather;

import ringside.desktop.action.Situation;
import ringside.desktop.action.WhyNot;
import ringside.desktop.console.Completion;
import ringside.desktop.console.Suggestion;
import ringside.desktop.console.Typing;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What was typed, as a line of the story: performed by the thread that acts or that its prompt
/// names, or completed. The grammar is the console's, so that a line means the same in both.
///
/// Law: a line that could be a line but is none says what was expected, and where.
record TypedLine(String typed, Situation at, Consumer<String> perform) {
    private static final int COMPLETIONS = 12;

    /// A line of more than a word is meant as one: it stands above everything else.
    private boolean meant() {
        return typed.strip().matches("(?s)\\S*[>$](\\s.*)?|\\S+\\s.*");
    }

    /// The entries for above all others.
    List<Entry> above() {
        return meant() ? all() : List.of();
    }

    /// The entries for below all others: a word that is a line as well, or what is wrong with one.
    List<Entry> below() {
        if (!meant()) return all();
        return Typing.read(typed, at) instanceof Typing.Wrong wrong && offers().isEmpty()
                ? List.of(flaw(wrong))
                : List.of();
    }

    private List<Entry> all() {
        if (typed.isBlank()) return List.of();
        return Stream.concat(whole().stream(), offers().stream()).toList();
    }

    private List<Entry> offers() {
        return Completion.of(typed, at).stream().limit(COMPLETIONS).map(this::offer).toList();
    }

    private Optional<Entry> whole() {
        return switch (Typing.read(typed, at)) {
            case Typing.Act(var call) ->
                    Optional.of(
                            line(WhyNot.of(at.attempt(call)).map(why -> why.sentence().strip())));
            case Typing.Run _, Typing.Tell _ -> Optional.of(line(Optional.empty()));
            case Typing.Wrong _ -> Optional.empty();
        };
    }

    private Entry line(Optional<String> refusal) {
        return new Entry(
                Kind.LINE,
                Feather.TERMINAL,
                typed.strip(),
                Words.say("palette.perform", at.actor()),
                "",
                "",
                refusal,
                new Entry.Deed.Do(() -> perform.accept(typed.strip())));
    }

    private Entry flaw(Typing.Wrong wrong) {
        return new Entry(
                Kind.LINE,
                Feather.TERMINAL,
                typed.strip(),
                "",
                "",
                "",
                Optional.of(Words.say("console.wrong", wrong.column() + 1, wrong.sentence())),
                new Entry.Deed.Tell());
    }

    private Entry offer(Suggestion offer) {
        return new Entry(
                Kind.LINE,
                Feather.CHEVRON_RIGHT,
                offer.line(),
                offer.detail(),
                "",
                "",
                Optional.empty(),
                new Entry.Deed.Fill(offer.line()));
    }
}
