package ringside.story;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A place of a story that cannot be read: line and column (from 1), and one sentence that says
/// what was expected there and how to mend it. What it cites of the story is made visible.
public record Problem(int line, int column, String expected) {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]");

    public Problem {
        expected = UNSEEN.matcher(expected).replaceAll(Problem::spelled);
    }

    private static String spelled(MatchResult unseen) {
        var spelled = new StringBuilder();
        for (var unit : unseen.group().toCharArray())
            spelled.append(String.format("\\\\u%04x", (int) unit));
        return spelled.toString();
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + expected;
    }
}
