package ringside.album;

import ringside.evidence.Opened;
import ringside.picture.SvgWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A story as one page that replays it in any browser, for a course's site: no other file, no
/// network, no Java.
///
/// Law: whatever a story says, nothing of it runs. Its words are escaped, its data are no script,
/// and the page's policy allows the one script and the one style that it was made with, by their
/// hashes, and no request. Equal stories give equal bytes.
final class Webpage {
    private static final String FOLDER = "/ringside/page/";
    private static final List<String> SCRIPTS =
            List.of("reel.js", "camera.js", "side.js", "ask.js", "steps.js", "main.js");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Webpage() {}

    static byte[] write(Opened.Shown shown, int step, Finish finish) {
        var style = Faces.css() + Shades.css() + resource("page.css");
        var script = script();
        var parts = new HashMap<String, String>();
        parts.put("policy", policy(style, script));
        parts.put("style", style);
        parts.put("script", script);
        parts.put("theme", finish.theme().word());
        parts.put("title", Markup.escaped(Leaflet.title(shown)));
        parts.put("level", level(shown));
        parts.put("file", file(Leaflet.title(shown)));
        parts.put("story", address(Carried.story(shown, finish.secrets())));
        parts.put("document", Leaflet.html(shown, finish.secrets()));
        parts.put("last", last(shown, finish));
        parts.put("data", Json.write(Playbook.json(shown, finish.secrets())));
        return filled(resource("page.html"), parts).getBytes(StandardCharsets.UTF_8);
    }

    /// Every place is filled once; what fills it is not looked at again.
    private static String filled(String template, Map<String, String> parts) {
        return PLACE.matcher(template)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        Objects.requireNonNull(parts.get(place.group(1)))));
    }

    private static String script() {
        return SCRIPTS.stream()
                .map(Webpage::resource)
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '"
                + hash(style)
                + "'; script-src '"
                + hash(script)
                + "'; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
                + " trusted-types 'none'";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String level(Opened.Shown shown) {
        return Leaflet.header(shown, "level")
                .map(level -> Markup.element("span", "level", level))
                .orElse("");
    }

    /// A name for the story's text, of letters and digits.
    private static String file(String title) {
        var plain = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var brief = plain.replaceAll("^-+|-+$", "");
        return (brief.isEmpty() ? "story" : brief.substring(0, Math.min(60, brief.length())))
                + ".md";
    }

    private static String address(String text) {
        return "data:text/markdown;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String last(Opened.Shown shown, Finish finish) {
        var plate = Plate.of(shown, shown.timeline().length());
        return SvgWriter.write(plate.list(), finish.theme().palette());
    }

    private static String resource(String name) {
        try (var in = Webpage.class.getResourceAsStream(FOLDER + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
