package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The browser itself: what it is told to do arrives, and what goes wrong in a page is seen. A
/// driver that overlooks complaints would make every test of a page worthless.
class BrowserTest {
    private static final String PAGE =
            """
            <!doctype html><meta charset="utf-8"><title>p</title>
            <button onclick="document.title='clicked'">go</button>
            <script>addEventListener('keydown',e=>document.title=e.key)</script>""";

    @Test
    void clicksAndKeysArrive(@TempDir Path folder) throws IOException {
        try (var browser = Browser.start()) {
            var page = browser.open(Files.writeString(folder.resolve("page.html"), PAGE));
            page.click("button");
            assertThat(page.text("document.title")).isEqualTo("clicked");
            page.press("PageDown");
            assertThat(page.text("document.title")).isEqualTo("PageDown");
            page.prefer("prefers-color-scheme", "dark");
            assertThat(page.holds("matchMedia('(prefers-color-scheme: dark)').matches")).isTrue();
            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests()).hasSize(1);
        }
    }

    @Test
    void complaintsAndRequestsAreSeen(@TempDir Path folder) throws IOException {
        var csp = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">";
        try (var browser = Browser.start()) {
            var blocked = Files.writeString(folder.resolve("blocked.html"), csp + PAGE);
            assertThat(browser.open(blocked).complaints()).anyMatch(it -> it.contains("Security"));
            var broken = "<script>console.error('oh')</script><img src='nowhere.png'>";
            var page = browser.open(Files.writeString(folder.resolve("broken.html"), broken));
            assertThat(page.complaints()).anyMatch(it -> it.contains("oh"));
            assertThat(page.requests()).hasSize(2);
        }
    }
}
