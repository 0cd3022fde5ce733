package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.keyctl.Secrets;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;

import java.util.stream.Stream;

/// Every story that ships passes, under the eyes of the law, and survives being saved and opened;
/// so do the lessons and the cases.
class StoriesTest {
    private static final Machine MACHINE = new Lawful(Model.INSTANCE);

    static Stream<Volume> volumes() {
        return Volume.all().stream().filter(volume -> volume.shelf() != Shelf.DIVERGENCE);
    }

    static Stream<Volume> stories() {
        return Volume.on(Shelf.STORY);
    }

    /// Whether a certificate is a good one lies in its bytes, so hiding them changes what happens.
    static Stream<Volume> withoutCertificates() {
        return volumes().filter(volume -> !volume.name().equals("certificates"));
    }

    private static Story story(Volume volume) {
        return read(volume.shelf().text(volume.name()).orElseThrow());
    }

    private static Story read(String text) {
        var parsed = StoryText.parse(text);
        assertThat(parsed).isInstanceOf(Parsed.Whole.class);
        return ((Parsed.Whole) parsed).story();
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void passes(Volume volume) {
        assertThat(story(volume).replay(MACHINE).failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void drawsSomething(Volume volume) {
        assertThat(story(volume).replay(MACHINE).pictures()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void aSavedTimelineMakesTheSameKernel(Volume volume) {
        var timeline = story(volume).replay(MACHINE).timeline();
        var saved = StoryText.print("again", timeline, Secrets.SHOWN);
        var again = read(saved).replay(MACHINE);
        assertThat(again.failures()).isEmpty();
        assertThat(again.timeline().now()).isEqualTo(timeline.now());
    }

    @ParameterizedTest
    @MethodSource("withoutCertificates")
    void aSavedTimelineHidesPayloads(Volume volume) {
        var timeline = story(volume).replay(MACHINE).timeline();
        var saved = StoryText.print(timeline);
        assertThat(saved).doesNotContain("correct-horse", "hunter2", "secret", "ticket>");
        assertThat(read(saved).replay(MACHINE).timeline().now().keys().keySet())
                .isEqualTo(timeline.now().keys().keySet());
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyStepIsNarrated(Volume volume) {
        var moments = story(volume).replay(MACHINE).timeline().moments();
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
