package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.picture.Ink;
import ringside.picture.Palette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page as it is seen: colours, sizes, the picture under mouse and wheel, paper, and without
/// scripts.
class WebpageLookTest {
    private static Browser browser;

    @TempDir private Path folder;
    private Optional<Page> opened = Optional.empty();

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    private Page page() {
        return opened.orElseThrow();
    }

    private Page open(String hash) throws IOException {
        var file = Files.write(folder.resolve("page.html"), Yarns.page(Yarns.CASCADE));
        opened = Optional.of(browser.open(java.net.URI.create(file.toUri() + hash)));
        return page();
    }

    @AfterEach
    void nothingWentWrong() {
        if (opened.isPresent()) assertThat(page().complaints()).isEmpty();
    }

    private String background(String selector) {
        return page().text(
                        "getComputedStyle(document.querySelector('"
                                + selector
                                + "')).backgroundColor");
    }

    private static String css(Palette palette, Ink ink) {
        var c = palette.of(ink);
        return "rgb(" + c.red() + ", " + c.green() + ", " + c.blue() + ")";
    }

    @Test
    void coloursFollowThePersonAndTheButton() throws IOException {
        open("#step=3");
        page().prefer("prefers-color-scheme", "light");
        assertThat(background("#stage")).isEqualTo(css(Palette.LIGHT, Ink.PAPER));
        page().prefer("prefers-color-scheme", "dark");
        assertThat(background("#stage")).isEqualTo(css(Palette.DARK, Ink.PAPER));
        assertThat(page().text("getComputedStyle(document.querySelector('#picture text')).fill"))
                .isEqualTo(css(Palette.DARK, Ink.HEADING));
        page().click("#theme");
        assertThat(background("#stage")).isEqualTo(css(Palette.LIGHT, Ink.PAPER));
        page().press("t");
        assertThat(background("#stage")).isEqualTo(css(Palette.DARK, Ink.PAPER));
    }

    @Test
    void nothingIsCutFromAPhoneToAWall() throws IOException {
        open("#step=9");
        page().prefer("prefers-reduced-motion", "reduce");
        for (var size :
                List.of("320x640", "390x844", "800x600", "1024x768", "1600x1000", "3840x2160")) {
            var sides = size.split("x", -1);
            page().size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            assertThat(page().number("document.documentElement.scrollWidth"))
                    .as(size)
                    .isLessThanOrEqualTo(Double.parseDouble(sides[0]));
            assertThat(page().text(SMALL)).as(size).isEqualTo("");
        }
    }

    /// Controls that are smaller than a finger, or lie outside the window.
    private static final String SMALL =
            "[...document.querySelectorAll('#player button, #player .button')].filter(e => {const b ="
                    + " e.getBoundingClientRect(); return b.width > 0 && (b.width < 24 || b.height < 24 ||"
                    + " b.right > innerWidth + 1 || b.left < -1)}).map(e => e.id).join()";

    @Test
    void inAFullScreenTextIsReadFromTheLastRow() throws IOException {
        open("#step=8");
        page().size(1920, 1080);
        page().press("s");
        page().until("document.documentElement.classList.contains('presenting')");
        assertThat(
                        page().number(
                                        "parseFloat(getComputedStyle(document.getElementById('console')).fontSize)"))
                .isGreaterThanOrEqualTo(26.6);
        assertThat(
                        page().number(
                                        "parseFloat(getComputedStyle(document.querySelector('#narration p')).fontSize)"))
                .isGreaterThanOrEqualTo(26.6);
        page().press("PageDown");
        page().until("!document.getElementById('ask').hidden");
        assertThat(page().number("document.getElementById('ask').getBoundingClientRect().bottom"))
                .isLessThan(1080);
        page().press("Escape");
        page().press("Escape");
        page().until("!document.documentElement.classList.contains('presenting')");
    }

