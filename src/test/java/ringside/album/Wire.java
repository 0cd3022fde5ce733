package ringside.album;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// The line to a browser that speaks the DevTools protocol: questions with their answers, and the
/// events of every page in the order in which they came.
final class Wire implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What a page told without being asked.
    record Event(String session, String method, JsonNode params) {}

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Duration patience;
    private final WebSocket socket;

    private Wire(URI address, HttpClient client, Duration patience) {
        this.patience = patience;
        this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    static Wire to(URI address, HttpClient client, Duration patience) {
        return new Wire(address, client, patience);
    }

    /// Asks and waits for the answer.
    ///
    /// @param session of the page, empty for the browser itself
    synchronized JsonNode ask(String session, String method, Map<String, ?> params) {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        open.put(id, answer);
        var message = new LinkedHashMap<String, Object>(Map.of("id", id, "method", method));
        message.put("params", params);
        if (!session.isEmpty()) message.put("sessionId", session);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " " + params, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The events of a page so far.
    List<Event> events(String session) {
        return events.stream().filter(event -> event.session().equals(session)).toList();
    }

    /// Waits until a page has told something.
    void await(String session, Predicate<Event> wanted, String what) {
        var end = System.nanoTime() + patience.toNanos();
        while (events(session).stream().noneMatch(wanted)) {
            if (System.nanoTime() > end) throw new IllegalStateException("waited for " + what);
            Browser.sleep(15);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        text.append(data);
        if (whole) {
            heard(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(whole);
    }

    private void heard(JsonNode message) {
        if (!message.has("id")) {
            events.add(
                    new Event(
                            message.path("sessionId").asString(""),
                            message.path("method").asString(),
                            message.path("params")));
            return;
        }
        var waiting = open.remove(message.path("id").asInt());
        if (waiting == null) return;
        if (message.has("error"))
            waiting.completeExceptionally(
                    new IllegalStateException(message.path("error").toString()));
        else waiting.complete(message.path("result"));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
