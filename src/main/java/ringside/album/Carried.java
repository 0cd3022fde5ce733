package ringside.album;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.story.Header;
import ringside.story.StoryText;

import java.util.stream.Collectors;

/// The story that a picture carries: its author's text, or that of a recording's steps.
///
/// Law: payloads are in it only when somebody asked for them; opened, it comes to the same
// pictures.
public final class Carried {
    private Carried() {}

    public static String story(Opened.Shown shown, Secrets secrets) {
        return shown.story()
                .map(
                        story ->
                                secrets == Secrets.SHOWN
                                        ? StoryText.print(story)
                                        : StoryText.veiled(story))
                .orElseGet(() -> StoryText.print(header(shown), shown.timeline(), secrets));
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
