package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.story.Lesson;
import ringside.story.Shelf;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// `ringside lessons`, and stories that ship named like files.
class LessonsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(Object... words) {
        var arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        return Commands.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void everyLessonIsListedUnderItsLevel() {
        assertThat(run("lessons")).isZero();
        assertThat(out.toString()).containsSubsequence("First hour", "01-six-anchors", "User\n");
        for (var lesson : Lesson.all())
            assertThat(out.toString()).contains(lesson.name(), lesson.title(), lesson.learn());
    }

    @Test
    void oneLessonIsPrintedAsItsAuthorWroteIt() throws IOException {
        assertThat(run("lessons", "2")).isZero();
        assertThat(out.toString())
                .isEqualTo(Files.readString(Path.of("resources/lessons/02-fork.md")));
    }

    @Test
    void aLessonIsNamedWhereAFileIs() {
        assertThat(run("run", "lesson:02-fork", "lesson:exec")).as("%s%s", out, err).isZero();
        assertThat(out.toString()).contains("exec vim");
        var picture = folder.resolve("fork.svg");
        assertThat(run("picture", "lesson:fork", "--name", "fork", "-o", picture)).isZero();
        assertThat(picture).content().contains("<svg", "_ses");
    }

    @Test
    void everyLessonRunsFromTheShelf() {
        var all = Shelf.LESSON.names().stream().map(name -> "lesson:" + name);
        var words = java.util.stream.Stream.concat(java.util.stream.Stream.of("run", "-q"), all);
        assertThat(run(words.toArray())).as("%s%s", out, err).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatDoesNotShipIsSaidInOneSentence() {
        assertThat(run("run", "lesson:99")).isEqualTo(2);
        assertThat(run("lessons", "knitting")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no lesson 99; those that ship are 01-six-anchors, 02-fork")
                .contains("There is no lesson knitting;");
    }
}
