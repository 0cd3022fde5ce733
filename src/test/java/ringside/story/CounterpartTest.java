package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Event;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.state.Divergence;
import ringside.state.Label;
import ringside.state.Semantics;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A line and its counterpart by the man pages, over every lesson and every case of a difference.
class CounterpartTest {
    private static final Machine MACHINE = new Lawful(Model.INSTANCE);

    private static Timeline linux(Story story) {
        return story.under(Semantics.LINUX).replay(MACHINE).timeline();
    }

    private static Timeline linux(String lesson) {
        return linux(Shipped.read(Lesson.text(lesson).orElseThrow()));
    }

    private static Timeline pages(Timeline linux) {
        return new Counterpart(Semantics.MAN_PAGES, MACHINE).of(linux);
    }

    private static Parting parting(String lesson) {
        var linux = linux(lesson);
        return Parting.of(linux, pages(linux), MACHINE).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> whatHasTheSameSerialHasTheSameName() {
        return Stream.of(Shelf.values())
                .flatMap(shelf -> shelf.names().stream().flatMap(it -> shelf.text(it).stream()))
                .map(Shipped::read)
                .map(
                        story ->
                                DynamicTest.dynamicTest(
                                        story.header().title(), () -> sameNames(linux(story))));
    }

    private static void sameNames(Timeline linux) {
        var pages = pages(linux);
        assertThat(pages.length()).isEqualTo(linux.length());
        var names = labels(linux);
        labels(pages)
                .forEach(
                        (serial, label) ->
                                assertThat(names.getOrDefault(serial, label)).isEqualTo(label));
    }

    private static Map<Serial, Label> labels(Timeline timeline) {
        var labels = new HashMap<Serial, Label>();
        for (var moment : timeline.moments())
            for (var event : moment.step().events())
                if (event instanceof Event.Created(var serial, _))
                    moment.kernel().key(serial).ifPresent(key -> labels.put(serial, key.label()));
        return labels;
    }

    @Test
    void theSameSemanticsGiveTheSameLine() {
        var linux = linux("06-login-logout");
        var same = new Counterpart(Semantics.LINUX, MACHINE).of(linux);
        for (var at = 0; at < linux.length(); at++)
            assertThat(same.moments().get(at).kernel()).isEqualTo(linux.moments().get(at).kernel());
        assertThat(Parting.of(linux, same, MACHINE)).isEmpty();
    }

    @Test
    void aLineThatGrowsKeepsWhatWasMade() {
        var linux = linux("05-joining");
        var counterpart = new Counterpart(Semantics.MAN_PAGES, MACHINE);
        var half = Timeline.of(linux.start(), linux.moments().subList(0, 4));
        var before = counterpart.of(half);
        var after = counterpart.of(linux.to(6));
        assertThat(after.cursor()).isEqualTo(6);
        for (var at = 0; at < 4; at++)
            assertThat(after.moments().get(at)).isSameAs(before.moments().get(at));
        assertThat(after.moments()).isEqualTo(pages(linux).moments());
    }

    @Test
    void anAnswerThatDiffersIsNamedWithItsRow() {
        var parting = parting("05-joining");
        assertThat(parting.step()).isEqualTo(4);
        assertThat(parting.line()).contains("join_session work");
        assertThat(parting.answers()).isTrue();
        assertThat(parting.linux().answered()).isEqualTo("a keyring work");
        assertThat(parting.pages().answered()).isEqualTo("EACCES");
        assertThat(parting.pages().rule().orElseThrow().page()).isNotEmpty();
        assertThat(parting.cause()).contains(Divergence.JOIN_SKIPS_UNJOINABLE);
    }

    @Test
    void aStateThatDiffersIsNamedThoughTheAnswerIsTheSame() {
        var parting = parting("04-last-holder");
        assertThat(parting.step()).isEqualTo(8);
        assertThat(parting.answers()).isFalse();
        assertThat(parting.cause()).contains(Divergence.USER_RINGS_OUTLIVE_THEIR_USER);
    }

    @Test
    void twoKeysOfOneNameAreToldApart() {
        var parting = parting("29-depth-first");
        assertThat(parting.answers()).isTrue();
        assertThat(parting.linux().answered()).startsWith("a user token ");
        assertThat(parting.pages().answered()).startsWith("a user token ");
        assertThat(parting.cause()).contains(Divergence.SEARCH_IS_DEPTH_FIRST);
    }

    @Test
    void whatUsersAreChargedPartsLast() {
        var parting = parting("02-fork");
        assertThat(parting.step()).isEqualTo(1);
        assertThat(parting.cause()).contains(Divergence.DESCRIPTION_COUNTS_IN_QUOTA);
    }
}
