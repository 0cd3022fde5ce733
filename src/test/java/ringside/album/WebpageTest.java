package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The page of a story in a real browser, used as a reader and a lecturer use it. After each test
/// the browser must have asked for nothing but the page and have complained of nothing.
class WebpageTest {
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

    private Page open(String story, String hash) throws IOException {
        var file = Files.write(folder.resolve("page.html"), Yarns.page(story));
        opened = Optional.of(browser.open(java.net.URI.create(file.toUri() + hash)));
        return page();
    }

    @AfterEach
    void nothingWasAskedForAndNothingWentWrong() {
        if (opened.isEmpty()) return;
        assertThat(page().complaints()).isEmpty();
        assertThat(page().requests())
                .allMatch(it -> it.startsWith("data:font/") || it.contains("/page.html"));
    }

    private void at(int step) {
        page().until(
                        "document.getElementById('where').textContent.startsWith('step "
                                + step
                                + " ')");
    }

    @Test
    void everyWayOfWalkingWalks() throws IOException {
        open(Yarns.CASCADE, "");
        at(0);
        for (var key : List.of("ArrowRight", "PageDown", " ", ".")) page().press(key);
        at(4);
        assertThat(page().text("location.hash")).isEqualTo("#step=4");
        page().press("ArrowLeft");
        page().press("PageUp");
        at(2);
        page().press("End");
        at(10);
        assertThat(page().holds("document.getElementById('next').disabled")).isTrue();
        page().press("Home");
        at(0);
        assertThat(page().holds("document.getElementById('previous').disabled")).isTrue();
        page().click("#next");
        page().click("#next");
        page().click("#previous");
        at(1);
        page().click("#last");
        page().click("#first");
        at(0);
        page().evaluate("document.getElementById('slider').focus()");
        page().press("ArrowUp");
        at(1);
    }

    @Test
    void theSliderIsDragged() throws IOException {
        open(Yarns.CASCADE, "");
        var box =
                page().evaluate(
                                "document.getElementById('slider').getBoundingClientRect().toJSON()");
        var y = box.path("y").asDouble() + box.path("height").asDouble() / 2;
        var x = box.path("x").asDouble();
        page().drag(x + 8, y, x + box.path("width").asDouble() / 2, y);
        at(5);
        assertThat(page().text("document.getElementById('slider').getAttribute('aria-valuetext')"))
                .isEqualTo("step 5 of 10: join");
    }

    @Test
    void anAddressLeadsToItsStep() throws IOException {
        open(Yarns.CASCADE, "#step=6");
        at(6);
        assertThat(page().text("document.getElementById('console').textContent"))
                .contains("1003 make $ keyctl newring cache @s");
        page().evaluate("location.hash = '#step=2'");
        at(2);
        page().evaluate("location.hash = '#step=99'");
        at(10);
    }

    @Test
    void aQuestionComesBeforeWhatAnswersIt() throws IOException {
        open(Yarns.CASCADE, "#step=8");
        page().press("ArrowRight");
        page().until("!document.getElementById('ask').hidden");
        at(8);
        assertThat(page().text("document.getElementById('player').innerText"))
                .contains("What happens to the token?")
                .doesNotContain("so the cache dies");
        page().click(".choice:nth-child(1)");
        assertThat(page().text("document.getElementById('verdict').textContent"))
                .startsWith("✗ No");
        page().click(".choice:nth-child(2)");
        assertThat(page().text("document.getElementById('verdict').textContent"))
                .startsWith("✓ Right");
        page().click("#reveal");
        at(9);
        assertThat(page().text("document.getElementById('side').innerText"))
                .contains("The answer was: It is destroyed", "so the cache dies");
    }

    @Test
    void aQuestionIsSkippedByGoingOn() throws IOException {
        open(Yarns.CASCADE, "#step=8");
        page().press("PageDown");
        page().until("!document.getElementById('ask').hidden");
        page().press("PageDown");
        at(9);
        page().press("Home");
        page().press("End");
        at(10);
        assertThat(page().holds("document.getElementById('ask').hidden")).isTrue();
    }

    @Test
    void playingStopsAtAQuestion() throws IOException {
        open(Yarns.CASCADE, "#step=7");
        page().press("p");
        assertThat(page().text("document.getElementById('playword').textContent"))
                .isEqualTo("Pause");
        at(8);
        page().until("!document.getElementById('ask').hidden");
        assertThat(page().text("document.getElementById('playword').textContent"))
                .isEqualTo("Play");
    }

    @Test
    void destructionGoesInBeatsAndAKeyEndsThem() throws IOException {
        open(Yarns.CASCADE, "#step=8");
        page().press(".");
        page().press(".");
        page().until("document.getElementById('beat').textContent === '1003 make ends'");
        page().until("document.getElementById('beat').textContent.startsWith('build has no')");
        assertThat(page().holds("!document.getElementById('beat').hidden")).isTrue();
        page().press(".");
        at(10);
        page().until("document.getElementById('beat').hidden");
    }

    @Test
    void whoWantsNoMotionGetsNone() throws IOException {
        open(Yarns.CASCADE, "#step=8");
        page().prefer("prefers-reduced-motion", "reduce");
        page().press(".");
        page().press(".");
        at(9);
        assertThat(page().holds("document.getElementById('beat').hidden")).isTrue();
        assertThat(page().number("document.getAnimations().length")).isZero();
        assertThat(page().text("document.getElementById('picture').textContent"))
                .contains("destroyed in step 9");
    }

    @Test
    void whatIsToldIsSpoken() throws IOException {
        open(Yarns.CASCADE, "#step=9");
        assertThat(page().text("document.getElementById('told').textContent"))
                .startsWith("Step 9 of 10. 1003 make ended and let go of keyring build");
        assertThat(page().text("document.getElementById('told').getAttribute('aria-live')"))
                .isEqualTo("polite");
        assertThat(
                        page().text(
                                        "[...document.querySelectorAll('button,a,input,summary')].filter(e => !(e.innerText || e.getAttribute('aria-label') || e.textContent).trim()).length"))
                .isEqualTo("0");
    }
}
