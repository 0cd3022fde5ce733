package ringside.story.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.story.Shelf;

import java.util.List;

/// Markdown as a document: every kind of block, every way of setting a word, nothing that runs.
class ProseTest {
    private static Span plain(String text) {
        return new Span(text, false, false, false);
    }

    @Test
    void wordsAreSetAsTheirAuthorSaid() {
        var prose = Prose.of("A *set-user-ID* program such as `sudo`\nruns **now**.");
        assertThat(prose.blocks())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        plain("A "),
                                        plain("set-user-ID").emphasised(),
                                        plain(" program such as "),
                                        plain("sudo").coded(),
                                        plain(" runs "),
                                        plain("now").stronger(),
                                        plain("."))));
    }

    @Test
    void blocksKeepTheirShape() {
        var prose =
                Prose.of("# Title\n\n3. three\n4. four\n\n- a\n- b\n\n> said\n\n```\ncode\n```\n");
        assertThat(prose.blocks())
                .containsExactly(
                        new Block.Heading(1, List.of(plain("Title"))),
                        new Block.Listing(true, 3, List.of(item("three"), item("four"))),
                        new Block.Listing(false, 1, List.of(item("a"), item("b"))),
                        new Block.Quote(item("said")),
                        new Block.Code("code"));
        assertThat(prose.text()).isEqualTo("Title\nthree\nfour\na\nb\nsaid\ncode");
    }

    private static List<Block> item(String text) {
        return List.of(new Block.Paragraph(List.of(plain(text))));
    }

    @Test
    void whatCouldRunOrLoadIsText() {
        var prose =
                Prose.of("<script>alert(1)</script>\n\n[here](javascript:x) ![a key](http://x)");
        assertThat(prose.text()).isEqualTo("<script>alert(1)</script>\nhere a key");
    }

    @Test
    void noLessonLosesAWord() {
        for (var name : Shelf.LESSON.names()) {
            var text = Shelf.LESSON.text(name).orElseThrow();
            var letters = Prose.of(text).text().replaceAll("[^\\p{L}]", "");
            assertThat(letters)
                    .as(name)
                    .isEqualTo(text.replaceAll("(?m)^```\\w*$", "").replaceAll("[^\\p{L}]", ""));
        }
    }
}
