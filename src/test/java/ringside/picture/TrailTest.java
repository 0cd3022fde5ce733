package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.album.Plate;
import ringside.evidence.Opened;
import ringside.rule.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A picture of a step that searched shows the way, by numbers, in words, and in one sentence.
class TrailTest {
    private static String texts(String story, int step) {
        var shown = Opened.of("story", story, Model.INSTANCE);
        return Plate.of((Opened.Shown) shown, step).list().texts().stream()
                .collect(Collectors.joining(" "));
    }

    @Test
    void placesAreNumberedInTheOrderOfTheSearch() throws IOException {
        var story = Files.readString(Path.of("src/test/resources/inquiry/errors.md"));
        assertThat(texts(story, 6))
                .contains("1 · not here", "2 · revoked")
                .contains("request_key(user, mail) by 1000 bash")
                .contains("_tid not here → mail revoked → ENOKEY");
    }

    @Test
    void theKeyThatIsFoundIsTheLastPlace() {
        var story =
                """
                # Found

                ```story
                process 1 systemd
                process 1000 bash uid 1000
                1000> join_session
                1000> keyctl add user mail secret @u
                1000> keyctl link @u @s
                1000> keyctl request user mail
                ```
                """;
        assertThat(texts(story, 4)).contains("1 · not here", "2 · has it", "3 · found");
        assertThat(texts(story, 3)).doesNotContain("not here");
    }

    @Test
    void aLongWayShowsItsBeginningAndItsEnd() {
        var rings =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "1000> keyctl newring r" + i + " @s")
                        .collect(Collectors.joining("\n"));
        var story =
                "# Long\n\n```story\nprocess 1 systemd\nprocess 1000 bash uid 1000\n"
                        + "1000> join_session\n"
                        + rings
                        + "\n1000> keyctl request user mail\n```\n";
        var texts = texts(story, 22);
        assertThat(texts).contains("11 · not here", "21 · not here", "→ 9 more places");
        assertThat(texts).doesNotContain("12 · not here").doesNotContain("20 · not here");
    }
}
