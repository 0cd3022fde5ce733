package ringside.album;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.story.Header;
import ringside.story.Parsed;
import ringside.story.Story;
import ringside.story.StoryText;

import java.util.stream.Collectors;

/// The story that a picture carries: its author's text and what was done since, or that of a
/// recording's steps.
///
/// Law: payloads are in it only when somebody asked for them; opened, it comes to the same
/// pictures.
public final class Carried {
    private Carried() {}

    public static String story(Opened.Shown shown, Secrets secrets) {
        return shown.story()
                .map(story -> extended(shown, story, secrets))
                .map(text -> secrets == Secrets.SHOWN ? text : veiled(shown, text))
                .orElseGet(() -> fresh(shown, secrets));
    }

    private static String extended(Opened.Shown shown, Story story, Secrets secrets) {
        return StoryText.extend(story, shown.timeline(), secrets, shown.pictures());
    }

    private static String fresh(Opened.Shown shown, Secrets secrets) {
        return StoryText.print(header(shown), shown.timeline(), secrets, shown.pictures());
    }

    /// The text without secrets, those of the author among them.
    private static String veiled(Opened.Shown shown, String text) {
        var known = shown.story().filter(story -> story.source().equals(text));
        if (known.isPresent()) return StoryText.veiled(known.get());
        return switch (StoryText.parse(text)) {
            case Parsed.Whole(var story) -> StoryText.veiled(story);
            case Parsed.Broken _ -> fresh(shown, Secrets.HIDDEN);
        };
    }

    private static Header header(Opened.Shown shown) {
        var users =
                shown.users().entrySet().stream()
                        .map(user -> user.getKey() + " " + user.getValue())
                        .collect(Collectors.joining(", "));
        PSortedMap<String, String> more =
                users.isEmpty() ? TreePMap.empty() : TreePMap.singleton("users", users);
        return new Header(shown.title(), shown.timeline().start().semantics(), more);
    }
}
