package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;

import java.util.List;

/// Questions to the reader, and the prose around the steps.
class AskTest {
    private static final String STORY =
            """
            ---
            title: Asked
            ---
            # Before

            Nothing has happened.

            ```story
            ask Does "#1" own a keyring?
              (x) No, not yet   # not a comment
              ( ) Yes, "two"
            a = 1> keyctl newring a @u
            # a comment, and a blank line

            ask What happens next?

              ( ) It stays
              # is no choice of this story
              (X) It goes
              () Nothing
            ```
            Between.
            ```sh
            keyctl show
            ```

            ```story title
            1> keyctl unlink %a @u
            expect destroyed %a
            ```

            > Behind.
            """;

    @Test
    void blankLinesInABlockShiftNothing() {
        assertThat(problems("\n1> fork\n\n\n1> frok\n\n1> forc\n"))
                .extracting(problem -> problem.substring(0, 19))
                .containsExactly("line 6, column 4: e", "line 8, column 4: e");
    }

    private static List<String> problems(String block) {
        return switch (StoryText.parse("```story\n" + block + "```\n")) {
            case Parsed.Whole(var story) -> List.of(story.statements().toString());
            case Parsed.Broken(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }

    @Test
    void aQuestionIsAskedAfterTheStepsAboveIt() {
        var replayed = Shipped.read(STORY.replace("  # is no choice of this story\n", ""));
        var asks = replayed.replay(Shipped.MACHINE).asks();
        assertThat(asks).containsOnlyKeys(0, 1);
        assertThat(asks.get(0))
                .isEqualTo(
                        new Ask(
                                "Does \"#1\" own a keyring?",
                                List.of(
                                        new Choice("No, not yet   # not a comment", true),
                                        new Choice("Yes, \"two\"", false))));
        var second = java.util.Objects.requireNonNull(asks.get(1));
        assertThat(second.choices()).extracting(Choice::right).containsExactly(false, true, false);
        assertThat(second.lines())
                .containsExactly(
                        "ask What happens next?",
                        "  ( ) It stays",
                        "  (x) It goes",
                        "  ( ) Nothing");
    }

    @Test
    void proseStandsWhereTheStepsAroundItPutIt() {
        var replayed =
                Shipped.read(STORY.replace("  # is no choice of this story\n", ""))
                        .replay(Shipped.MACHINE);
        assertThat(replayed.failures()).isEmpty();
        assertThat(replayed.passages())
                .containsOnlyKeys(0, 1, 2)
                .containsEntry(0, "# Before\n\nNothing has happened.")
                .containsEntry(1, "Between.\n```sh\nkeyctl show\n```")
                .containsEntry(2, "> Behind.");
    }

    @Test
    void passagesAtOnePlaceAreParted() {
        var replayed =
                Shipped.read("one\n```story\n# nothing\n```\n\n\ntwo\n").replay(Shipped.MACHINE);
        assertThat(replayed.passages()).containsEntry(0, "one\n\ntwo");
    }

    @Test
    void opensWithItsQuestionsAndIsSavedWithThem() {
        var text = STORY.replace("  # is no choice of this story\n", "");
        var shown = (Opened.Shown) Opened.of("a.md", text, Shipped.MACHINE);
        assertThat(shown.asks()).hasSize(2);
        assertThat(shown.passages()).hasSize(3);
        var story = shown.story().orElseThrow();
        assertThat(StoryText.extend(story, shown.timeline(), Secrets.HIDDEN, shown.pictures()))
                .isEqualTo(text);
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsRefused() {
        assertThat(problems("ask\n  (x) a\n  ( ) b\n"))
                .containsExactly("line 2, column 4: expected a question after `ask`.");
        assertThat(problems("ask Why?\n  (x) Because\n1> fork\n"))
                .containsExactly(
                        "line 2, column 1: expected at least two choices below the question, not 1;"
                                + " each is an indented line `( ) TEXT`.");
        assertThat(problems("ask Why?\n  ( ) a\n  ( ) b\n"))
                .containsExactly(
                        "line 2, column 1: expected one right choice, not 0; mark it with `(x)`.");
        assertThat(problems("ask Why?\n  (x) a\n  (x) b\n"))
                .containsExactly(
                        "line 2, column 1: expected one right choice, not 2; mark it with `(x)`.");
        assertThat(problems("ask Why?\n  (x) a\n  [ ] b\n  ( ) c\n"))
                .containsExactly(
                        "line 4, column 3: expected a choice: `( ) TEXT`, or `(x) TEXT` for the"
                                + " right one.");
    }

    @Test
    void betweenTwoQuestionsThereIsAStep() {
        var ask = "ask Why?\n  (x) a\n  ( ) b\n";
        assertThat(problems(ask + "1> keyctl show\n" + ask))
                .singleElement()
                .asString()
                .startsWith("line 6, column 1: expected a step between this question");
        var failed =
                Shipped.read("```story\n" + ask + "1> keyctl link %:nowhere @u\n" + ask + "```");
        assertThat(failed.replay(Shipped.MACHINE).failures())
                .extracting(Failure::toString)
                .last()
                .isEqualTo(
                        "line 6: expected a step between this question and the one above, but none"
                                + " is");
    }
}
