package ringside.desktop.session;

import ringside.evidence.Opened;
import ringside.graph.Topology;
import ringside.inquiry.Inquiry;
import ringside.keyctl.Secrets;
import ringside.rule.Machine;
import ringside.state.Semantics;
import ringside.story.Story;
import ringside.story.StoryText;
import ringside.story.Timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The back room of a session, where a timeline becomes a [View]: topology, places, film and words.
/// Everything slow happens here. Used by one thread at a time.
final class Studio {
    private final Machine machine;
    private Timeline timeline;
    private Optional<Story> author = Optional.empty();
    private Atlas atlas;
    private Retelling retelling;

    Studio(Machine machine, Timeline timeline) {
        this.machine = machine;
        this.timeline = timeline;
        atlas = new Atlas(timeline.start());
        retelling = new Retelling(machine);
    }

    Machine machine() {
        return machine;
    }

    Timeline timeline() {
        return timeline;
    }

    /// What a file comes to.
    Opened read(Path path) throws IOException {
        return Opened.of(Words.name(path), Files.readAllBytes(path), machine);
    }

    /// Another story: all places are forgotten.
    void open(Timeline next, Optional<Story> story) {
        author = story;
        timeline = next.to(Moments.instructive(next));
        retelling = new Retelling(machine);
        atlas = new Atlas(next.start());
    }

    /// The same calls under other semantics; places are found anew from the same start.
    void retell(Semantics semantics) {
        timeline = retelling.under(semantics, timeline);
        atlas = new Atlas(timeline.start());
    }

    void change(UnaryOperator<Timeline> step) {
        timeline = step.apply(timeline);
    }

    View shoot(Travel travel) {
        var inquiry = timeline.current().flatMap(moment -> Inquiry.of(moment.step(), machine));
        return new View(timeline, Topology.of(timeline.now()), atlas.at(timeline), travel, inquiry);
    }

    /// The whole line as a story. The text of a story that was opened stays its author's, with the
    /// new steps below it.
    String text(String title, Secrets secrets) {
        return author.map(story -> StoryText.extend(story, timeline, secrets))
                .orElseGet(() -> StoryText.print(title, timeline, secrets));
    }
}
