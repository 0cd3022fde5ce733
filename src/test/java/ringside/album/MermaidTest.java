package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.evidence.Opened;
import ringside.graph.Ref;
import ringside.picture.notation.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Mermaid itself draws what is written for it, with every name as it is, in a browser and with the
/// caution that forges take.
class MermaidTest {
    private static final Path MODULE =
            Path.of("target/npm/node_modules/mermaid/dist/mermaid.min.js");

    @TempDir private Path folder;

    @Test
    void everyStoryIsDrawn() throws IOException {
        if (!Files.exists(MODULE))
            Assumptions.abort(
                    "Mermaid's npm package is not there; copy src/test/npm/package.json to"
                            + " target/npm and run npm install in it.");
        try (var browser = Browser.start()) {
            var page = browser.open(page());
            for (var shown : Tales.all()) {
                var step = shown.timeline().length();
                draw(page, text(shown, step));
                var plate = Plate.of(shown, step);
                var said =
                        page.text("document.querySelector('#out').textContent")
                                .replace("\u200b", "");
                for (var key : plate.view().topology().kernel().keys().values())
                    assertThat(said)
                            .as(shown.title())
                            .contains(ringside.picture.Type.visible(key.description()).strip());
                for (var ref : plate.view().topology().things())
                    if (ref instanceof Ref.OfProcess || ref instanceof Ref.OfKey)
                        assertThat(
                                        page.text(
                                                "document.querySelectorAll('[id*=\""
                                                        + ref.id().replace('-', '_')
                                                        + "\"]').length"))
                                .isNotEqualTo("0");
                assertThat(page.text("document.querySelectorAll('#out script, #out a').length"))
                        .isEqualTo("0");
                assertThat(page.complaints()).isEmpty();
            }
        }
    }

    private static void draw(Page page, String text) {
        var quoted = new Json.Text(text).print().strip();
        var drawing =
                "mermaid.render('it', "
                        + quoted
                        + ").then(it => {document.querySelector('#out').innerHTML = it.svg; return"
                        + " 'drawn';}, e => 'refused: ' + e)";
        assertThat(page.evaluate(drawing).asString()).isEqualTo("drawn");
    }

    private Path page() throws IOException {
        var script = MODULE.toAbsolutePath().toUri();
        return Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><meta charset=utf-8><title>m</title><link rel=icon href=data:,>"
                        + "<div id=out></div><script src=\""
                        + script
                        + "\"></script><script>mermaid.initialize({startOnLoad: false,"
                        + " securityLevel: 'strict'})</script>");
    }

    @Test
    void whatNoForgeDrawsIsRefusedWithItsBounds() {
        var text =
                new StringBuilder(
                        "# Many\n\n```story\nprocess 1 init\nprocess 1000 sh uid 1000\nlimit maxkeys 2000\nr = 1000> join_session a\n");
        for (var key = 0; key < 600; key++)
            text.append("1000> keyctl newring r").append(key).append(" @s\n");
        var many = Tales.opened("many", text.append("```\n").toString());
        assertThatThrownBy(() -> text(many, many.timeline().length()))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit ->
                                assertThat(unfit.sentence())
                                        .contains("602 arrows", "at most 500", ".svg"));
        assertThat(text(many, 100)).startsWith("---\ntitle: ");
    }

    private static String text(Opened.Shown shown, int step) {
        return new String(Format.MERMAID.write(shown, step, Finish.PLAIN), StandardCharsets.UTF_8);
    }
}
