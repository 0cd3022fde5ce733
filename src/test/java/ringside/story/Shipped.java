package ringside.story;

import ringside.evidence.Recording;
import ringside.evidence.Replay;
import ringside.evidence.StraceReader;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Everything that ships, performed under the eyes of the law: the stories and both recordings.
final class Shipped {
    static final Machine MACHINE = new Lawful(Model.INSTANCE);
    static final List<String> RECORDINGS = List.of("su-login-alice", "kinit-persistent-alice");

    private Shipped() {}

    static Story story(String name) {
        return read(Stories.text(name).orElseThrow());
    }

    static Story read(String text) {
        return switch (StoryText.parse(text)) {
            case Parsed.Whole(var story) -> story;
            case Parsed.Broken(var problems) ->
                    throw new AssertionError(problems + " in:\n" + text);
        };
    }

    static Replayed replayed(String name) {
        return story(name).replay(MACHINE);
    }

    static Timeline recording(String name) {
        var file = Path.of("resources/ringside/recordings", name + ".strace");
        try {
            return switch (StraceReader.read(
                    file.getFileName().toString(), Files.readString(file))) {
                case Recording recording -> end(Replay.of(recording, MACHINE).timeline());
                case ringside.evidence.Unreadable(_, var sentence) ->
                        throw new AssertionError(sentence);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Timeline end(Timeline timeline) {
        return timeline.to(timeline.length());
    }

    /// A name and its timeline for each.
    static Stream<Named> all() {
        return Stream.concat(
                Stories.names().stream().map(name -> new Named(name, replayed(name).timeline())),
                RECORDINGS.stream().map(name -> new Named(name, recording(name))));
    }

    record Named(String name, Timeline timeline) {
        @Override
        public String toString() {
            return name;
        }
    }
}
