package ringside.desktop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line that is still being typed, cut into raw words with their places: quotes may be open, and
/// a blank at the end begins an empty word.
record Cut(int from, String word) {
    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)|'[^']*(?:'|$)|<[^>]*(?:>|$)|\\S+");

    static List<Cut> of(String typed) {
        var words = new ArrayList<Cut>();
        WORD.matcher(typed)
                .results()
                .forEach(found -> words.add(new Cut(found.start(), found.group())));
        var end = words.isEmpty() ? 0 : words.getLast().end();
        if (words.isEmpty() || end < typed.length()) words.add(new Cut(typed.length(), ""));
        return words;
    }

    int end() {
        return from + word.length();
    }
}
