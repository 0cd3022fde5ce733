package ringside.story;

import org.pcollections.TreePMap;

import ringside.keyctl.Secrets;

import java.util.Optional;
import java.util.SortedMap;

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

    /// The same without its secrets: lengths stand in place of payloads, and what keys would print
    /// is no longer foretold. Steps, pictures, questions and prose stay.
    public static String veiled(Story story) {
        return Veiled.text(story);
    }

    /// One line of a story, `TASK> COMMAND`, with lengths in place of payloads.
    public static String veiled(String line) {
        return Veiled.line(line);
    }

    /// A timeline as a story that makes the same kernel, payloads hidden.
    public static String print(Timeline timeline) {
        return print("Untitled", timeline, Secrets.HIDDEN);
    }

    /// A timeline as a story; with [Secrets#HIDDEN] the payloads of the replayed keys are unknown
    /// and everything else is equal.
    public static String print(String title, Timeline timeline, Secrets secrets) {
        return print(title, timeline, secrets, TreePMap.empty());
    }

    /// Likewise with `pictures`: what is marked, by the number of steps before it.
    public static String print(
            String title, Timeline timeline, Secrets secrets, SortedMap<String, Integer> pictures) {
        var header = new Header(title, timeline.start().semantics(), TreePMap.empty());
        return print(header, timeline, secrets, pictures);
    }

    /// Likewise with the whole header: title, names of users, what else it says.
    public static String print(
            Header header,
            Timeline timeline,
            Secrets secrets,
            SortedMap<String, Integer> pictures) {
        return StoryWriter.write(header, timeline, secrets, pictures);
    }

    /// A timeline that began as this story. While the author's steps are still its first ones, his
    /// text stays and the new steps follow it in a block of their own; else a fresh story with the
    /// author's header is written. Of his `picture` lines those stay that are among `pictures`, and
    /// the others of these are woven in.
    public static String extend(
            Story story, Timeline timeline, Secrets secrets, SortedMap<String, Integer> pictures) {
        return StoryWriter.extend(story, timeline, secrets, pictures);
    }

    /// The lines of the steps from `from` on, as they stand in a block of a story whose lines
    /// before them are written; empty when they finish a command that a line before stands for, so
    /// that the whole has to be written anew.
    public static Optional<String> tail(
            Timeline timeline, int from, Secrets secrets, SortedMap<String, Integer> pictures) {
        return StoryWriter.tail(timeline, from, secrets, pictures);
    }
}
