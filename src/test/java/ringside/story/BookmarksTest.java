package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcollections.TreePMap;

import ringside.call.Call;
import ringside.keyctl.Secrets;
import ringside.state.Semantics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Marks on steps, and the story that keeps them.
class BookmarksTest {
    private static Timeline walked() {
        return Shipped.replayed("login-logout").timeline();
    }

    @Test
    void aMarkIsToggledAndNamedByItsStep() {
        var timeline = walked().to(3);
        var marked = Bookmarks.NONE.toggled(timeline);
        assertThat(marked.in(timeline)).containsExactly(java.util.Map.entry("step-3", 3));
        assertThat(marked.toggled(timeline)).isEqualTo(Bookmarks.NONE);
        assertThat(marked.renamed("step-3", "the login").in(timeline)).containsKey("step-3");
        assertThat(marked.renamed("step-3", "login").in(timeline)).containsOnlyKeys("login");
        assertThat(marked.without("step-3")).isEqualTo(Bookmarks.NONE);
    }

    @Test
    void aMarkGoesWithItsStepAndComesBackWithIt() {
        var timeline = walked();
        var marked = Bookmarks.NONE.toggled(timeline.to(2)).toggled(timeline.to(6));
        var other = timeline.to(4).perform(Shipped.MACHINE, new Call.Wait(60));
        for (var i = 0; i < 3; i++) other = other.perform(Shipped.MACHINE, new Call.Wait(60));
        assertThat(marked.in(other)).as("step 6 is another one").containsOnlyKeys("step-2");
        var both = marked.toggled(other.to(6));
        assertThat(both.in(other)).containsOnlyKeys("step-2", "step-6.2");
        assertThat(both.in(other.resume(0))).containsOnlyKeys("step-2", "step-6");
    }

    @Test
    void marksStayWhenTheStoryIsToldUnderOtherSemantics() {
        var timeline = walked().to(5);
        var other = timeline.to(2).perform(Shipped.MACHINE, new Call.Wait(60));
        var marked = Bookmarks.NONE.toggled(timeline).toggled(other);
        var told = told(other);
        var again = marked.retold(other, told);
        assertThat(again.in(told)).isEqualTo(marked.in(other)).containsOnlyKeys("step-3");
        assertThat(again.in(told.resume(0))).containsOnlyKeys("step-5");
    }

    private static Timeline told(Timeline timeline) {
        var start = timeline.start().withSemantics(Semantics.MAN_PAGES);
        var fresh = Timeline.of(start);
        for (var moment : timeline.resume(0).moments())
            fresh = fresh.perform(Shipped.MACHINE, moment.step().call());
        fresh = fresh.to(2);
        for (var moment : timeline.moments().subList(2, timeline.length()))
            fresh = fresh.perform(Shipped.MACHINE, moment.step().call());
        return fresh;
    }

    static List<String> stories() {
        return Stories.names();
    }

    /// Every third step marked, the author's marks at odd places removed.
    @ParameterizedTest
    @MethodSource("stories")
    void marksAreWovenIntoTheAuthorsTextAndReadAgain(String name) {
        var story = Shipped.story(name);
        var replayed = story.replay(Shipped.MACHINE);
        var longer = replayed.timeline().perform(Shipped.MACHINE, new Call.Wait(60));
        var marks = new TreeMap<String, Integer>();
        replayed.pictures()
                .forEach(
                        (mark, step) -> {
                            if (step % 2 == 0) marks.put(mark, step);
                        });
        for (var step = 0; step <= longer.length(); step += 3) marks.put("mine." + step, step);

        var saved = StoryText.extend(story, longer, Secrets.HIDDEN, marks);

        var again = Shipped.read(saved).replay(Shipped.MACHINE);
        assertThat(again.failures()).isEmpty();
        assertThat(again.timeline().now()).isEqualTo(longer.now());
        assertThat(again.asks()).isEqualTo(replayed.asks());
        assertThat(again.passages()).isEqualTo(replayed.passages());
        assertThat(settled(again.pictures(), longer)).isEqualTo(settled(marks, longer));
        assertThat(without(saved))
                .isEqualTo(without(story.source()) + "\n```story\nwait 1m\n```\n");
    }

    private static String without(String text) {
        return text.lines()
                        .filter(line -> !line.strip().startsWith("picture "))
                        .collect(java.util.stream.Collectors.joining("\n"))
                + "\n";
    }

    /// Where marks come to stand: those amid a line's steps at its end.
    private static SortedMap<String, Integer> settled(
            SortedMap<String, Integer> marks, Timeline timeline) {
        var settled = new TreeMap<String, Integer>();
        marks.forEach(
                (name, steps) -> {
                    var at = steps;
                    while (steps > 0
                            && at < timeline.length()
                            && timeline.moments().get(at).part() instanceof Part.Of part
                            && part.behind() > 0) at++;
                    settled.put(name, at);
                });
        return settled;
    }

    @Test
    void aStoryWithoutAnAuthorHasItsMarks() {
        var timeline = walked();
        SortedMap<String, Integer> marks =
                TreePMap.<String, Integer>empty().plus("begin", 0).plus("end", timeline.length());
        var again =
                Shipped.read(StoryText.print("x", timeline, Secrets.HIDDEN, marks))
                        .replay(Shipped.MACHINE);
        assertThat(again.pictures()).isEqualTo(marks);
    }
}
