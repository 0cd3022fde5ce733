package ringside.album;

import org.junit.jupiter.api.Assumptions;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A headless Chromium, as a second opinion on documents that are made for browsers. Its pages are
/// driven over the DevTools protocol with mouse and keyboard, as a person would.
///
/// `-Dringside.chromium=PATH` names the program; else the usual names are looked for on the PATH.
/// Where there is none, the test is skipped and says so.
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path profile;
    private final Wire wire;

    private Browser(Process process, Path profile) throws IOException {
        this.process = process;
        this.profile = profile;
        this.wire = Wire.to(address(), HttpClient.newHttpClient(), PATIENCE);
    }

    /// Starts a browser with a profile of its own, or skips the test.
    public static Browser start() {
        var program = program();
        if (program.isEmpty())
            Assumptions.abort(
                    "There is no Chromium on this machine; install it or give"
                            + " -Dringside.chromium=PATH.");
        try {
            var profile = Files.createTempDirectory("ringside-browser");
            var process =
                    new ProcessBuilder(command(program.orElseThrow(), profile))
                            .redirectErrorStream(true)
                            .redirectOutput(profile.resolve("output.txt").toFile())
                            .start();
            return new Browser(process, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program() {
        var named = System.getProperty("ringside.chromium", "");
        if (!named.isEmpty()) return Optional.of(Path.of(named));
        var folders =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Neither updates nor accounts nor a cache: the browser shall ask the network for nothing.
    private static List<String> command(Path program, Path profile) {
        return List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank");
    }

    /// The browser writes its port and path into its profile as soon as it listens.
    private URI address() throws IOException {
        var file = profile.resolve("DevToolsActivePort");
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                if (lines.size() >= 2)
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            sleep(50);
        }
        process.destroyForcibly();
        throw new IOException(
                "Chromium does not listen: " + Files.readString(profile.resolve("output.txt")));
    }

    /// A fresh page of 1280 by 800 pixels on an address, when it has loaded.
    public Page open(URI address) {
        var target = wire.ask("", "Target.createTarget", Map.of("url", "about:blank"));
        var attached =
                wire.ask(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.path("targetId").asString(), "flatten", true));
        return new Page(wire, attached.path("sessionId").asString()).load(address);
    }

    /// The same on a file.
    public Page open(Path file) {
        return open(file.toAbsolutePath().toUri());
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Ends the browser and forgets its profile.
    @Override
    public void close() {
        wire.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) throw new IllegalStateException("it lives");
            forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A child of the browser may still write while its files are deleted: then once more.
    private void forget() {
        for (var tries = 0; tries < 20 && Files.exists(profile); tries++) {
            try (var files = Files.walk(profile)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList())
                    Files.deleteIfExists(file);
            } catch (IOException | UncheckedIOException _) {
                sleep(100);
            }
        }
    }
}
