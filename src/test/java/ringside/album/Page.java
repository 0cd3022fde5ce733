package ringside.album;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One page of a [Browser]: what a person does with mouse, keys and window, and what can be seen of
/// it: requests, complaints, text.
public final class Page {
    private final Wire wire;
    private final String session;

    Page(Wire wire, String session) {
        this.wire = wire;
        this.session = session;
        for (var domain : List.of("Page", "Runtime", "Log", "Network", "Audits", "DOM"))
            ask(domain + ".enable");
        size(1280, 800);
    }

    /// Goes to an address and waits until it has loaded.
    public Page load(URI address) {
        var before = loads();
        ask("Page.navigate", Map.of("url", address.toString()));
        return loaded(before);
    }

    /// Loads the page anew.
    public Page reload() {
        var before = loads();
        ask("Page.reload");
        return loaded(before);
    }

    private Page loaded(long before) {
        wire.await(session, _ -> loads() > before, "the page to load");
        return this;
    }

    private long loads() {
        return told("Page.loadEventFired").size();
    }

    private List<JsonNode> told(String method) {
        return wire.events(session).stream()
                .filter(event -> event.method().equals(method))
                .map(Wire.Event::params)
                .toList();
    }

    JsonNode ask(String method) {
        return ask(method, Map.of());
    }

    /// Anything else that the protocol can.
    JsonNode ask(String method, Map<String, ?> params) {
        return wire.ask(session, method, params);
    }

    /// The value of an expression, a promise's when it is kept.
    public JsonNode evaluate(String expression) {
        var answer =
                ask(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (answer.has("exceptionDetails"))
            throw new IllegalStateException(
                    expression + ": " + answer.path("exceptionDetails").toString());
        return answer.path("result").path("value");
    }

    public String text(String expression) {
        return evaluate("String(" + expression + ")").asString();
    }

    public boolean holds(String expression) {
        return evaluate("Boolean(" + expression + ")").asBoolean();
    }

    public double number(String expression) {
        return evaluate("Number(" + expression + ")").asDouble();
    }

    /// Waits until an expression is true; fails after ten seconds with what it was about.
    public void until(String expression) {
        var end = System.nanoTime() + 10_000_000_000L;
        while (!holds(expression)) {
            if (System.nanoTime() > end) throw new AssertionError("never came: " + expression);
            Browser.sleep(25);
        }
    }

    /// Presses and releases a key by its name in JavaScript: `ArrowRight`, `Home`, ` `, `p`.
    public void press(String key) {
        var params = new HashMap<String, Object>();
        params.put("key", key);
        params.put("windowsVirtualKeyCode", code(key));
        if (key.length() == 1) params.put("text", key);
        if (key.equals("Enter")) params.put("text", "\r");
        params.put("type", params.containsKey("text") ? "keyDown" : "rawKeyDown");
        ask("Input.dispatchKeyEvent", params);
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    private static int code(String key) {
        return switch (key) {
            case "Enter" -> 13;
            case "Tab" -> 9;
            case "Escape" -> 27;
            case "PageUp" -> 33;
            case "PageDown" -> 34;
            case "End" -> 35;
            case "Home" -> 36;
            case "ArrowLeft" -> 37;
            case "ArrowUp" -> 38;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            default -> Character.toUpperCase(key.charAt(0));
        };
    }

    /// Clicks the middle of what a selector finds; fails where something else lies on it.
    public void click(String selector) {
        var at =
                evaluate(
                        "(()=>{const e=document.querySelector("
                                + quoted(selector)
                                + ");e.scrollIntoView({block:'nearest'});const b=e.getBoundingClientRect();const"
                                + " x=b.x+b.width/2,y=b.y+b.height/2,o=document.elementFromPoint(x,y);return"
                                + " {x,y,hit:!!o&&(e.contains(o)||o.contains(e))}})()");
        if (!at.path("hit").asBoolean()) throw new AssertionError("covered: " + selector);
        var x = at.path("x").asDouble();
        var y = at.path("y").asDouble();
        mouse("mouseMoved", x, y, 0);
        mouse("mousePressed", x, y, 1);
        mouse("mouseReleased", x, y, 0);
    }

    /// Drags with the left button, in pixels of the window.
    public void drag(double x1, double y1, double x2, double y2) {
        mouse("mouseMoved", x1, y1, 0);
        mouse("mousePressed", x1, y1, 1);
        for (var part = 1; part <= 4; part++)
            mouse("mouseMoved", x1 + (x2 - x1) * part / 4, y1 + (y2 - y1) * part / 4, 1);
        mouse("mouseReleased", x2, y2, 0);
    }

    /// Turns the wheel; a negative distance is away from the person.
    public void wheel(double x, double y, double distance) {
        ask(
                "Input.dispatchMouseEvent",
                Map.of("type", "mouseWheel", "x", x, "y", y, "deltaX", 0, "deltaY", distance));
    }

    private void mouse(String type, double x, double y, int buttons) {
        ask(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        type.equals("mouseMoved") && buttons == 0 ? "none" : "left",
                        "buttons",
                        buttons,
                        "clickCount",
                        type.equals("mouseMoved") ? 0 : 1));
    }

    public void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// What the person prefers: `prefers-color-scheme` `dark`, `prefers-reduced-motion` `reduce`.
    public void prefer(String feature, String value) {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /// Every address that was asked for, the page's own first.
    public List<String> requests() {
        return told("Network.requestWillBeSent").stream()
                .map(params -> params.path("request").path("url").asString())
                .toList();
    }

    /// Everything the browser complains of: errors of scripts, the console, violations of the
    /// content security policy.
    public List<String> complaints() {
        return wire.events(session).stream()
                .filter(Page::isComplaint)
                .map(event -> event.method() + " " + event.params())
                .toList();
    }

    private static boolean isComplaint(Wire.Event event) {
        return switch (event.method()) {
            case "Runtime.exceptionThrown" -> true;
            // an address that a test changes is no deed of the page
            case "Audits.issueAdded" ->
                    !event.params().toString().contains("NavigationEntryMarkedSkippable");
            case "Log.entryAdded" ->
                    !event.params().path("entry").path("level").asString().equals("verbose");
            case "Runtime.consoleAPICalled" ->
                    List.of("error", "warning", "assert")
                            .contains(event.params().path("type").asString());
            default -> false;
        };
    }

    /// The window as PNG.
    public byte[] screenshot() {
        var shot = ask("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(shot.path("data").asString());
    }

    public void screenshot(Path to) {
        try {
            Files.write(to, screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