    @Test
    void aClickSaysWhatAThingIs() throws IOException {
        open("#step=8");
        page().click("#picture [data-ref^=process-] text");
        assertThat(page().text("document.getElementById('words').textContent"))
                .isEqualTo("process 1 systemd, 1 thread");
        assertThat(page().number("document.querySelectorAll('#picture .chosen').length"))
                .isPositive();
        page().click("#shut");
        assertThat(page().holds("document.getElementById('card').hidden")).isTrue();
        page().click("#outline summary");
        page().until("document.querySelectorAll('#things button').length > 8");
        page().click("#things button");
        assertThat(page().holds("document.getElementById('card').hidden")).isFalse();
    }

    @Test
    void wheelAndDragMoveThePicture() throws IOException {
        open("#step=8");
        var before = page().text("document.getElementById('picture').getAttribute('viewBox')");
        page().wheel(400, 300, -300);
        page().until("parseInt(document.getElementById('percent').textContent) > 90");
        var near = page().text("document.getElementById('picture').getAttribute('viewBox')");
        page().drag(400, 300, 300, 250);
        assertThat(page().text("document.getElementById('picture').getAttribute('viewBox')"))
                .isNotEqualTo(near);
        assertThat(page().holds("document.getElementById('card').hidden")).isTrue();
        page().press("f");
        page().until(
                        "document.getElementById('picture').getAttribute('viewBox') === '"
                                + before
                                + "'");
    }

    @Test
    void textsAreAsWideAsTheirBoxesExpect() throws IOException {
        open("#step=8");
        page().evaluate("document.fonts.ready.then(() => true)");
        assertThat(page().text(WIDE)).isEqualTo("");
    }

    /// Texts whose letters need more or less room than the picture gave them, by over 2 %.
    private static final String WIDE =
            "[...document.querySelectorAll('#picture text')].map(t => {const c = t.cloneNode(true);"
                    + " c.removeAttribute('textLength'); t.after(c); const w = c.getComputedTextLength();"
                    + " c.remove(); return [t.textContent, w / t.getAttribute('textLength')]}).filter(([,"
                    + " r]) => Math.abs(r - 1) > 0.02).join()";

    @Test
    void onPaperItIsADocumentWithEveryMarkedPicture() throws IOException {
        open("#step=4");
        page().ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
        page().evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page().text("document.body.innerText"))
                .contains("What dies with a process", "so the cache dies", "Answers", "cascade")
                .doesNotContain("Play");
        assertThat(page().number("document.querySelectorAll('#document figure svg').length"))
                .isEqualTo(2);
        assertThat(background("#document")).isEqualTo(css(Palette.PRINT, Ink.PAPER));
    }

    @Test
    void withoutScriptsItIsADocumentWithItsLastPicture() throws IOException {
        var file = Files.write(folder.resolve("page.html"), Yarns.page(Yarns.CASCADE));
        var still = browser.open(java.net.URI.create("about:blank"));
        still.ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        still.load(file.toUri());
        assertThat(still.complaints()).isEmpty();
        assertThat(still.text("document.body.innerText"))
                .contains("What dies with a process", "1000 bash $ exit", "so the cache dies")
                .doesNotContain("Fill the screen");
        assertThat(still.number("document.querySelectorAll('svg text').length")).isGreaterThan(9);
    }

    @Test
    void itWorksInsideACoursePage() throws IOException {
        var inner = new String(Yarns.page(Yarns.CASCADE), java.nio.charset.StandardCharsets.UTF_8);
        var attribute = inner.replace("&", "&amp;").replace("\"", "&quot;");
        var host = "<!doctype html><meta charset=utf-8><iframe width=900 height=600 srcdoc=\"";
        var file =
                Files.writeString(folder.resolve("host.html"), host + attribute + "\"></iframe>");
        opened = Optional.of(browser.open(file));
        var tree = page().ask("Page.getFrameTree").path("frameTree");
        var frame = tree.path("childFrames").path(0).path("frame").path("id").asString();
        inside(frame, "document.getElementById('next').click()");
        assertThat(inside(frame, "document.getElementById('where').textContent"))
                .contains("step 1 of 10");
    }

    private String inside(String frame, String expression) {
        var world = page().ask("Page.createIsolatedWorld", Map.of("frameId", frame));
        var context = world.path("executionContextId").asInt();
        return page().ask(
                        "Runtime.evaluate", Map.of("contextId", context, "expression", expression))
                .toString();
    }
}
