package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Semantics;

import java.time.Duration;
import java.util.List;
import java.util.Random;

class StoryTextTest {
    /// Knows time and forks, refuses the rest.
    private static final Machine SIMPLE =
            (kernel, call) ->
                    switch (call) {
                        case Call.Wait(var seconds) ->
                                new Step(
                                        kernel,
                                        call,
                                        kernel.withClock(kernel.now() + seconds),
                                        Reply.zero(),
                                        List.of());
                        case Call.Fork fork ->
                                new Step(
                                        kernel,
                                        call,
                                        kernel,
                                        new Reply.Value(fork.child()),
                                        List.of());
                        default ->
                                new Step(
                                        kernel,
                                        call,
                                        kernel,
                                        new Reply.Failed(Errno.EPERM),
                                        List.of());
                    };

    private static final String STORY =
            """
            ---
            title: A test
            semantics: man-pages
            ---
            Prose, and a block that is not a story:

            ```sh
            1000> frobnicate
            ```

            > ```story
            > limit maxkeys 5          # before the story
            > clock 77
            > process 1 init
            > process 1000 bash parent 1 uid 1000 gid 100 groups 10 20
            > ```

            ```story
            child = 1000> fork 1002 => 1002
            picture forked
            wait 5m
            child> keyctl id @s => EACCES
            1000> keyctl revoke 0x10
              keyctl_revoke: Operation not permitted
            expect ENOKEY
            ```
            """;

    private static Story whole(String text) {
        return ((Parsed.Whole) StoryText.parse(text)).story();
    }

    @Test
    void aStoryIsReadWithItsStart() {
        var story = whole(STORY);
        assertThat(story.title()).isEqualTo("A test");
        assertThat(story.start().semantics()).isEqualTo(Semantics.MAN_PAGES);
        assertThat(story.start().now()).isEqualTo(77);
        assertThat(story.start().limits().maxKeys()).isEqualTo(5);
        assertThat(story.start().tasks().get(1000))
                .satisfies(task -> assertThat(task.cred().groups()).containsExactly(10, 20));
        assertThat(StoryText.print(story)).isEqualTo(STORY);
    }

    @Test
    void everyStoryThatShipsCanBeRead() {
        assertThat(Stories.names())
                .allSatisfy(
                        name ->
                                assertThat(StoryText.parse(Stories.text(name).orElseThrow()))
                                        .isInstanceOf(Parsed.Whole.class));
    }

    @Test
    void replayTellsWhatFailedWithBothTexts() {
        var replayed = whole(STORY).replay(SIMPLE);
        assertThat(replayed.timeline().length()).isEqualTo(4);
        assertThat(replayed.pictures()).containsEntry("forked", 1);
        assertThat(replayed.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "line 22: expected EACCES, but got EPERM",
                        "line 25: expected ENOKEY, but the reply was EPERM");
    }

    @Test
    void aFactThatDoesNotHoldIsToldWithWhatIsTheCase() {
        var story =
                """
                ```story
                a = 1> keyctl newring a @u
                expect refs %a 7
                expect links %a 1
                expect perm %a 0
                expect session 1 %a
                ```
                """;
        assertThat(Shipped.read(story).replay(Shipped.MACHINE).failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "line 3: expected refs %a 7, but it has 1 reference",
                        "line 4: expected links %a 1, but it has 0 links",
                        "line 5: expected perm %a 0, but it is 0x3f010000",
                        "line 6: expected session 1 %a, but it is none");
    }

    @Test
    void aTimelineIsWrittenWithItsStartAndReadBack() {
        var timeline = whole(STORY).replay(SIMPLE).timeline();
        var again = whole(StoryText.print(timeline));
        assertThat(again.start()).isEqualTo(timeline.start());
        assertThat(again.replay(SIMPLE).timeline().now()).isEqualTo(timeline.now());
    }

    @Test
    void severalProblemsAreToldAtOnce() {
        var text =
                """
                ---
                titel: typo
                ---
                ```story
                1000> frok
                expect alvie %:work
                nobody> exit
                1000> keyctl revoke %gone
                picture a/b
                1000> exit
                process 2 late
                ```
                """;
        assertThat(((Parsed.Broken) StoryText.parse(text)).problems())
                .extracting(
                        problem ->
                                problem.toString().split("[;,] (?=not|those|put|write|move)", 2)[0])
                .containsExactly(
                        "line 2, column 1: expected title:, semantics:, level:, learn: or users: in the header.",
                        "line 5, column 7: expected a verb",
                        "line 6, column 8: expected a fact",
                        "line 7, column 1: expected a tid before `>`",
                        "line 8, column 21: expected a name that a step above gave",
                        "line 9, column 9: expected a name of letters, digits, dots and dashes.",
                        "line 11, column 1: expected what was there before the story above its first step");
    }

    @Test
    void junkIsRefusedOrReadButNeverThrows() {
        var random = new Random(8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (var i = 0; i < 2000; i++)
                        if (StoryText.parse(mutated(random)) instanceof Parsed.Whole(var story))
                            story.replay(SIMPLE);
                });
    }

    private static String mutated(Random random) {
        var text = new StringBuilder(STORY);
        var pool = "`>%<=#\"\\\n\t -@~\u0000\u2028\ud800é0x9story expect";
        for (var i = 1 + random.nextInt(12); i > 0; i--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, pool.charAt(random.nextInt(pool.length())));
                case 2 -> text.setCharAt(at, pool.charAt(random.nextInt(pool.length())));
                default ->
                        text.insert(
                                at,
                                text.substring(
                                        at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }

    @Test
    void deepNestingAndLongLinesAreNoDanger() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    StoryText.parse("> ".repeat(5_000) + "```story\n1> fork");
                    StoryText.parse("```story\n" + "1> fork ".repeat(50_000) + "\n```");
                    StoryText.parse("```story\n" + "1> frok\n".repeat(50_000) + "```");
                    StoryText.parse("x".repeat(5_000_000));
                });
    }
}
