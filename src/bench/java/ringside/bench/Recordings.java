package ringside.bench;

import ringside.call.Call;
import ringside.evidence.Recording;
import ringside.evidence.Replay;
import ringside.evidence.StraceReader;
import ringside.rule.Model;
import ringside.story.Moment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The recordings that ship, as rows. The model performs all that was recorded, births, programs
/// and deaths included; the kernel only the keyring calls, and only those are counted.
final class Recordings {
    static final Path FOLDER = Path.of("resources/ringside/recordings");

    private Recordings() {}

    static List<Row> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".strace"))
                    .sorted()
                    .map(Recordings::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Replay replay(Path file) {
        try {
            var name = file.getFileName().toString();
            return switch (StraceReader.read(name, Files.readString(file))) {
                case Recording recording -> Replay.of(recording, Model.INSTANCE);
                case ringside.evidence.Unreadable broken ->
                        throw new IllegalArgumentException(broken.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Path file) {
        var timeline = replay(file).timeline();
        var calls = timeline.moments().stream().map(Moment::step).map(step -> step.call()).toList();
        var keyring = (int) calls.stream().filter(call -> Script.speaks(call)).count();
        var name = file.getFileName().toString().replace(".strace", "");
        return new Row(name, timeline.start(), List.<Call>of(), calls, keyring, true, 1);
    }
}
