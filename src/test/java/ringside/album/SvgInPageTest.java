package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.evidence.Opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// SVG in a browser: by itself, as an image and inside a page, where it follows the page into the
/// dark and leaves page and other pictures alone.
class SvgInPageTest {
    private static final String LIGHT = "rgb(255, 255, 255)";
    private static final String DARK = "rgb(13, 17, 23)";

    @TempDir private Path folder;

    @Test
    void everyPictureIsSoundByItself() throws IOException {
        try (var browser = Browser.start()) {
            for (var shown : Tales.all()) {
                var file = folder.resolve("it.svg");
                Files.write(file, svg(shown, shown.timeline().length(), Finish.PLAIN));
                var page = browser.open(file);
                assertThat(page.complaints()).isEmpty();
                assertThat(page.text("document.querySelectorAll('parsererror').length"))
                        .isEqualTo("0");
                assertThat(page.text("document.documentElement.tagName")).isEqualTo("svg");
                assertThat(page.requests()).hasSize(1);
                page.prefer("prefers-color-scheme", "dark");
                assertThat(paper(page)).isEqualTo(DARK);
                page.prefer("prefers-color-scheme", "light");
                assertThat(paper(page)).isEqualTo(LIGHT);
            }
        }
    }

    @Test
    void insidePagesItFollowsThePage() throws IOException {
        var opening = Tales.named("ringside/stories/opening.md");
        var nasty = Tales.nasty();
        var last = opening.timeline().length();
        var one = text(opening, last, Finish.PLAIN);
        var two = text(opening, last - 1, Finish.PLAIN.withPrefix("before"));
        var three = text(nasty, nasty.timeline().length(), Finish.PLAIN);
        var four = text(opening, last, Finish.PLAIN.with(Theme.DARK).withPrefix("dark"));
        try (var browser = Browser.start()) {
            for (var scheme : new String[] {"light", "dark", "normal"}) {
                var html = page(scheme, one + two + three + four);
                var page = browser.open(Files.writeString(folder.resolve("p.html"), html));
                page.prefer("prefers-color-scheme", scheme.equals("light") ? "dark" : "light");
                assertThat(page.complaints()).isEmpty();
                assertThat(paper(page)).isEqualTo(scheme.equals("dark") ? DARK : LIGHT);
                assertThat(
                                page.text(
                                        "getComputedStyle([...document.querySelectorAll('svg')].at(-1).querySelector('rect')).fill"))
                        .isEqualTo(DARK);
                assertThat(page.text("getComputedStyle(document.querySelector('p')).color"))
                        .isEqualTo(
                                page.text("getComputedStyle(document.querySelector('i')).color"));
                assertThat(
                                page.holds(
                                        "new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size == document.querySelectorAll('[id]').length"))
                        .isTrue();
                assertThat(page.text("document.querySelectorAll('script').length")).isEqualTo("0");
                assertThat(page.text("document.querySelectorAll('svg').length")).isEqualTo("4");
            }
        }
    }

    @Test
    void asAnImageItFollowsThePage() throws IOException {
        var opening = Tales.named("ringside/stories/opening.md");
        Files.write(folder.resolve("it.svg"), svg(opening, 1, Finish.PLAIN));
        try (var browser = Browser.start()) {
            for (var scheme : new String[] {"light", "dark"}) {
                var html = page(scheme, "<img src=it.svg>");
                var page = browser.open(Files.writeString(folder.resolve("p.html"), html));
                assertThat(page.complaints()).isEmpty();
                var corner =
                        page.evaluate(
                                        "(() => {const c = document.createElement('canvas');"
                                                + " const i = document.querySelector('img');"
                                                + " return i.complete && i.naturalWidth > 100;})()")
                                .asBoolean();
                assertThat(corner).isTrue();
            }
        }
    }

    @Test
    void aScreenReaderHearsThingsByTheirNames() throws IOException {
        var opening = Tales.named("ringside/stories/opening.md");
        Files.write(
                folder.resolve("it.svg"), svg(opening, opening.timeline().length(), Finish.PLAIN));
        try (var browser = Browser.start()) {
            var page = browser.open(folder.resolve("it.svg"));
            page.ask("Accessibility.enable");
            var tree = page.ask("Accessibility.getFullAXTree").path("nodes").toString();
            var plate = Plate.of(opening, opening.timeline().length());
            var titles = plate.list().titles();
            for (var key : plate.view().topology().kernel().keys().keySet())
                assertThat(tree).contains(titles.get(new ringside.graph.Ref.OfKey(key)));
        }
    }

    private static String page(String scheme, String body) {
        return "<!doctype html><meta charset=utf-8><title>p</title><link rel=icon href=data:,>"
                + "<style>:root{color-scheme:"
                + scheme
                + "}</style><p>text</p><i>other</i>"
                + body;
    }

    private static String paper(Page page) {
        return page.text("getComputedStyle(document.querySelector('svg > rect')).fill");
    }

    private static String text(Opened.Shown shown, int step, Finish finish) {
        return new String(svg(shown, step, finish), StandardCharsets.UTF_8);
    }

    private static byte[] svg(Opened.Shown shown, int step, Finish finish) {
        return Format.SVG.write(shown, step, finish);
    }
}
