package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.picture.Palette;
import ringside.rule.Model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// What a story may put into a page: words. Stories of hostile people run nothing and load nothing,
/// and nobody's payloads get in.
class WebpageSafetyTest {
    /// Every one of them sets a flag where it runs.
    private static final List<String> ATTACKS =
            List.of(
                    "</script><script>window.flag=1</script>",
                    "<!--<script>window.flag=1//-->",
                    "\"><img src=x onerror=window.flag=1>",
                    "'><svg onload=window.flag=1>",
                    "</title></style></noscript></textarea><script>window.flag=1</script>",
                    "\u2028\u2029window.flag=1;//",
                    "\\u003c/script>\\\"}];window.flag=1;//",
                    "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>window.flag=1</x:script>",
                    "{{data}}{{script}}${window.flag=1}`;window.flag=1;`",
                    "javascript:window.flag=1",
                    "\u202e&lt;script&gt;window.flag=1&#60;/script&#62;");

    private static String hostile(String attack) {
        var word = quoted(attack);
        var comm = quoted(attack.substring(0, Math.min(12, attack.length())));
        var line = attack.replaceAll("[\u2028\u2029\u202e]", " ");
        return """
               ---
               title: T %1$s
               level: user
               learn: W %1$s
               users: 0 root, 1000 %3$s
               ---

               # H %1$s

               %1$s

               [link](javascript:window.flag=1) ![p](x"onerror="window.flag=1) <b onclick=window.flag=1>b</b>

               <script>window.flag=1</script>

               ![far](https://example.invalid/p.png) [d](data:text/html,<script>1</script>)

               ```story
               process 1 systemd
               process 1000 bash uid 1000
               1000> exec %4$s
               1000> join_session %2$s
               1000> keyctl add user %2$s secret @s
               1000> keyctl newring %2$s @s
               ask Q %1$s
                 ( ) A %1$s
                 (x) B %1$s
               1000> exit
               ```
               """
                .formatted(line, word, line.replaceAll("[\\s,]", "_"), comm);
    }

    private static String quoted(String text) {
        var plain = text.replace("\\", "\\\\").replace("\"", "\\\"");
        var spelled = plain.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return '"' + spelled.replace("\u202e", "\\u202e") + '"';
    }

    @Test
    void hostileStoriesRunNothing(@TempDir Path folder) throws IOException {
        try (var browser = Browser.start()) {
            var ran = new ArrayList<String>();
            for (var attack : ATTACKS) {
                var file = Files.write(folder.resolve("page.html"), Yarns.page(hostile(attack)));
                var page = browser.open(file);
                page.prefer("prefers-reduced-motion", "reduce");
                for (var key : List.of("End", "Home", ".", ".", ".", ".", ".", "."))
                    page.press(key);
                page.evaluate("document.getElementById('outline').open = true");
                page.evaluate("dispatchEvent(new Event('beforeprint'))");
                page.evaluate(
                        "document.querySelectorAll('#picture [data-ref]').forEach(e =>"
                                + " e.dispatchEvent(new MouseEvent('click', {bubbles: true})))");
                if (page.holds("window.flag")) ran.add("ran: " + attack);
                page.complaints().forEach(it -> ran.add(attack + " made " + it));
                page.requests().stream()
                        .filter(it -> !it.startsWith("data:font/") && !it.startsWith("file:"))
                        .forEach(it -> ran.add(attack + " asked for " + it));
                assertThat(page.text("document.title")).startsWith("T ");
                assertThat(page.text("document.documentElement.lang")).isEqualTo("en");
            }
            assertThat(ran).isEmpty();
        }
    }

    @Test
    void whatIsHostileIsStillShown(@TempDir Path folder) throws IOException {
        try (var browser = Browser.start()) {
            var story = hostile(ATTACKS.getFirst());
            var page = browser.open(Files.write(folder.resolve("page.html"), Yarns.page(story)));
            assertThat(page.text("document.getElementById('title').textContent"))
                    .isEqualTo("T " + ATTACKS.getFirst());
            page.press("End");
            page.until(
                    "document.getElementById('prose').textContent.includes('</script><script>')");
            assertThat(page.text("document.querySelectorAll('#prose img, #prose script').length"))
                    .isEqualTo("0");
            assertThat(
                            page.text(
                                    "[...document.querySelectorAll('#prose a')].map(a => a.getAttribute('href')).join()"))
                    .isEqualTo(",x%22onerror=%22window.flag=1,https://example.invalid/p.png,");
        }
    }

    @Test
    void payloadsStayOutUnlessAskedFor() {
        var shown = Yarns.shown(Yarns.CASCADE);
        var hidden = Format.HTML.write(shown, 0, Finish.PLAIN);
        assertThat(text(hidden)).doesNotContain("hunter2").contains("token \\u003c7 bytes\\u003e");
        assertThat(story(hidden)).doesNotContain("hunter2").contains("<7 bytes>");
        var told = Format.HTML.write(shown, 0, Finish.PLAIN.with(Secrets.SHOWN));
        assertThat(text(told)).contains("token hunter2");
        assertThat(story(told)).isEqualTo(Yarns.CASCADE);
    }

    @Test
    void theStoryInAPageMakesTheSameMachine() {
        var again = Yarns.shown(story(Yarns.page(Yarns.CASCADE)));
        assertThat(again.timeline().now().keys().keySet())
                .isEqualTo(Yarns.shown(Yarns.CASCADE).timeline().now().keys().keySet());
        assertThat(again.asks()).isEqualTo(Yarns.shown(Yarns.CASCADE).asks());
    }

    @Test
    void aRecordingTellsNotWhereItLay() throws IOException {
        var recording = Path.of("resources/ringside/recordings/su-login-alice.strace");
        var opened = Opened.of("/home/me/x.strace", Files.readString(recording), Model.INSTANCE);
        var page = text(Format.HTML.write((Opened.Shown) opened, 0, Finish.PLAIN));
        assertThat(page)
                .contains("<title>x.strace</title>", "The recording agrees (x.strace, line");
        assertThat(page).doesNotContain("/home/me");
    }

    @Test
    void equalStoriesGiveEqualBytes() {
        assertThat(Yarns.page(Yarns.CASCADE)).isEqualTo(Yarns.page(Yarns.CASCADE));
    }

    /// A lesson stays below a megabyte, two hundred steps below five.
    @Test
    void aPageIsSmall() {
        assertThat(Yarns.page(Yarns.CASCADE).length).isLessThan(300_000);
        var many = Yarns.page(Yarns.crowd(200));
        assertThat(many.length).isLessThan(1_500_000);
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    /// The text that the page's link downloads.
    private static String story(byte[] page) {
        var link = Pattern.compile("href=\"data:text/markdown;charset=utf-8;base64,([^\"]+)\"");
        var match = link.matcher(text(page));
        assertThat(match.find()).isTrue();
        return new String(Base64.getDecoder().decode(match.group(1)), StandardCharsets.UTF_8);
    }

    @Test
    void aPrintThemeIsBlackAndWhite() {
        var page =
                text(
                        Format.HTML.write(
                                Yarns.shown(Yarns.CASCADE), 0, Finish.PLAIN.with(Theme.PRINT)));
        assertThat(page)
                .contains("data-theme=\"print\"")
                .contains(Palette.PRINT.of(ringside.picture.Ink.USER).hex());
    }
}
