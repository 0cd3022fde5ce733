package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.keyctl.Secrets;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;

import java.util.List;

/// Every story that ships passes, under the eyes of the law, and survives being saved and opened.
class StoriesTest {
    private static final Machine MACHINE = new Lawful(Model.INSTANCE);

    static List<String> names() {
        return Stories.names();
    }

    private static Story story(String name) {
        return read(Stories.text(name).orElseThrow());
    }

    private static Story read(String text) {
        var parsed = StoryText.parse(text);
        assertThat(parsed).isInstanceOf(Parsed.Whole.class);
        return ((Parsed.Whole) parsed).story();
    }

    @ParameterizedTest
    @MethodSource("names")
    void passes(String name) {
        assertThat(story(name).replay(MACHINE).failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void drawsSomething(String name) {
        assertThat(story(name).replay(MACHINE).pictures()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSavedTimelineMakesTheSameKernel(String name) {
        var timeline = story(name).replay(MACHINE).timeline();
        var saved = StoryText.print("again", timeline, Secrets.SHOWN);
        var again = read(saved).replay(MACHINE);
        assertThat(again.failures()).isEmpty();
        assertThat(again.timeline().now()).isEqualTo(timeline.now());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSavedTimelineHidesPayloads(String name) {
        var timeline = story(name).replay(MACHINE).timeline();
        var saved = StoryText.print(timeline);
        assertThat(saved).doesNotContain("correct-horse", "hunter2", "secret", "ticket>");
        assertThat(read(saved).replay(MACHINE).timeline().now().keys().keySet())
                .isEqualTo(timeline.now().keys().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStepIsNarrated(String name) {
        var moments = story(name).replay(MACHINE).timeline().moments();
        for (var at = 0; at < moments.size(); at++) {
            var moment = moments.get(at);
            var narration = Narration.of(moment.step());
            assertThat(narration.headline()).isNotBlank();
            assertThat(narration.sentences())
                    .isNotEmpty()
                    .allSatisfy(s -> assertThat(s).endsWith("."));
            assertThat(Tick.of(moment.step()).label()).isNotBlank();
            assertThat(Transcript.of(moments, at)).isNotEmpty();
        }
    }
}
