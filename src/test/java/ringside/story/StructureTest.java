package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.keyctl.Secrets;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is read can be written from its parts alone, and is read again as the same.
class StructureTest {
    static Stream<String> texts() {
        var shipped = Volume.all().stream().map(it -> it.shelf().text(it.name()).orElseThrow());
        var random =
                IntStream.range(300, 330)
                        .mapToObj(i -> RandomTimelines.of(i, 40))
                        .map(it -> StoryText.print("random", it, Secrets.SHOWN));
        return Stream.concat(shipped, random);
    }

    private static String rebuilt(Story story) {
        var text = new StringBuilder("---\ntitle: " + story.header().title() + "\nsemantics: ");
        text.append(story.header().semantics().id()).append('\n');
        story.header().more().forEach((name, it) -> text.append(name + ": " + it + "\n"));
        text.append("---\n");
        block(text, Beginning.of(story.start()));
        for (var statement : story.statements())
            if (statement instanceof Statement.Passage)
                text.append("```story\n# parts the prose\n```\n")
                        .append("\n")
                        .append(String.join("\n", statement.lines()))
                        .append("\n\n");
            else block(text, statement.lines());
        return text.toString();
    }

    private static void block(StringBuilder text, List<String> lines) {
        text.append("```story\n").append(String.join("\n", lines)).append("\n```\n");
    }

    private static List<List<String>> lines(Story story) {
        return story.statements().stream().map(Statement::lines).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyStatementIsReadAsItIsWritten(String text) {
        var story = Shipped.read(text);
        assertThat(StoryText.print(story)).isEqualTo(text);
        var again = Shipped.read(rebuilt(story));
        assertThat(lines(again)).isEqualTo(lines(story));
        assertThat(again.header()).isEqualTo(story.header());
        assertThat(again.start()).isEqualTo(story.start());
        var one = story.replay(Shipped.MACHINE);
        var other = again.replay(Shipped.MACHINE);
        assertThat(steps(other)).isEqualTo(steps(one));
        assertThat(other.pictures()).isEqualTo(one.pictures());
        assertThat(other.asks()).isEqualTo(one.asks());
        assertThat(other.passages()).isEqualTo(one.passages());
        assertThat(other.failures()).hasSameSizeAs(one.failures());
    }

    private static List<Object> steps(Replayed replayed) {
        return replayed.timeline().moments().stream()
                .<Object>map(it -> List.of(it.line(), it.step().call(), it.step().reply()))
                .toList();
    }

    static Stream<Shipped.Named> timelines() {
        var random =
                IntStream.range(500, 540)
                        .mapToObj(i -> new Shipped.Named("random " + i, RandomTimelines.of(i, 50)));
        return Stream.concat(Shipped.all(), random);
    }

    /// A timeline made by clicking, saved, opened and saved again.
    @ParameterizedTest
    @MethodSource("timelines")
    void aTimelineIsSavedAsTheSameText(Shipped.Named named) {
        var saved = StoryText.print("saved", named.timeline(), Secrets.SHOWN);
        var again = Shipped.read(saved).replay(Shipped.MACHINE).timeline();
        assertThat(prose(StoryText.print("saved", again, Secrets.SHOWN))).isEqualTo(prose(saved));
    }

    /// Where a recording came from is said once only.
    private static String prose(String text) {
        return text.replaceFirst("(?s)---\n\n.*?```story", "```story");
    }
}
