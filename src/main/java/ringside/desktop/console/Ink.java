package ringside.desktop.console;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import ringside.call.Special;
import ringside.keyctl.Keyctl;
import ringside.story.Verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The colours of a line that is being typed: prompt, verb, command, option, key, text; and where
/// it was misread, from that column to the end of its word.
final class Ink {
    private static final int RIGHT = -1;

    private Ink() {}

    static StyleSpans<Collection<String>> of(String typed) {
        return of(typed, RIGHT);
    }

    /// @param wrong the column from 0 that was misread, or -1
    static StyleSpans<Collection<String>> of(String typed, int wrong) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        var words = Cut.of(typed);
        var bare = words.stream().map(Cut::word).toList();
        var at = 0;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            spans.add(List.of(), word.from() - at);
            add(word, style(bare, i), wrong, spans);
            at = word.end();
        }
        spans.add(mark(List.of(), wrong >= at && wrong != RIGHT), typed.length() - at);
        return spans.create();
    }

    private static void add(
            Cut word, String style, int wrong, StyleSpansBuilder<Collection<String>> spans) {
        var inside = wrong >= word.from() && wrong < word.end();
        var edge = inside ? wrong - word.from() : word.word().length();
        spans.add(List.of(style), edge);
        spans.add(mark(List.of(style), true), word.word().length() - edge);
    }

    private static Collection<String> mark(List<String> styles, boolean wrong) {
        if (!wrong) return styles;
        var marked = new ArrayList<>(styles);
        marked.add("misread");
        return List.copyOf(marked);
    }

    private static String style(List<String> words, int at) {
        var word = words.get(at);
        var verb = Blank.verb(words);
        if (at < verb) return "prompt";
        if (at == verb) return Verb.of(word).isPresent() || word.equals("keyctl") ? "verb" : "word";
        if (at > 0 && words.get(at - 1).equals("keyctl"))
            return Keyctl.forms(word).isEmpty() ? "word" : "command";
        if (word.matches("(?s)[\"'].*")) return "quoted";
        if (word.startsWith("-")) return "option";
        return Special.shorthand(word).isPresent() || word.matches("0x[0-9a-fA-F]+|%.+|\\d{4,}")
                ? "key"
                : "word";
    }
}
