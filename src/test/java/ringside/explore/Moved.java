package ringside.explore;

import ringside.story.Parsed;
import ringside.story.Story;
import ringside.story.StoryText;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Stories whose users are those of an exploration, which an oracle's stand for one by one. All of
/// these uids have five digits, so that names which spell a uid cost the same quota.
final class Moved {
    private static final Pattern UID =
            Pattern.compile("(?:uid|gid|setuid|setgid|setre[ug]id|setres[ug]id) (\\d{4})\\b");

    /// What stands before the number of a task.
    private static final String PID =
            "(?<!process |fork |newuser |thread |helper |session |running )";

    private Moved() {}

    /// @throws AssertionError when the story does not parse
    static Story story(String text) {
        return switch (StoryText.parse(moved(text))) {
            case Parsed.Whole(var story) -> story;
            case Parsed.Broken(var problems) -> throw new AssertionError(problems);
        };
    }

    private static String moved(String text) {
        var moved = text;
        var next = Cast.ALICE;
        for (var uid : uids(text))
            moved = moved.replaceAll(PID + "\\b" + uid + "\\b(?![>$])", "" + next++);
        return moved;
    }

    private static Set<String> uids(String text) {
        var uids = new LinkedHashSet<String>();
        var found = UID.matcher(text);
        while (found.find()) uids.add(found.group(1));
        return uids;
    }
}
