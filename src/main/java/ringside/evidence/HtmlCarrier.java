package ringside.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// A page that replays a story in a browser; the story is the file that its button downloads.
///
/// Law: nothing of the page is run or fetched to get at it.
final class HtmlCarrier {
    private static final Pattern HTML =
            Pattern.compile("(?i)\\A\ufeff?\\s*<(?:!doctype html|html)\\b");
    private static final Pattern STORY =
            Pattern.compile("\"data:text/markdown;charset=utf-8;base64,([A-Za-z0-9+/]*=*)\"");

    private HtmlCarrier() {}

    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    static String story(String html) throws NoStory {
        var found = STORY.matcher(html);
        if (!found.find())
            throw new NoStory(
                    "is a page that carries no story; those that Ringside exports do, so open one"
                            + " of them or the story's text.");
        try {
            return new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new NoStory(
                    "is a damaged page: the story that it carries is not Base64; export it again.");
        }
    }
}
