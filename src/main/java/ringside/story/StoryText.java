package ringside.story;

import ringside.keyctl.Secrets;

/// The form of a scenario: UTF-8 Markdown that reads well anywhere, whose fenced `story` blocks are
/// performed. The grammar stands in the package's comment.
public final class StoryText {
    private StoryText() {}

    /// Reads a story; never throws, whatever the text.
    public static Parsed parse(String text) {
        return new StoryReader(text).read();
    }

    /// The text of a story that was read: what its author wrote.
    public static String print(Story story) {
        return story.source();
    }

    /// A timeline as a story that makes the same kernel, payloads hidden.
    public static String print(Timeline timeline) {
        return print("Untitled", timeline, Secrets.HIDDEN);
    }

    /// A timeline as a story; with [Secrets#HIDDEN] the payloads of the replayed keys are unknown
    /// and everything else is equal.
    public static String print(String title, Timeline timeline, Secrets secrets) {
        return StoryWriter.write(title, timeline, secrets);
    }
}
