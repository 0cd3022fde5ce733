package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.state.Semantics;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines between the first `---` and the next: `title`, `semantics` (`linux` or `man-pages`),
/// what else a lesson says about itself (`level`, `learn`), and the names of its `users`.
public record Header(String title, Semantics semantics, PSortedMap<String, String> more) {
    static final Set<String> ENTRIES = Set.of("title", "semantics", "level", "learn", "users");
    private static final Pattern USER = Pattern.compile("(\\d{1,10})\\s+(\\S+)");

    /// Names of users by uid, from `users: 0 root, 1000 alice`; pictures show them beside the uid.
    /// What is no such pair is left out.
    public PSortedMap<Integer, String> users() {
        PSortedMap<Integer, String> names = TreePMap.empty();
        for (var pair : pairs(more.getOrDefault("users", "")).toList()) {
            var match = USER.matcher(pair);
            if (match.matches() && isUid(match.group(1)))
                names = names.plus(Integer.parseUnsignedInt(match.group(1)), match.group(2));
        }
        return names;
    }

    /// Whether a text is nothing but uids and names.
    static boolean areUsers(String text) {
        return pairs(text)
                .map(USER::matcher)
                .allMatch(match -> match.matches() && isUid(match.group(1)));
    }

    private static Stream<String> pairs(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip);
    }

    private static boolean isUid(String digits) {
        return Long.parseLong(digits) < 1L << 32;
    }
}
