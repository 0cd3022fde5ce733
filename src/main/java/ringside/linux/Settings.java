package ringside.linux;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ringside.call.Call;
import ringside.call.Limit;
import ringside.state.Limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of /proc/sys/kernel/keys. The agent remembers what was there before a change and puts
/// it back, even when this program is killed.
final class Settings {
    private static final Path FOLDER = Path.of("/proc/sys/kernel/keys");

    private Settings() {}

    static Limits read() {
        return new Limits(
                read(Limit.MAXKEYS),
                read(Limit.MAXBYTES),
                read(Limit.ROOT_MAXKEYS),
                read(Limit.ROOT_MAXBYTES),
                read(Limit.GC_DELAY),
                read(Limit.PERSISTENT_KEYRING_EXPIRY));
    }

    /// Such a file gives its text to one read only.
    private static int read(Limit limit) {
        try (var in = Files.newInputStream(FOLDER.resolve(limit.text()))) {
            return Integer.parseInt(new String(in.readNBytes(64), US_ASCII).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no limit " + limit.text(), unreadable);
        }
    }

    static Agent.Answer change(Agent agent, Call.SetLimit call) {
        return agent.ask(Request.of("limit").word(call.limit().text()).number(call.value()));
    }
}
