package ringside.evidence;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.rule.Machine;
import ringside.story.Ask;
import ringside.story.Failure;
import ringside.story.Parsed;
import ringside.story.Story;
import ringside.story.StoryText;
import ringside.story.Timeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file that a person opens, whatever it turns out to be: a story is performed, a recording is
/// replayed, and anything else is refused in one sentence.
///
/// Which of the two it is shows in the text itself: a story has a fenced `story` block or a header,
/// and a recording has neither. A file whose name ends in `.md` is meant as a story.
public sealed interface Opened {
    /// A timeline to look at, its cursor at the end. `pictures` are the marked steps of a story,
    /// `failures` its expectations that did not hold, `asks` and `passages` its questions and its
    /// prose by the number of moments before them, `recorded` whether it came from a recording and
    /// `notes` what a replay had to assume.
    record Shown(
            String title,
            Timeline timeline,
            PSortedMap<String, Integer> pictures,
            PSortedMap<Integer, Ask> asks,
            PSortedMap<Integer, String> passages,
            List<Failure> failures,
            boolean recorded,
            List<String> notes,
            PSortedMap<Integer, String> users,
            Optional<Story> story)
            implements Opened {
        public Shown {
            failures = List.copyOf(failures);
            notes = List.copyOf(notes);
        }
    }

    /// The file cannot be used; the sentences, one a line, name the place and the remedy.
    record Refused(String sentences) implements Opened {}

    /// Reads `text`, which people know by `name`.
    static Opened of(String name, String text, Machine machine) {
        return isStory(name, text)
                ? story(name, text, machine)
                : recording(name, StraceReader.read(name, text), machine);
    }

    /// Reads several files that are one recording, put together by time.
    static Opened together(List<Part> parts, Machine machine) {
        var name = parts.stream().map(Part::name).collect(Collectors.joining(" "));
        return recording(name, StraceReader.read(parts), machine);
    }

    /// Reads the bytes of a file, which may be a picture that carries its story.
    static Opened of(String name, byte[] bytes, Machine machine) {
        return switch (Content.of(name, bytes)) {
            case Content.Text(var text) -> of(name, text, machine);
            case Content.Nothing(var sentence) -> new Refused(sentence);
        };
    }

    /// Whether a text is meant as a story.
    static boolean isStory(String name, String text) {
        return Signs.MARKDOWN.matcher(name).find() || Signs.STORY.matcher(text).find();
    }

    /// What tells a story from a recording.
    final class Signs {
        private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.(?:md|markdown)$");
        private static final Pattern STORY =
                Pattern.compile("(?i)\\A\ufeff?(?:---|#+ )|(?:```|~~~)`*~*[ \t]*story\\b");

        private Signs() {}
    }

    /// A story that was read, performed as it says itself.
    static Shown performed(Story story, Machine machine) {
        var replayed = story.replay(machine);
        return new Shown(
                story.title(),
                replayed.timeline(),
                replayed.pictures(),
                replayed.asks(),
                replayed.passages(),
                replayed.failures(),
                false,
                List.of(),
                story.header().users(),
                Optional.of(story));
    }

    private static Opened story(String name, String text, Machine machine) {
        return switch (StoryText.parse(text)) {
            case Parsed.Whole(var story) -> performed(story, machine);
            case Parsed.Broken(var problems) ->
                    new Refused(
                            problems.stream()
                                    .map(problem -> name + ": " + problem)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static Opened recording(String name, Reading reading, Machine machine) {
        return switch (reading) {
            case Recording recording -> {
                var replay = Replay.of(recording, machine);
                var all = replay.timeline();
                yield new Shown(
                        name,
                        all.to(all.length()),
                        TreePMap.empty(),
                        TreePMap.empty(),
                        TreePMap.empty(),
                        List.of(),
                        true,
                        replay.assumptions(),
                        TreePMap.singleton(0, "root"),
                        Optional.empty());
            }
            case Unreadable(_, var sentence) -> new Refused(sentence);
        };
    }
}
