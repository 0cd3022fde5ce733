package ringside.evidence;

import java.util.List;
import java.util.regex.Matcher;

/// Ends the reading of a file at the line that is to blame; never leaves this room.
final class NotStrace extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotStrace(int line, String sentence) {
        super(sentence, null, false, false);
        this.line = line;
    }

    /// The same where the line stands in a file of its own; `places` are those of all lines, or
    /// none.
    Unreadable at(List<Place> places) {
        if (line < 1 || line > places.size()) return toUnreadable();
        var place = places.get(line - 1);
        var sentence =
                String.valueOf(getMessage())
                        .replaceFirst(
                                "Line " + line,
                                Matcher.quoteReplacement(
                                        "Line %d of %s".formatted(place.line(), place.source())));
        return new Unreadable(place.line(), sentence);
    }

    Unreadable toUnreadable() {
        return new Unreadable(line, String.valueOf(getMessage()));
    }
}
