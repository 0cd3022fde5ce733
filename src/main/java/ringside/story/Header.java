package ringside.story;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.state.Semantics;

import java.util.regex.Pattern;

/// The lines between the first `---` and the next: `title`, `semantics` (`linux` or `man-pages`)
/// what else a lesson says about itself (`level`, `learn`), and the names of its `users`.
public record Header(String title, Semantics semantics, PSortedMap<String, String> more) {
    private static final Pattern USER = Pattern.compile("(\\d{1,9})\\s+(\\S+)");

    /// Names of users by uid, from `users: 0 root, 1000 alice`; pictures show them beside the uid.
    /// What is no such pair is left out.
    public PSortedMap<Integer, String> users() {
        PSortedMap<Integer, String> names = TreePMap.empty();
        for (var pair : more.getOrDefault("users", "").split(",", -1)) {
            var match = USER.matcher(pair.strip());
            if (match.matches())
                names = names.plus(Integer.parseUnsignedInt(match.group(1)), match.group(2));
        }
        return names;
    }
}
