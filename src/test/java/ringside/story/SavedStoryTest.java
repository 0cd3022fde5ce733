package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.call.Call;
import ringside.keyctl.Secrets;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Payload;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is saved opens again and makes the same machine.
class SavedStoryTest {
    static Stream<Shipped.Named> timelines() {
        var random =
                IntStream.range(100, 150)
                        .mapToObj(i -> new Shipped.Named("random " + i, RandomTimelines.of(i, 50)));
        return Stream.concat(Shipped.all(), random);
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void opensAsTheSameMachine(Shipped.Named named) {
        for (var secrets : Secrets.values()) {
            var saved = StoryText.print(named.name(), named.timeline(), secrets);
            var again = Shipped.read(saved).replay(Shipped.MACHINE);
            assertThat(again.failures()).as(saved).isEmpty();
            assertThat(secretless(again.timeline().now()))
                    .isEqualTo(secretless(named.timeline().to(named.timeline().length()).now()));
            if (secrets == Secrets.HIDDEN) continue;
            assertThat(again.timeline().moments().getLast().kernel())
                    .isEqualTo(named.timeline().moments().getLast().kernel());
            assertThat(again.timeline().moments())
                    .extracting(moment -> moment.step().call())
                    .isEqualTo(
                            named.timeline().moments().stream()
                                    .map(moment -> moment.step().call())
                                    .toList());
        }
    }

    private static List<Key> secretless(Kernel kernel) {
        return kernel.keys().values().stream()
                .map(key -> key.withPayload(Payload.unknown(key.payload().size())))
                .toList();
    }

    static List<String> stories() {
        return Stories.names();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatTheAuthorWroteStaysAndNewStepsFollow(String name) {
        var story = Shipped.story(name);
        var timeline = story.replay(Shipped.MACHINE).timeline();
        assertThat(extended(story, timeline)).isEqualTo(story.source());
        var longer = timeline.perform(Shipped.MACHINE, new Call.Wait(60));
        var saved = extended(story, longer);
        assertThat(saved).isEqualTo(story.source() + "\n```story\nwait 1m\n```\n");
        var again = Shipped.read(saved).replay(Shipped.MACHINE);
        assertThat(again.failures()).isEmpty();
        assertThat(again.timeline().now()).isEqualTo(longer.now());
    }

    @Test
    void newStepsGoOnWithTheNamesOfTheAuthor() {
        var story = Shipped.story("opening");
        var timeline = story.replay(Shipped.MACHINE).timeline();
        var mail = named(timeline.now(), "mail-password");
        var longer = timeline.perform(Shipped.MACHINE, new Call.Revoke(1000, mail));
        assertThat(extended(story, longer))
                .endsWith("\n```story\n1000> keyctl revoke %mail\n```\n");
    }

    private static String extended(Story story, Timeline timeline) {
        var replayed = story.replay(Shipped.MACHINE);
        var marks = Bookmarks.of(replayed.pictures(), replayed.timeline());
        return StoryText.extend(story, timeline, Secrets.HIDDEN, marks.in(timeline));
    }

    private static int named(Kernel kernel, String description) {
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(description))
                .findFirst()
                .orElseThrow()
                .serial()
                .value();
    }

    @Test
    void aStoryWhosePastWasChangedIsWrittenAnewWithItsHeader() {
        var story = Shipped.story("fork");
        var timeline = story.replay(Shipped.MACHINE).timeline();
        var other = timeline.to(2).perform(Shipped.MACHINE, new Call.Wait(60));
        assertThat(extended(story, other))
                .isEqualTo(
                        """
                        ---
                        title: Fork inherits the session
                        semantics: linux
                        learn: What a child gets from its parent, and what it does not
                        users: 0 root, 1000 alice
                        ---

                        ```story
                        process 1 systemd parent 0 uid 0 gid 0
                        process 1000 bash parent 1 uid 1000 gid 1000
                        1000> join_session
                        1000> keyctl add user mail-password <13 bytes> @s
                        wait 1m
                        ```
                        """);
    }

    @Test
    void keysThatTheStoryMakesHaveNames() {
        var saved = StoryText.print(Shipped.replayed("login-logout").timeline());
        assertThat(saved)
                .contains("ses = 900> join_session\n", "900> keyctl revoke %ses\n")
                .doesNotContain("0x");
    }

    @Test
    void aNameIsNotTakenForADescription() {
        var story =
                """
                ```story
                process 1 systemd
                ring = 1> keyctl newring ring @u
                1> keyctl add user 0x2545be1a secret %ring
                1> keyctl add user 0x0e8b7c35 secret %ring
                1> keyctl add user 0x2fd10210 secret %ring
                1> keyctl add user 0x1516f86b secret %ring
                ```
                """;
        var timeline = Shipped.read(story).replay(Shipped.MACHINE).timeline();
        var again = Shipped.read(StoryText.print("x", timeline, Secrets.SHOWN));
        assertThat(again.replay(Shipped.MACHINE).timeline().now()).isEqualTo(timeline.now());
    }

    @Test
    void aSavedRecordingSaysWhereItCameFrom() {
        assertThat(StoryText.print(Shipped.recording("su-login-alice")))
                .contains(
                        "These steps were recorded from a running Linux: su-login-alice.strace,",
                        "The model answered every step that could be compared as that kernel did.");
    }
}
